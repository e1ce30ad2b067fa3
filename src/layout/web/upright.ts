import type { WebTimeline } from '../../views/web/timeline.ts';
import type { Measure } from '../measure.ts';
import { labelLines, leading, phraseLines, yearsOf } from './scale.ts';

/** The timeline standing, for a small screen: to scale, the labels beside it in a column. */
export interface Upright {
  width: number;
  height: number;
  axis: { from: number; to: number };
  ticks: number[];
  dots: { x: number; y: number; isLast: boolean }[];
  labels: { year: string; y: number; tick: number; bend: string; lines: { text: string; y: number }[] }[];
  stretch: { y: number; height: number } | undefined;
  wait: { text: string; y: number }[];
}

const width = 280;
const perYear = 9;
const tallest = 640;
const gap = 7;
const axis = 6;
const text = 94;
/** From a label's top to the middle of its first line, and to its baseline. */
const middle = 10;
const baseline = 14;

interface Entry {
  wanted: number;
  height: number;
}

/** Draws the timeline from top to bottom, 280 px wide: labels keep their order and move as little as they can. */
export function uprightOf(timeline: WebTimeline, measure: Measure): Upright {
  const years = yearsOf(timeline);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  const step = Math.min(perYear, tallest / Math.max(1, last - first));
  const { now, wait } = timeline;
  const at = (year: number) => (year - first) * step;
  const labels = years.map(({ year, text: words }) => ({
    year,
    lines: labelLines(words, width - text, measure).lines,
  }));
  const phrase =
    now !== undefined && wait
      ? { tick: at((now + last) / 2), lines: phraseLines(wait, width - text, measure).lines }
      : undefined;
  const entries: (Entry & { lines: string[]; year: number | undefined })[] = labels.map(({ year, lines }) => ({
    year,
    lines,
    wanted: at(year) - middle,
    height: lines.length * leading,
  }));
  if (phrase)
    entries.splice(-1, 0, {
      year: undefined,
      lines: phrase.lines,
      wanted: phrase.tick - middle,
      height: phrase.lines.length * leading + 4,
    });
  const tops = settled(entries);
  const down = Math.max(8, ...tops.map((top) => -top));
  const y = (year: number) => down + at(year);
  const drawn = entries.map((entry, index) => ({ ...entry, top: (tops[index] ?? 0) + down }));
  const ends = drawn.map(({ top, height }) => top + height);
  return {
    width,
    height: Math.ceil(Math.max(y(last) + 8, ...ends)),
    axis: { from: y(first), to: y(last) },
    ticks: Array.from({ length: last - first + 1 }, (_, index) => y(first + index)),
    dots: years.map(({ year }) => ({ x: axis, y: y(year), isLast: now !== undefined && year === last })),
    labels: drawn.flatMap(({ year, top, lines }) =>
      year === undefined
        ? []
        : {
            year: String(year),
            y: top + baseline,
            tick: y(year),
            bend: `M${axis + 8} ${y(year)}h6L${axis + 38} ${top + middle}h8`,
            lines: lines.map((line, at) => ({ text: line, y: top + baseline + at * leading })),
          },
    ),
    stretch: now === undefined ? undefined : { y: y(now), height: y(last) - y(now) },
    wait: drawn.flatMap(({ year, top, lines }) =>
      year === undefined ? lines.map((line, at) => ({ text: line, y: top + baseline + 2 + at * leading })) : [],
    ),
  };
}

/**
 * Gives each entry's top: in order, apart, and as near to where it is wanted as can be (least squares, by pooling
 * neighbours that push each other).
 */
export function settled(entries: readonly Entry[]): number[] {
  let before = 0;
  const offsets = entries.map(({ height }) => {
    const offset = before;
    before += height + gap;
    return offset;
  });
  const pools: { sum: number; count: number }[] = [];
  entries.forEach(({ wanted }, index) => {
    pools.push({ sum: wanted - (offsets[index] ?? 0), count: 1 });
    for (;;) {
      const [one, other] = pools.slice(-2);
      if (!one || !other || one.sum / one.count <= other.sum / other.count) return;
      pools.splice(-2, 2, { sum: one.sum + other.sum, count: one.count + other.count });
    }
  });
  const shifts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return offsets.map((offset, index) => Math.round(offset + (shifts[index] ?? 0)));
}
