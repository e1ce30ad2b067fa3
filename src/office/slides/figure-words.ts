import { cuts } from '../../layout/deck/sizes.ts';
import type { GroupShape, Paragraph, Run, Shape } from '../drawing.ts';
import { paragraph } from '../words.ts';

/** Words beside a figure, pt, by its step; its own size is in the step's name. */
const wordsAt: Record<string, number> = { 'figure-50': 24, 'figure-47': 22, 'figure-44': 20, 'figure-40': 18 };
/** How a label is set. */
export const label = { cut: cuts.label, points: 18 };
const strong = { cut: cuts.strong };

interface Figure {
  id: string;
  prefix: string;
  value: string;
  unit: string;
  label: string;
  initials: string | undefined;
  step?: string | undefined;
  under?: string | undefined;
}

/** A figure with the words on its line, and its label under it. */
export function figureWords(
  { prefix, value, unit, step = 'figure-40', under, ...figure }: Figure,
  colour: string,
): Paragraph[] {
  const points = Number(step.slice('figure-'.length));
  const small = { style: { points: wordsAt[step] ?? 18 } };
  const runs: Run[] = [
    ...(prefix ? [{ text: `${prefix} `, ...small }] : []),
    { text: value },
    ...(unit ? [{ text: ` ${unit}`, ...small }] : []),
  ];
  return [
    { lines: [runs], style: { cut: cuts.regular, points, colour }, leading: 50 },
    ...(under ? [paragraph(under, { ...label, colour, leading: 22 })] : []),
    labelOf(figure, colour, 22),
  ];
}

/** What a figure measures, and who said so where there are several. */
export const labelOf = (
  { label: words, initials }: Pick<Figure, 'label' | 'initials'>,
  colour: string,
  leading: number,
): Paragraph => ({
  lines: [[{ text: words }, ...(initials ? [{ text: ` ${initials}`, style: strong }] : [])]],
  style: { ...label, colour },
  leading,
  before: 2,
});

/** A share of a whole as a bar; its number stands beside it. */
export const barAt = (bar: { x: number; width: number }, x: number, y: number, length = barSize.width): GroupShape => ({
  kind: 'group',
  shapes: [
    { kind: 'form', form: 'rect', box: { x, y, width: length, height: barSize.height }, fill: 'track' },
    {
      kind: 'form',
      form: 'rect',
      box: {
        x: x + (bar.x * length) / 100,
        y,
        width: (bar.width * length) / 100,
        height: barSize.height,
      },
      fill: 'cherenkov',
    },
  ],
});
/** px */
export const barSize = { width: 360, height: 30 };

/** A thin line over a figure. */
export const ruleAt = (x: number, y: number, width: number): Shape => ({
  kind: 'form',
  form: 'rect',
  box: { x, y: y - 1, width, height: 2 },
  fill: 'line',
});
