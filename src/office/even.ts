import { type Cut, type Size, styleAt } from '../layout/deck/sizes.ts';
import type { Phrase } from '../views/deck/phrase.ts';
import { pxOf } from './lengths.ts';
import { trackingAt } from './paragraphs.ts';
import type { Studio } from './studio.ts';

/** How plain and lit words are set, pt. */
interface Setting {
  plain: Cut;
  lit: Cut;
  points: number;
}

/** A hair for a program that sets a line wider than the font says. */
const room = 1.015;

/**
 * The width of a box in which words that a program breaks by itself, so that they can be edited, break as evenly as the
 * lines that we chose: it is no wider than the longest of them. px
 */
export function evenWidth(
  lines: readonly Phrase[],
  { plain, lit, points }: Setting,
  most: number,
  { room: { measure } }: Studio,
): number {
  const step: Size = { name: '', size: pxOf(points), leading: 0, tracking: trackingAt(points) };
  const widths = lines.map(
    ({ before, key, after }) =>
      measure(before, styleAt(plain, step)) + measure(key, styleAt(lit, step)) + measure(after, styleAt(plain, step)),
  );
  return Math.min(most, Math.ceil(Math.max(...widths) * room) + 2);
}
