import { linesOf } from '../fit.ts';
import type { Measure } from '../measure.ts';
import { columnsWide } from './sheet.ts';

/** Sizes of the title, px: the largest that stays within its lines. */
const steps = [
  { name: 'one-word', size: 128, lines: 1 },
  { name: 'large', size: 88, lines: 3 },
  { name: 'middle', size: 72, lines: 3 },
  { name: 'small', size: 56, lines: 5 },
] as const;

/** Gives the name of the title's size: large type for short titles, smaller for long ones. */
export function titleStep(title: string, measure: Measure): (typeof steps)[number]['name'] {
  const isOneWord = !title.includes(' ');
  const fitting = steps.find(({ name, size, lines }) => {
    if (name === 'one-word' && !isOneWord) return false;
    const style = { family: 'Newsreader Display', weight: 300, italic: false, size, tracking: -0.006 };
    const set = linesOf(title, style, columnsWide(3), measure);
    return set.length <= lines && set.every((line) => measure(line, style) <= columnsWide(3));
  });
  return fitting?.name ?? 'small';
}
