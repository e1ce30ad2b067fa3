import type { Measure, TypeStyle } from './measure.ts';

/** One step of a scale of sizes, in px: the largest that fits is taken. */
export interface Step {
  size: number;
  leading: number;
}

/** Breaks a text at its spaces into lines no wider than `width` px, as a browser does; a longer word stands alone. */
export function linesOf(text: string, style: TypeStyle, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer, style) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Gives the index of the largest step at which a text fits a box of `width` × `height` px, its longest word too.
 * @returns undefined if even the smallest does not fit
 */
export function largestFit(
  text: string,
  style: Omit<TypeStyle, 'size'>,
  box: { width: number; height: number },
  steps: readonly Step[],
  measure: Measure,
): number | undefined {
  const found = steps.findIndex(({ size, leading }) => {
    const lines = linesOf(text, { ...style, size }, box.width, measure);
    return (
      lines.length * leading <= box.height && lines.every((line) => measure(line, { ...style, size }) <= box.width)
    );
  });
  return found < 0 ? undefined : found;
}

/** Cuts a text at a word, with an ellipsis, so that it is no wider than `width` px. */
export function shortened(text: string, style: TypeStyle, width: number, measure: Measure): string {
  if (measure(text, style) <= width) return text;
  const words = text.split(' ');
  const kept = words.findLastIndex((_, count) => measure(`${words.slice(0, count).join(' ')} …`, style) <= width);
  return `${words.slice(0, Math.max(1, kept)).join(' ')} …`;
}

/** Breaks a display text into as many lines as it needs, as even as can be; compounds stay whole. */
export function balancedLines(text: string, style: TypeStyle, width: number, measure: Measure): string[] {
  const fewest = linesOf(text, style, width, measure).length;
  let [low, high] = [width / 2, width];
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (linesOf(text, style, middle, measure).length > fewest) low = middle;
    else high = middle;
  }
  return linesOf(text, style, high, measure);
}
