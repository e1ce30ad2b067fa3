import type { Element } from 'hast';
import type { Setter } from './set.ts';
import { type } from './sheet.ts';

/** The upright timeline, px from the page's left and top. */
export interface UprightTimeline {
  years: { year: number; y: number; isMarked: boolean }[];
  marks: {
    year: number;
    label: Element;
    y: number;
    yearY: number;
    rule: string;
    isFirstOfYear: boolean;
    isLast: boolean;
  }[];
  /** Brackets that hold the milestones of one year together: x, from y to y. */
  brackets: { from: number; to: number }[];
  /** The axis: solid to the last past year, dotted after. */
  axis: { top: number; now: number; foot: number };
}

/** px: the axis runs from u 14 to u 65; a label is 177 wide and keeps 7 from the next. */
const frame = { top: 224, foot: 1040, label: 177, leading: 14, apart: 7 } as const;

/**
 * Places milestones to scale down the page. Labels move down where they would meet, never up; the ticks never move.
 * @param now the year up to which the axis is solid
 */
export function uprightTimeline(
  milestones: readonly { year: number; text: string }[],
  now: number,
  set: Setter,
): UprightTimeline {
  const years = milestones.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const yOf = (year: number) => frame.top + ((frame.foot - frame.top) * (year - first)) / Math.max(1, last - first);
  let free = 0;
  const marks = milestones.map(({ year, text }, index) => {
    const isLast = index === milestones.length - 1;
    const label = labelOf(text, isLast, set);
    const lines = 1 + label.children.filter((child) => child.type === 'element' && child.tagName === 'br').length;
    const rise = isLast ? (lines - 1) * frame.leading : 0; // a last label of two lines would stand on the folio
    const y = Math.max(yOf(year) - rise, free);
    free = y + lines * frame.leading + frame.apart;
    return {
      label,
      year,
      y,
      yearY: yOf(year),
      rule: `m-${index + 1}`,
      isFirstOfYear: milestones[index - 1]?.year !== year,
      isLast,
    };
  });
  const brackets = [...new Set(years)].flatMap((year) => {
    const own = marks.filter((mark) => mark.year === year);
    const foot = own.at(-1)?.y ?? 0;
    return foot > yOf(year) ? [{ from: yOf(year), to: foot }] : [];
  });
  return {
    years: Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year) => ({
      year,
      y: yOf(year),
      isMarked: years.includes(year),
    })),
    marks,
    brackets,
    axis: { top: frame.top, now: yOf(Math.min(last, Math.max(first, lastPast(years, now)))), foot: frame.foot },
  };
}

/** Short labels are not hyphenated. */
function labelOf(text: string, isLast: boolean, set: Setter): Element {
  const style = isLast ? type.lastMilestone : type.milestone;
  return text.length < 60 ? set.whole(text, style, frame.label) : set.ragged(text, style, frame.label);
}

const lastPast = (years: readonly number[], now: number) =>
  Math.max(...years.filter((year) => year <= now), Number.NEGATIVE_INFINITY);

/** Where the labels stand; a year keeps to its tick when its label has moved. */
export const timelineRules = (marks: UprightTimeline['marks']): string[] =>
  marks.flatMap(({ rule, y, yearY }) => [
    `.${rule} { inset-block-start: ${y.toFixed(2)}px; }`,
    ...(y !== yearY ? [`.${rule} b { inset-block-start: ${(yearY - y).toFixed(2)}px; }`] : []),
  ]);
