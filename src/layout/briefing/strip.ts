import type { Locale } from '../../locale.ts';
import type { MilestoneStrip, MilestoneYear } from '../../views/briefing/milestones.ts';
import type { Measure, TypeStyle } from '../measure.ts';
import { typeset } from '../typography.ts';
import { type Box, hatchOf } from './hatch.ts';
import { type LabelLine, labelLines } from './label-lines.ts';
import { type Placement, placeLabels } from './place-labels.ts';

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

interface Way extends Placement {
  isAbove: boolean;
  x: number;
  anchor: 'start' | 'end';
  top: number;
  lines: LabelLine[];
  dots: { x: number; y: number }[];
  stem: { x: number; top: number; bottom: number } | undefined;
}

const size = { width: 650, height: 148 };
const axisY = 82;
const dot = { radius: 4, pitch: 9 };
const leading = 13;
/** From the line's top to its baseline. */
const ascent = 10;
const barHeight = 8;
/** How far labels stand off the axis: at once, or lifted over a neighbour's one, two or three lines. */
const lifts = [0, 17, 30, 43];
const widths = [56, 72, 92, 118, 150, 190];
const waitStyle: TypeStyle = { family: 'Newsreader', weight: 400, italic: false, size: 15.5 };

/**
 * Draws the milestones to scale with a label each, none covering another.
 * @param heading the width of the strip's heading, px, which stands in the upper left corner
 * @returns undefined if the labels cannot all be placed: then they are better read as a list
 */
export function stripOf(
  { years, toCome }: MilestoneStrip,
  heading: number,
  measure: Measure,
  { language }: Locale,
): DrawnStrip | undefined {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  if (first === last) return undefined;
  const xOf = (year: number) => round(dot.radius + ((size.width - 2 * dot.radius) * (year - first)) / (last - first));
  const wait = toCome && { ...toCome, text: typeset(toCome.text, language) };
  const waitWidth = wait ? measure(wait.text, waitStyle) : 0;
  const obstacles: Box[] = [{ x: 0, y: 0, width: heading, height: 22 }];
  if (wait) obstacles.push({ x: size.width - waitWidth, y: axisY + 8, width: waitWidth, height: 22 });
  const placed = placeLabels<Way>(
    years.length,
    (at, before) => {
      const year = years[at];
      return year ? waysOf(year, xOf(year.year), before, measure, language) : [];
    },
    obstacles,
  );
  if (!placed) return undefined;
  const ends = wait ? { from: xOf(wait.from), to: xOf(wait.to) } : undefined;
  return {
    ...size,
    axis: { from: xOf(first), to: ends ? ends.from : xOf(last), y: axisY },
    ticks: ticksOf(first, last).map((year) => ({ x: xOf(year), top: axisY - 3, bottom: axisY + 3 })),
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
  const box = { x: from, y: axisY - barHeight / 2, width: round(to - from), height: barHeight };
  return { ...box, hatches: hatchOf(box), text, textX: size.width, textY: axisY + 24 };
}

/** A tick a year, or the fewer the longer the time. */
function ticksOf(first: number, last: number): number[] {
  const step = [1, 10, 100].find((years) => (last - first) / years <= 130) ?? 1000;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, at) => start + at * step);
}

/** Every way to set one year's label: above or below, wide or narrow, at the axis or lifted on a stem. */
function waysOf(
  { year, text, count }: MilestoneYear,
  x: number,
  before: Way | undefined,
  measure: Measure,
  language: Locale['language'],
): Way[] {
  const shapes = widths.map((width) => labelLines(year, typeset(text, language), width, measure));
  return [true, false].flatMap((isAbove) =>
    lifts.flatMap((lift) =>
      shapes.flatMap(({ lines, width }) => {
        const off = dot.radius + 5 + (count - 1) * dot.pitch + lift;
        const height = lines.length * leading;
        const top = isAbove ? axisY - off - height : axisY + off;
        if (top < 0 || top + height > size.height) return [];
        const left = x - dot.radius;
        const anchor = left + width > size.width ? ('end' as const) : ('start' as const);
        const edge = anchor === 'end' ? x + dot.radius : left;
        const label = { x: anchor === 'end' ? edge - width : left, y: top, width, height };
        const dots = Array.from({ length: count }, (_, at) => ({ x, y: axisY + (isAbove ? -1 : 1) * at * dot.pitch }));
        const reach = (count - 1) * dot.pitch + dot.radius;
        const stack = { x: left, y: isAbove ? axisY - reach : axisY + 1, width: 2 * dot.radius, height: reach - 1 };
        const stem = { x, top: isAbove ? top + height : axisY + reach, bottom: isAbove ? axisY - reach : top };
        const stemBox = { x, y: stem.top, width: 1, height: stem.bottom - stem.top };
        const way: Way = {
          isAbove,
          x: round(edge),
          anchor,
          top,
          lines,
          dots,
          stem: lift > 0 ? stem : undefined,
          boxes: label.x < 0 ? [] : [label, stack, ...(lift > 0 ? [stemBox] : [])],
          cost:
            Math.abs(lines.length - 2) * 3 +
            (lift > 0 ? 6 + lift / 10 : 0) +
            (before ? (before.isAbove === isAbove ? 4 : 0) : isAbove ? 0 : 4) +
            width / 40,
        };
        return label.x < 0 ? [] : [way];
      }),
    ),
  );
}

const round = (value: number) => Number(value.toFixed(1));
