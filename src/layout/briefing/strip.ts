import type { MilestoneStrip } from '../../views/briefing/milestones.ts';
import type { Measure, TypeStyle } from '../measure.ts';
import { type Box, hatchOf } from './hatch.ts';
import type { LabelLine } from './label-lines.ts';
import { dot, type LabelWay, labelWays, leading, stripSize } from './label-ways.ts';
import { placeLabels } from './place-labels.ts';

/** The strip as the template draws it, in px. */
export interface DrawnStrip {
  width: number;
  height: number;
  axis: { from: number; to: number; y: number };
  ticks: { x: number; top: number; bottom: number }[];
  dots: { x: number; y: number }[];
  stems: { x: number; top: number; bottom: number }[];
  labels: { x: number; anchor: 'start' | 'end'; lines: (LabelLine & { y: number })[] }[];
  toCome: (Box & { hatches: string; text: string; textX: number; textY: number }) | undefined;
}

/** From the line's top to its baseline. */
const ascent = 10;
const barHeight = 8;
const waitStyle: TypeStyle = { family: 'title', weight: 400, italic: false, size: 15.5 };

/**
 * Draws the milestones to scale with a label each, none covering another.
 * @param heading the width of the strip's heading, px, which stands in the upper left corner
 * @returns undefined if the labels cannot all be placed: then they are better read as a list
 */
export function stripOf(
  { years, toCome: wait }: MilestoneStrip,
  heading: number,
  measure: Measure,
): DrawnStrip | undefined {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  if (first === last) return undefined;
  const xOf = (year: number) =>
    round(dot.radius + ((stripSize.width - 2 * dot.radius) * (year - first)) / (last - first));
  const waitWidth = wait ? measure(wait.text, waitStyle) : 0;
  const obstacles: Box[] = [{ x: 0, y: 0, width: heading, height: 22 }];
  if (wait) obstacles.push({ x: stripSize.width - waitWidth, y: stripSize.axis + 8, width: waitWidth, height: 22 });
  const placed = placeLabels<LabelWay>(
    years.length,
    (at, before) => {
      const year = years[at];
      return year ? labelWays(year, xOf(year.year), before, measure) : [];
    },
    obstacles,
  );
  if (!placed) return undefined;
  const ends = wait ? { from: xOf(wait.from), to: xOf(wait.to) } : undefined;
  return {
    width: stripSize.width,
    height: stripSize.height,
    axis: { from: xOf(first), to: ends ? ends.from : xOf(last), y: stripSize.axis },
    ticks: ticksOf(first, last).map((year) => ({ x: xOf(year), top: stripSize.axis - 3, bottom: stripSize.axis + 3 })),
    dots: placed.flatMap(({ dots }) => dots),
    stems: placed.flatMap(({ stem }) => stem ?? []),
    labels: placed.map(({ x, anchor, top, lines }) => ({
      x,
      anchor,
      lines: lines.map((line, at) => ({ ...line, y: round(top + ascent + at * leading) })),
    })),
    toCome: wait && ends && stretchOf(ends, wait.text),
  };
}

function stretchOf({ from, to }: { from: number; to: number }, text: string): DrawnStrip['toCome'] {
  const box = { x: from, y: stripSize.axis - barHeight / 2, width: round(to - from), height: barHeight };
  return { ...box, hatches: hatchOf(box), text, textX: stripSize.width, textY: stripSize.axis + 24 };
}

/** A tick a year, or the fewer the longer the time. */
function ticksOf(first: number, last: number): number[] {
  const step = [1, 10, 100].find((years) => (last - first) / years <= 130) ?? 1000;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, at) => start + at * step);
}

const round = (value: number) => Number(value.toFixed(1));
