import type { WebTimeline } from '../../views/web/timeline.ts';
import type { Measure } from '../measure.ts';
import { labelLines, leading, leastWidth, phraseLines, type Year, yearsOf } from './scale.ts';

/** Where a label's block of lines stands, px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Line {
  text: string;
  x: number;
  y: number;
}

export interface DrawnLabel {
  box: Box;
  anchor: 'start' | 'end';
  year: Line;
  lines: Line[];
  /** From the dots to a label that had to give way. */
  stem: { x: number; from: number; to: number } | undefined;
}

/** The timeline lying down, to scale: everything in px from the left top corner. */
export interface Drawing {
  width: number;
  height: number;
  axis: { y: number; from: number; to: number };
  ticks: number[];
  dots: { x: number; y: number; isLast: boolean }[];
  labels: DrawnLabel[];
  /** What is still to come. */
  stretch: { x: number; y: number; width: number } | undefined;
  wait: Line[];
}

const inset = 14;
const dot = 5;
const stack = 13;
const clear = 6;
const widest = 220;
/** From the axis to a label's nearest edge. */
const reach = { above: 11, below: 13 };
/** A line's baseline, from its top. */
const baseline = 14;

type Side = keyof typeof reach;
type Seat = { x: number; year: Year; side: Side };

/**
 * Draws the timeline to scale in so many px: a tick a year, a dot a milestone, labels above and below in turn, none
 * of them nearer to another than 6 px: one that would be is moved away from the axis and keeps a stem.
 */
export function drawingOf(timeline: WebTimeline, width: number, measure: Measure): Drawing {
  const years = yearsOf(timeline);
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? first;
  const step = (width - 2 * inset) / Math.max(1, last - first);
  const at = (year: number) => rounded(inset + (year - first) * step);
  const seats = years.map(
    (year, index): Seat => ({ x: at(year.year), year, side: index % 2 === 0 ? 'above' : 'below' }),
  );
  const { now } = timeline;
  // The phrase takes the room under the last stretch, so the last label goes above it.
  const lastSeat = seats.at(-1);
  if (now !== undefined && lastSeat) lastSeat.side = 'above';

  const stretch = now === undefined ? undefined : { x: at(now), y: 0, width: rounded(at(last) - at(now)) };
  const wait = stretch && timeline.wait ? phraseUnder(stretch, timeline.wait, measure) : undefined;
  const labels = [
    ...placed(seats, 'above', width, [], measure),
    ...placed(seats, 'below', width, wait ? [wait.box] : [], measure),
  ];
  const boxes = [...labels.map(({ box }) => box), ...(wait ? [wait.box] : [])];
  const top = Math.min(-dot - 1, ...boxes.map((box) => box.top));
  const bottom = Math.max(dot + 1, ...boxes.map((box) => box.bottom));
  const down = -top;
  return {
    width,
    height: Math.ceil(bottom - top),
    axis: { y: down, from: at(first), to: at(last) },
    ticks: Array.from({ length: last - first + 1 }, (_, index) => at(first + index)),
    dots: seats.flatMap(({ x, year, side }) =>
      Array.from({ length: year.count }, (_, index) => ({
        x,
        y: down + (side === 'above' ? -1 : 1) * index * stack,
        isLast: now !== undefined && year.year === last,
      })),
    ),
    labels: labels.map((label) => lowered(label, down)),
    stretch: stretch && { ...stretch, y: down },
    wait: wait?.lines.map((line) => ({ ...line, y: line.y + down })) ?? [],
  };
}

function phraseUnder(stretch: { x: number; width: number }, text: string, measure: Measure) {
  const { lines, width } = phraseLines(text, stretch.width, measure);
  const middle = rounded(stretch.x + stretch.width / 2);
  const top = 16;
  return {
    box: { left: middle - width / 2, right: middle + width / 2, top, bottom: top + lines.length * 22 },
    lines: lines.map((line, index) => ({ text: line, x: middle, y: top + 16 + index * 22 })),
  };
}

/**
 * Places the labels of one side. Those that begin at their dot are placed from the right, so that the stem of one
 * that gives way stands left of all it gives way to; those that end at their dot follow from the left.
 */
function placed(seats: Seat[], side: Side, width: number, taken: Box[], measure: Measure): DrawnLabel[] {
  const own = seats.filter((seat) => seat.side === side);
  const set = own.map((seat, index) => {
    const room = (own[index + 1]?.x ?? width + dot) - seat.x - 2 * clear;
    const most = Math.min(widest, Math.max(room, leastWidth(seat.year, measure)));
    const text = labelLines(seat.year.text, most, measure);
    const wide = Math.max(text.width, leastWidth(seat.year, measure));
    const fits = seat.x - dot + wide <= width;
    if (fits) return { seat, text, left: seat.x - dot, right: seat.x - dot + wide, anchor: 'start' as const };
    const back = labelLines(seat.year.text, Math.max(130, leastWidth(seat.year, measure)), measure);
    return { seat, text: back, left: seat.x + dot - back.width, right: seat.x + dot, anchor: 'end' as const };
  });
  const order = [
    ...set.filter(({ anchor }) => anchor === 'start').reverse(),
    ...set.filter(({ anchor }) => anchor === 'end'),
  ];
  const boxes = [...taken];
  return order.map(({ seat, text, left, right, anchor }) => {
    const height = (text.lines.length + 1) * leading;
    const base = reach[side] + (seat.year.count - 1) * stack;
    const box = freeBox({ left, right }, height, base, side, boxes);
    boxes.push(box);
    const x = anchor === 'start' ? left : right;
    const away = side === 'above' ? -box.bottom : box.top;
    const sign = side === 'above' ? -1 : 1;
    return {
      box,
      anchor,
      year: { text: String(seat.year.year), x, y: box.top + baseline },
      lines: text.lines.map((line, index) => ({ text: line, x, y: box.top + baseline + (index + 1) * leading })),
      stem: away > base ? { x: seat.x, from: sign * (base - 4), to: sign * (away - 1) } : undefined,
    };
  });
}

/** The place nearest to the axis that is clear of all that is taken. */
function freeBox(sides: { left: number; right: number }, height: number, base: number, side: Side, taken: Box[]): Box {
  let away = base;
  for (;;) {
    const box = {
      ...sides,
      ...(side === 'above' ? { top: -away - height, bottom: -away } : { top: away, bottom: away + height }),
    };
    const hit = taken.find((other) => areTooNear(box, other));
    if (!hit) return box;
    away = (side === 'above' ? -hit.top : hit.bottom) + clear;
  }
}

/** Whether two blocks stand less than 6 px apart. */
export const areTooNear = (one: Box, other: Box): boolean =>
  one.left < other.right + clear &&
  other.left < one.right + clear &&
  one.top < other.bottom + clear &&
  other.top < one.bottom + clear;

const lowered = ({ box, year, lines, stem, anchor }: DrawnLabel, by: number): DrawnLabel => ({
  anchor,
  box: { ...box, top: box.top + by, bottom: box.bottom + by },
  year: { ...year, y: year.y + by },
  lines: lines.map((line) => ({ ...line, y: line.y + by })),
  stem: stem && { ...stem, from: stem.from + by, to: stem.to + by },
});

const rounded = (value: number) => Number(value.toFixed(1));
