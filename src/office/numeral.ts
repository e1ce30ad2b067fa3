import type { Cut } from '../layout/deck/sizes.ts';
import { pxOf } from './lengths.ts';
import { trackingAt } from './paragraphs.ts';
import type { Studio } from './studio.ts';
import type { Sized } from './words.ts';

/** The size, pt, at which a number stands in so many px: its own, or smaller where it has two digits. */
export function numeralSize(
  number: number,
  { cut, points, leading }: Sized & { cut: Cut },
  width: number,
  { room }: Studio,
): Sized {
  const style = { ...cut, italic: false, size: pxOf(points), tracking: trackingAt(points) };
  const share = Math.min(1, width / room.measure(String(number), style));
  return { points: Math.floor(points * share), leading: Math.floor(leading * share) };
}
