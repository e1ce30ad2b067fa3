import { inFrame, type Room } from './room.ts';
import { cuts, linesAt, type Size, scale, styleAt } from './sizes.ts';

/** How rows are set: the most of them on a slide, and in px their pitch and where the line of type stands in one. */
export const settings = [
  { size: 'size-24-30', most: 6, pitch: 72, baseline: 38 },
  { size: 'size-18-22', most: 12, pitch: 44, baseline: 28 },
] as const;

export type Setting = (typeof settings)[number];

/** px: from a year's line to the year, and to the label behind it. */
export const toYear = 14;
export const toLabel: Record<Setting['size'], number> = { 'size-24-30': 116, 'size-18-22': 96 };

/** px: where labels begin and end. */
export const edgesOf = (room: Room) => inFrame(room, { left: 96, right: 1504 }, { left: 72, right: 1128 });
const narrowest = 320;

/** Where a milestone's words stand: right of its line, or left of it where they find no room. */
export interface PlacedLabel {
  words: string;
  lines: string[];
  isLeft: boolean;
}

/** Whether a milestone stands on one line over the end of the axis, larger than the others. */
export function fitsAtEnd(year: number, words: string, room: Room): boolean {
  const edges = edgesOf(room);
  return room.measure(`${year} ${words}`, styleAt(cuts.strong, scale.sentence[0])) <= edges.right - edges.left;
}

/** Chooses the first wording that stands on one line; where none does, breaks the best one on the roomier side. */
export function placeLabel(
  year: number,
  labels: readonly string[],
  x: number,
  setting: Setting,
  room: Room,
): PlacedLabel {
  const edges = edgesOf(room);
  const step = sizeOf(setting);
  const right = edges.right - x - toLabel[setting.size];
  const left = x - toYear - edges.left;
  const wide = (text: string) => room.measure(text, styleAt(cuts.label, step));
  const yearWidth = room.measure(`${year} `, styleAt(cuts.strong, step));
  for (const { isLeft, space } of [
    { isLeft: false, space: right },
    { isLeft: true, space: left - yearWidth },
  ]) {
    const words = labels.find((label) => wide(label) <= space);
    if (words !== undefined) return { words, lines: [words], isLeft };
  }
  const words = labels[0] ?? '';
  const isLeft = right < Math.max(narrowest, left);
  return { words, isLeft, lines: linesAt(words, cuts.label, step, isLeft ? left - yearWidth : right, room) };
}

function sizeOf(setting: Setting): Size {
  const found = [...scale.lead, ...scale.label].find(({ name }) => name === setting.size);
  if (!found) throw new Error(`no size ${setting.size}`);
  return found;
}
