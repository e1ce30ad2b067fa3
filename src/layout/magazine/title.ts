import type { Measure } from '../measure.ts';
import type { Setter } from './set.ts';
import { columnsWide, type } from './sheet.ts';

/** Sizes of the title, px: the largest that stays within its lines. */
const steps = [
  { name: 'one-word', size: 128, lines: 1 },
  { name: 'large', size: 88, lines: 3 },
  { name: 'middle', size: 72, lines: 3 },
  { name: 'small', size: 56, lines: 5 },
] as const;

/** The title as it is set: the name of its size and its lines. */
export interface SetTitle {
  text: string;
  step: (typeof steps)[number]['name'];
  lines: string[];
}

/** Sets the title: large type for short titles, smaller for long ones; words and compounds whole. */
export function titleOf(text: string, set: Setter, measure: Measure): SetTitle {
  const tried = steps.map(({ name, size, lines: most }) => {
    const style = { ...type.title, size };
    const lines = set.balanced(text, style, columnsWide(3));
    const fits = lines.length <= most && lines.every((line) => measure(line, style) <= columnsWide(3));
    return { text, step: name, lines, fits: fits && (name !== 'one-word' || !text.includes(' ')) };
  });
  const { fits: _, ...chosen } = tried.find(({ fits }) => fits) ??
    tried.at(-1) ?? { text, step: 'small', lines: [text], fits: true };
  return chosen;
}
