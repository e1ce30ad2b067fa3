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
/** A label may begin so much before its dot, where that saves it from giving way. */
const slide = 20;
/** A label that ends at its dot. */
const shortest = 130;
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
 * that gives way stands left of all it gives way to. One at the end of the line, which ends at its dot, goes first
 * unless it spans another's dot.
 */
function placed(seats: Seat[], side: Side, width: number, taken: Box[], measure: Measure): DrawnLabel[] {
  const own = seats.filter((seat) => seat.side === side);
  const ending = own.filter((seat) => seat.x - dot + leastBox(seat, widest, measure).width > width);
  const starting = own.filter((seat) => !ending.includes(seat)).reverse();
  const spans = ({ x, year }: Seat) => {
    const left = x + dot - leastBox({ year }, shortest, measure).width - clear;
    return own.some((other) => other.x < x && other.x > left);
  };
  const [late, early] = [ending.filter(spans), ending.filter((seat) => !spans(seat))];
  const boxes = [...taken];
  return [...early.reverse(), ...starting, ...late].map((seat) => {
    const label = ending.includes(seat) ? endingAt(seat, measure) : startingAt(seat, width, own, boxes, measure);
    const drawn = settledAt(seat, side, label, boxes);
    boxes.push(drawn.box, ...stemBoxes(drawn));
    return drawn;
  });
}

/** A stem takes room too: no later label is set across it. */
const stemBoxes = ({ stem }: DrawnLabel): Box[] =>
  stem
    ? [{ left: stem.x, right: stem.x, top: Math.min(stem.from, stem.to), bottom: Math.max(stem.from, stem.to) }]
    : [];

interface SetLabel {
  lines: string[];
  left: number;
  right: number;
  anchor: 'start' | 'end';
}

function leastBox({ year }: { year: Year }, most: number, measure: Measure): { lines: string[]; width: number } {
  const least = leastWidth(year, measure);
  const { lines, width } = labelLines(year.text, Math.max(most, least), measure);
  return { lines, width: Math.max(width, least) };
}

function endingAt({ x, year }: Seat, measure: Measure): SetLabel {
  const { lines, width } = leastBox({ year }, shortest, measure);
  return { lines, left: x + dot - width, right: x + dot, anchor: 'end' };
}

/** As wide as the room to the next dot and to what stands there already, if that holds its longest word. */
function startingAt({ x, year }: Seat, width: number, own: Seat[], taken: Box[], measure: Measure): SetLabel {
  const left = x - dot;
  const limits = [...own.map((seat) => seat.x - dot), ...taken.map((box) => box.left)].filter((limit) => limit > left);
  const room = Math.min(...limits.map((limit) => limit - clear), width) - left;
  const { lines, width: wide } = leastBox({ year }, Math.min(widest, room), measure);
  const before = Math.max(0, ...own.filter((seat) => seat.x < x).map((seat) => seat.x + dot));
  const back = Math.max(0, wide - room);
  const moved = back <= slide && left - back >= before ? left - back : left;
  return { lines, left: moved, right: moved + wide, anchor: 'start' };
}

function settledAt({ x, year }: Seat, side: Side, { lines, left, right, anchor }: SetLabel, taken: Box[]): DrawnLabel {
  const base = reach[side] + (year.count - 1) * stack;
  const box = freeBox({ left, right }, (lines.length + 1) * leading, base, side, taken);
  const edge = anchor === 'start' ? left : right;
  const away = side === 'above' ? -box.bottom : box.top;
  const sign = side === 'above' ? -1 : 1;
  return {
    box,
    anchor,
    year: { text: String(year.year), x: edge, y: box.top + baseline },
    lines: lines.map((text, index) => ({ text, x: edge, y: box.top + baseline + (index + 1) * leading })),
    stem: away > base ? { x, from: sign * (base - 4), to: sign * (away - 1) } : undefined,
  };
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
