import { partId, partOf, partTitle } from '../../views/deck/parts.ts';
import type { SlideMilestone, TimelineSlide } from '../../views/deck/timeline.ts';
import type { Room } from './room.ts';
import { cuts, scale, styleAt } from './sizes.ts';
import { titleSize } from './titles.ts';

/** Places on the slide, px: the axis, the first row, and the distance of a year and its label from the year's line. */
const axis = { y: 764, from: 108, to: 1485 };
const rowTop = 192;
const toYear = 14;
const toLabel = 96;
const right = 1504;
/** Few milestones stand larger and further apart. */
const settings = [
  { most: 6, pitch: 72, size: 'size-24-30', points: 24, baseline: 38 },
  { most: 12, pitch: 44, size: 'size-18-22', points: 18, baseline: 28 },
] as const;
const mostRows = 12;
/** A tick a year, for as many years as can be told apart. */
const mostTicks = 40;

interface Scale {
  first: number;
  perYear: number;
}

const xOf = (year: number, { first, perYear }: Scale) => Math.round(axis.from + (year - first) * perYear);

/** Draws the milestones to scale; over twelve they take two slides, cut at the largest gap, on the same axis. */
export function fitTimeline(slide: TimelineSlide, room: Room) {
  const years = slide.milestones.map(({ year }) => year);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? first;
  const scaled: Scale = { first, perYear: (axis.to - axis.from) / Math.max(1, last - first) };
  const groups = cutAtGaps(slide.milestones);
  return groups.map((group, at) => {
    const part = partOf(at, groups.length);
    const title = partTitle(slide.title, part);
    return {
      kind: slide.kind,
      id: partId(slide.id, part),
      title,
      titleSize: titleSize(title, room),
      ...drawn(group, slide, scaled, room),
      alt: group.map(({ year, labels }) => `${year}: ${labels[0]}`).join('; '),
    };
  });
}

/** Cuts a list at the widest gap between years until no part has more rows than fit. */
function cutAtGaps(milestones: readonly SlideMilestone[]): SlideMilestone[][] {
  if (milestones.length <= mostRows) return [[...milestones]];
  const parts = Math.ceil(milestones.length / mostRows);
  const least = milestones.length - mostRows * (parts - 1);
  let cut = least;
  const gapAt = (at: number) => (milestones[at]?.year ?? 0) - (milestones[at - 1]?.year ?? 0);
  for (let at = least; at <= mostRows; at++) if (gapAt(at) > gapAt(cut)) cut = at;
  return [[...milestones.slice(0, cut)], ...cutAtGaps(milestones.slice(cut))];
}

function drawn(group: readonly SlideMilestone[], slide: TimelineSlide, scaled: Scale, room: Room) {
  const setting = settings.find(({ most }) => group.length <= most) ?? settings[1];
  const end = slide.milestones.at(-1)?.year;
  const ending = group.filter(({ year }) => year === end);
  const rising = end === undefined || ending.length > 1 ? group : group.filter(({ year }) => year !== end);
  const [only] = rising.length < group.length ? ending : [];
  const rows = rising.map((milestone, at) => {
    const x = xOf(milestone.year, scaled);
    const isFirst = rising[at - 1]?.year !== milestone.year;
    const beside = chosen(milestone.labels, right - x - toLabel, setting.points, room);
    const before = chosen(milestone.labels, x - toLabel - 96, setting.points, room);
    const isLeft = !beside.fits && x > 800;
    const top = rowTop + at * setting.pitch;
    return {
      year: isFirst || isLeft ? milestone.year : undefined,
      isFirst,
      isLeft,
      x,
      yearX: x + toYear,
      labelX: x + toLabel,
      leftX: x - toYear,
      y: top + setting.baseline,
      top: top + 2,
      label: (isLeft ? before : beside).label,
    };
  });
  const here = new Set(group.map(({ year }) => year));
  const years = [...new Set(slide.milestones.map(({ year }) => year))];
  return {
    size: setting.size,
    axisY: axis.y,
    rows,
    stems: rows.filter(({ isFirst }) => isFirst).map(({ x, top }) => ({ x, top, height: axis.y - top })),
    nodes: years.filter((year) => here.has(year) && !(only && year === end)).map((year) => xOf(year, scaled)),
    points: years.filter((year) => !here.has(year)).map((year) => xOf(year, scaled)),
    ending: only && { x: xOf(only.year, scaled), year: only.year, label: only.labels[0] },
    lines: slide.spans.map(({ from, to, isToCome }) => ({ ...stretch(from, to, scaled), isToCome })),
    spans: slide.spans.map(({ from, to, words }) => ({ x: (xOf(from, scaled) + xOf(to, scaled)) / 2, words })),
    ticks: ticksOf(years, scaled),
  };
}

const stretch = (from: number, to: number, scaled: Scale) => {
  const x = xOf(from, scaled);
  return { x, width: xOf(to, scaled) - x };
};

/** The first wording that stands on its line; the shortest where none does. */
function chosen(labels: readonly string[], space: number, points: number, { measure }: Room) {
  const style = { ...styleAt(cuts.label, scale.label[0]), size: (points * 5) / 3 };
  const wide = (text: string) => measure(text, style);
  const label = labels.find((one) => wide(one) <= space);
  const shortest = [...labels].sort((one, other) => wide(one) - wide(other))[0];
  return { label: label ?? shortest ?? '', fits: label !== undefined };
}

function ticksOf(years: readonly number[], scaled: Scale): number[] {
  const [first = 0] = years;
  const length = (years.at(-1) ?? first) - first;
  if (length > mostTicks) return [];
  return Array.from({ length }, (_, at) => first + at)
    .filter((year) => !years.includes(year))
    .map((year) => xOf(year, scaled));
}
