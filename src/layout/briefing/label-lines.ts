import type { Measure, TypeStyle } from '../measure.ts';

/** One line of a milestone's label; the year stands in the first, in bold. */
export interface LabelLine {
  year: string;
  text: string;
}

const sans = { family: 'data' as const, italic: false, size: 11 };
const yearStyle: TypeStyle = { ...sans, weight: 700 };
const textStyle: TypeStyle = { ...sans, weight: 400 };

/** Breaks a milestone's label into lines of at most `most` px (a longer word stands alone); gives the widest line too. */
export function labelLines(
  year: number,
  text: string,
  most: number,
  measure: Measure,
): { lines: LabelLine[]; width: number } {
  const lines: LabelLine[] = [{ year: String(year), text: '' }];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (!line) continue;
    const longer = { ...line, text: line.text === '' ? word : `${line.text} ${word}` };
    if (widthOf(longer, measure) <= most) lines[lines.length - 1] = longer;
    else lines.push({ year: '', text: word });
  }
  return { lines, width: Math.max(...lines.map((line) => widthOf(line, measure))) };
}

function widthOf({ year, text }: LabelLine, measure: Measure): number {
  const space = year !== '' && text !== '' ? measure(' ', yearStyle) : 0;
  return measure(year, yearStyle) + space + measure(text, textStyle);
}
