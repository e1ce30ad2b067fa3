import { partId, partOf, partTitle } from '../../views/deck/parts.ts';
import type { SlideMilestone, TimelineSlide } from '../../views/deck/timeline.ts';
import {
  edgesOf,
  fitsAtEnd,
  type PlacedLabel,
  placeLabel,
  type Setting,
  settings,
  toLabel,
  toYear,
} from './milestone-label.ts';
import { inFrame, type Room } from './room.ts';
import { cuts, scale, styleAt } from './sizes.ts';
import { titleSize } from './titles.ts';

/** Places on the slide, px. */
const foot = 764;
const wide = { from: 108, to: 1485 };
const narrow = { from: 84, to: 1110 };
const rowTop = 192;
/** A tick a year, for as many years as can be told apart. */
const mostTicks = 40;

interface Scale {
  from: number;
  first: number;
  last: number;
  perYear: number;
}

interface Placed extends PlacedLabel {
  year: number;
  x: number;
  /** Would stand on one line over the end of the axis. */
  isShort: boolean;
}

const xOf = (year: number, { from, first, perYear }: Scale) => Math.round(from + (year - first) * perYear);

/** Draws the milestones to scale; what takes too many rows takes more slides, cut at the widest gap, on the same axis. */
export function fitTimeline(slide: TimelineSlide, room: Room) {
  const years = slide.milestones.map(({ year }) => year);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const { from, to } = inFrame(room, wide, narrow);
  const scaled: Scale = { from, first, last, perYear: (to - from) / Math.max(1, last - first) };
  const { setting, groups } = grouped(slide.milestones, scaled, room);
  return groups.map((group, at) => {
    const part = partOf(at, groups.length);
    const title = partTitle(slide.title, part);
    return {
      kind: slide.kind,
      id: partId(slide.id, part),
      title,
      titleSize: titleSize(title, room),
      size: setting.size,
      width: inFrame(room, 1600, 1200),
      right: edgesOf(room).right,
      ...drawn(group, slide, scaled, setting, room),
      alt: group.map(({ year, words }) => `${year}: ${words}`).join('; '),
    };
  });
}

/** Takes the large setting if all stands on one slide in it, else the small one on as few slides as it needs. */
function grouped(milestones: readonly SlideMilestone[], scaled: Scale, room: Room) {
  const [large, small] = settings;
  const place = (setting: Setting) =>
    milestones.map(({ year, labels }) => {
      const x = xOf(year, scaled);
      const placed = placeLabel(year, labels, x, setting, room);
      return { year, x, ...placed, isShort: fitsAtEnd(year, placed.words, room) };
    });
  const placed = place(large);
  if (rowsOf(placed) <= large.most) return { setting: large, groups: [placed] };
  return { setting: small, groups: cutAtGaps(place(small), small.most) };
}

const rowsOf = (placed: readonly Placed[]) => placed.reduce((sum, { lines }) => sum + lines.length, 0);

/** Cuts a list that takes too many rows at its widest gap between years, so that it takes as few slides as it can. */
function cutAtGaps(placed: readonly Placed[], most: number): Placed[][] {
  if (rowsOf(placed) <= most) return [[...placed]];
  const full = fullLength(placed, most);
  const needed = slidesFor(placed.slice(full), most);
  const gapAt = (at: number) => (placed[at]?.year ?? 0) - (placed[at - 1]?.year ?? 0);
  let cut = full;
  for (let at = full - 1; at > 0 && slidesFor(placed.slice(at), most) <= needed; at--) {
    if (gapAt(at) > gapAt(cut)) cut = at;
  }
  return [placed.slice(0, cut), ...cutAtGaps(placed.slice(cut), most)];
}

/** How many of a list one slide holds: at least one. */
function fullLength(placed: readonly Placed[], most: number): number {
  let length = 1;
  while (length < placed.length && rowsOf(placed.slice(0, length + 1)) <= most) length++;
  return length;
}

function slidesFor(placed: readonly Placed[], most: number): number {
  return placed.length === 0 ? 0 : 1 + slidesFor(placed.slice(fullLength(placed, most)), most);
}

function drawn(group: readonly Placed[], slide: TimelineSlide, scaled: Scale, setting: Setting, room: Room) {
  const lastOnes = group.filter(({ year }) => year === scaled.last);
  // The last milestone stands large over the end of the axis, if it is one and fits there.
  const [ending] = lastOnes.length === 1 && lastOnes[0]?.isShort ? lastOnes : [];
  let row = 0;
  const rising = group.filter((one) => one !== ending);
  const rows = rising.flatMap(({ year, x, isLeft, lines }, at) =>
    lines.map((label, line) => {
      const top = rowTop + row++ * setting.pitch;
      const isFirst = line === 0 && rising[at - 1]?.year !== year;
      return {
        year: line === 0 && (isFirst || isLeft) ? year : undefined,
        isFirst,
        isLeft,
        x,
        yearX: x + toYear,
        labelX: x + toLabel[setting.size],
        leftX: x - toYear,
        y: top + setting.baseline,
        top: top + 2,
        label,
        plate: isLeft ? plateOf(`${year} ${label}`, x - toYear, setting.pitch * 0.9, room) : undefined,
      };
    }),
  );
  const here = new Set(group.map(({ year }) => year));
  const years = [...new Set(slide.milestones.map(({ year }) => year))];
  return {
    rows,
    stems: rows.filter(({ isFirst }) => isFirst).map(({ x, top }) => ({ x, top, height: foot - top })),
    nodes: years.filter((year) => here.has(year) && year !== ending?.year).map((year) => xOf(year, scaled)),
    points: years.filter((year) => !here.has(year)).map((year) => xOf(year, scaled)),
    ending: ending && {
      x: ending.x,
      year: ending.year,
      label: ending.words,
      plate: plateOf(`${ending.year} ${ending.words}`, edgesOf(room).right, endingHeight, room),
    },
    lines: slide.spans.map(({ from, to, isToCome }) => {
      const x = xOf(from, scaled);
      return { x, width: xOf(to, scaled) - x, isToCome };
    }),
    spans: slide.spans.map(({ from, to, words }) => ({ x: (xOf(from, scaled) + xOf(to, scaled)) / 2, words })),
    ticks: ticksOf(years, scaled),
  };
}

/** px */
const endingHeight = 44;

/**
 * The ground under a label that ends at `right`: a stem that runs behind it stops there. (A halo of stroked text would
 * become a Type 3 font in the PDF.)
 */
function plateOf(label: string, right: number, height: number, { measure }: Room) {
  const width = Math.ceil(measure(label, styleAt(cuts.strong, scale.sentence[0]))) + 8;
  return { x: right - width, width, height };
}

function ticksOf(years: readonly number[], scaled: Scale): number[] {
  const length = scaled.last - scaled.first;
  if (length > mostTicks) return [];
  return Array.from({ length }, (_, at) => scaled.first + at)
    .filter((year) => !years.includes(year))
    .map((year) => xOf(year, scaled));
}
