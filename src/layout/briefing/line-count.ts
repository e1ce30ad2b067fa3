import type { Measure, TypeStyle } from '../measure.ts';

/** Words in one style within a paragraph that mixes styles. */
export interface Run {
  text: string;
  style: TypeStyle;
}

/** Measured widths leave out kerning, which sets a line of text at least this much tighter. */
const tighter = 0.996;

/** Gives how many lines a paragraph of mixed runs takes in a column of `width` px. */
export function lineCount(runs: readonly Run[], width: number, measure: Measure): number {
  let [lines, used] = [0, 0];
  for (const { text, style } of runs) {
    const space = measure(' ', style) * tighter;
    for (const word of text.split(/[ \n]+/).filter(Boolean)) {
      const own = measure(word, style) * tighter;
      const fits = lines > 0 && used + space + own <= width;
      if (!fits) lines += 1;
      used = fits ? used + space + own : own;
    }
  }
  return lines;
}

/** Holds a name together: its spaces do not break. */
export const whole = (text: string) => (text.length > longest ? text : text.replaceAll(' ', '\u00a0'));

/** A longer name would not fit a column in one piece. */
const longest = 40;
