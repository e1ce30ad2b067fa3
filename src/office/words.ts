import type { Phrase } from '../views/deck/phrase.ts';
import type { Box } from './box.ts';
import type { Paragraph, Run, Style, TextShape } from './drawing.ts';
import { styleOf } from './frames.ts';
import type { Slot, SurfaceName } from './slots.ts';
import type { Studio } from './studio.ts';

/** Size and leading, pt. */
export interface Sized {
  points: number;
  leading: number;
}

/** Size and leading of a step of the deck's scale, by its name: `size-48-55`. */
export function sized(step: string): Sized {
  const [, points, leading] = /^size-(\d+)-(\d+)$/.exec(step) ?? [];
  if (!points || !leading) throw new Error(`${step} is no step of the deck’s scale`);
  return { points: Number(points), leading: Number(leading) };
}

/** Words, or lines of them, set in one way. */
export const paragraph = (
  words: string | readonly string[],
  { cut, points, colour, leading, ...more }: Style & { leading: number } & Omit<Paragraph, 'lines' | 'style'>,
): Paragraph => ({
  lines: (typeof words === 'string' ? [words] : words).map((text) => [{ text }]),
  style: { cut, points, colour },
  leading,
  ...more,
});

/** Words in a placeholder of the layout; what is not said is as the placeholder has it. */
export function inSlot(
  slot: Slot,
  paragraphs: readonly (Omit<Partial<Paragraph>, 'style'> & { lines: Run[][]; style?: Partial<Style> })[],
  mark: string,
  { settings }: Studio,
  box: Partial<Box> = {},
): TextShape {
  const base = styleOf(slot, settings);
  return {
    kind: 'text',
    slot,
    mark,
    box: { ...slot.box, ...box },
    paragraphs: paragraphs.map((one) => ({
      leading: slot.leading,
      ...(slot.align ? { align: slot.align } : {}),
      ...one,
      style: { ...base, ...one.style },
    })),
  };
}

/** One line of plain words. */
export const line = (text: string): Run[] => [{ text }];

/** Lines of phrases as one run of words, its lit part in another style. */
export function phraseRuns(lines: readonly Phrase[], lit: Omit<Run, 'text'>): Run[] {
  const runs = lines.flatMap(({ before, key, after }, at): Run[] => {
    const space = at < lines.length - 1 ? ' ' : '';
    return [{ text: before }, { text: key, ...(key ? lit : {}) }, { text: `${after}${space}` }];
  });
  return joined(runs.filter(({ text }) => text !== ''));
}

/** Runs of one style become one; a space between two lit parts is lit. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const last = all.at(-1);
    const next = runs[at + 1];
    const isBetween =
      run.text === ' ' && last && next && last.style === next.style && last.underline === next.underline;
    if (last && (isBetween || (last.style === run.style && last.underline === run.underline))) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}

/** Between the part and the number: spaces that are not drawn together. */
const gap = '\u00a0'.repeat(3);

/** The slide's number on its ground, behind which part of its subject it is. */
export function numberOn(on: SurfaceName, studio: Studio, part?: string): TextShape {
  const slot: Slot = { ...studio.slots.number, on };
  return { ...inSlot(slot, [{ lines: [line(part ? `${part}${gap}` : '')] }], 'number', studio), isNumber: true };
}

/** The number of a light slide. */
export const lightNumber = (studio: Studio, part?: string): TextShape => numberOn('light', studio, part);

/** Words in a box of their own. */
export const textIn = (
  box: Box,
  paragraphs: Paragraph[],
  mark: string,
  more: Pick<TextShape, 'anchor' | 'link' | 'isOneLine'> = {},
): TextShape => ({ kind: 'text', box, paragraphs, mark, ...more });
