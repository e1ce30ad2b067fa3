import type { MilestoneYear } from '../../views/briefing/milestones.ts';
import type { Measure } from '../measure.ts';
import type { Box } from './hatch.ts';
import { type LabelLine, labelLines } from './label-lines.ts';
import type { Placement } from './place-labels.ts';

/** A way to set one year's label and dots on the strip. */
export interface LabelWay extends Placement {
  isAbove: boolean;
  /** Where its lines begin, or end. */
  x: number;
  anchor: 'start' | 'end';
  top: number;
  lines: LabelLine[];
  dots: { x: number; y: number }[];
  /** From the dots to a label that is lifted over its neighbours. */
  stem: { x: number; top: number; bottom: number } | undefined;
}

/** The strip, px. */
export const stripSize = { width: 650, height: 148, axis: 82 };
export const dot = { radius: 4, pitch: 9 };
export const leading = 13;
/** How far labels stand off the axis: at once, or lifted over a neighbour's one, two or three lines. */
const lifts = [0, 17, 30, 43];
const widths = [56, 72, 92, 118, 150, 190];

/** Gives every way to set one year's label: above or below, wide or narrow, at the axis or lifted on a stem. */
export function labelWays(
  milestones: MilestoneYear,
  x: number,
  before: LabelWay | undefined,
  measure: Measure,
): LabelWay[] {
  const shapes = widths.map((width) => labelLines(milestones.year, milestones.text, width, measure));
  return [true, false].flatMap((isAbove) =>
    lifts.flatMap((lift) =>
      shapes
        .map((shape) => wayOf(shape, { x, isAbove, lift, count: milestones.count }, before))
        .filter(({ boxes: [label] }) => label && isInside(label)),
    ),
  );
}

const isInside = ({ x, y, width, height }: Box) =>
  x >= 0 && x + width <= stripSize.width && y >= 0 && y + height <= stripSize.height;

function wayOf(
  { lines, width }: { lines: LabelLine[]; width: number },
  { x, isAbove, lift, count }: { x: number; isAbove: boolean; lift: number; count: number },
  before: LabelWay | undefined,
): LabelWay {
  const outward = isAbove ? -1 : 1;
  const reach = (count - 1) * dot.pitch + dot.radius;
  const height = lines.length * leading;
  const near = stripSize.axis + outward * (reach + 5 + lift);
  const top = isAbove ? near - height : near;
  const anchor = x - dot.radius + width > stripSize.width ? 'end' : 'start';
  const label = { x: anchor === 'end' ? x + dot.radius - width : x - dot.radius, y: top, width, height };
  const stackTop = isAbove ? stripSize.axis - reach : stripSize.axis + 1;
  const stack = { x: x - dot.radius, y: stackTop, width: 2 * dot.radius, height: reach - 1 };
  const foot = stripSize.axis + outward * reach;
  const stem = lift > 0 ? { x, top: Math.min(near, foot), bottom: Math.max(near, foot) } : undefined;
  const stemBox = stem && { x, y: stem.top, width: 1, height: stem.bottom - stem.top };
  return {
    isAbove,
    x: anchor === 'end' ? x + dot.radius : x - dot.radius,
    anchor,
    top,
    lines,
    dots: Array.from({ length: count }, (_, at) => ({ x, y: stripSize.axis + outward * at * dot.pitch })),
    stem,
    boxes: stemBox ? [label, stack, stemBox] : [label, stack],
    cost: shapeCost(lines.length, width, lift) + sideCost(isAbove, before),
  };
}

/** Two lines at the axis are best, and narrow ones leave room. */
const shapeCost = (lines: number, width: number, lift: number) =>
  Math.abs(lines - 2) * 3 + width / 40 + (lift > 0 ? 6 + lift / 10 : 0);

/** The first label stands above, and then they take turns. */
const sideCost = (isAbove: boolean, before: LabelWay | undefined) => (isAbove === !(before?.isAbove ?? false) ? 0 : 4);
