import type { AnswerBar } from '../../views/ledger/balance.ts';
import { type Box, hatchOf } from '../briefing/hatch.ts';

/** An answer drawn as a bar, in px. */
export interface DrawnBar {
  width: number;
  height: number;
  outline: Box;
  taken: Box[];
  unused: (Box & { hatches: string })[];
}

const barHeight = 20;
/** Nothing is drawn shorter. */
const least = { bar: 4, stretch: 1.5 };

/** Draws an answer: its length is its words, `longest` words are `width` px. */
export function drawnBar({ words, marked }: AnswerBar, longest: number, width: number): DrawnBar {
  const length = round(Math.max(least.bar, (words / Math.max(1, longest)) * (width - 1)));
  const boxOf = ({ from, to }: AnswerBar['marked'][number]): Box => {
    const x = round((from / Math.max(1, words)) * length);
    const wide = Math.max(least.stretch, ((to - from) / Math.max(1, words)) * length);
    return { x: Math.min(x + 0.5, length - least.stretch + 0.5), y: 0.5, width: round(wide), height: barHeight };
  };
  const boxes = (isTaken: boolean) => marked.filter((one) => one.isTaken === isTaken).map(boxOf);
  return {
    width: Math.ceil(length) + 1,
    height: barHeight + 1,
    outline: { x: 0.5, y: 0.5, width: length, height: barHeight },
    taken: boxes(true),
    unused: boxes(false).map((box) => ({ ...box, hatches: hatchOf(box) })),
  };
}

/** Two shares on one scale, in px. */
export interface DrawnShares {
  width: number;
  said: number;
  quoted: number;
  from: number;
  length: number;
}

const shares = { width: 146, radius: 5.5 };

/** Draws what is said and what is quoted as two points on a line from nought to `scale`. */
export function drawnShares(said: number, quoted: number, scale: number): DrawnShares {
  const xOf = (share: number) => round(shares.radius + 1 + (share / scale) * (shares.width - 2 * shares.radius - 2));
  const [first, last] = [xOf(Math.min(said, quoted)), xOf(Math.max(said, quoted))];
  return { width: shares.width, said: xOf(said), quoted: xOf(quoted), from: first, length: round(last - first) };
}

/** A dot a unit; a bar where they would be too many to count. */
export interface DrawnUnits {
  count: number;
  width: number;
  dots: number[];
  bar: number | undefined;
}

const mostDots = 9;
const pitch = 6;
const longestBar = 46;

/** Draws a count; `largest` is the largest of those that it is compared with. */
export function drawnUnits(count: number, largest: number): DrawnUnits {
  const isMany = largest > mostDots;
  const bar = isMany ? round((count / largest) * longestBar) : undefined;
  const dots = isMany ? [] : Array.from({ length: count }, (_, at) => round(pitch / 2 + at * pitch));
  return { count, width: Math.ceil(bar ?? count * pitch) + 1, dots, bar };
}

const round = (value: number) => Number(value.toFixed(1));
