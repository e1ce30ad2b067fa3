import type { WebTimeline } from '../../views/web/timeline.ts';
import { linesOf } from '../fit.ts';
import type { Measure, TypeStyle } from '../measure.ts';

/** Type of the timeline's drawings, px. */
export const leading = 19;
const label: TypeStyle = { family: 'data', weight: 400, italic: false, size: 14 };
const phrase: TypeStyle = { family: 'title', weight: 400, italic: false, size: 17 };

/** Milestones of one year: one dot each, one label together. */
export interface Year {
  year: number;
  count: number;
  text: string;
}

/** Gives the years that have milestones, in order. */
export function yearsOf({ milestones }: WebTimeline): Year[] {
  const years = [...new Set(milestones.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = milestones.filter((one) => one.year === year);
    return { year, count: own.length, text: own.map(({ short }) => short).join(', ') };
  });
}

/** Breaks a label, and tells how wide its widest line is, in px. */
export function labelLines(text: string, width: number, measure: Measure): { lines: string[]; width: number } {
  return broken(text, label, width, measure);
}

/** Breaks the phrase along the stretch that is still to come. */
export function phraseLines(text: string, width: number, measure: Measure): { lines: string[]; width: number } {
  return broken(text, phrase, width, measure);
}

/** The least width a label can have: its longest word, or its year. */
export const leastWidth = ({ text, year }: Year, measure: Measure): number =>
  Math.max(measure(String(year), { ...label, weight: 700 }), ...text.split(' ').map((word) => measure(word, label)));

function broken(text: string, style: TypeStyle, width: number, measure: Measure) {
  const lines = linesOf(text, style, width, measure);
  return { lines, width: Math.ceil(Math.max(...lines.map((line) => measure(line, style)))) };
}
