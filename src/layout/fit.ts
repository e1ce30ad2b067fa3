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
  const words = text.split(/[ \n]+/);
  const known = new Map<string, Even>();

  /** The most even way to set the words from `start` on in so many lines. */
  const even = (start: number, lines: number): Even => {
    const key = `${start} ${lines}`;
    const seen = known.get(key);
    if (seen) return seen;
    let best: Even = { cost: Number.POSITIVE_INFINITY, lines: [] };
    for (let end = start + 1; end <= words.length; end += 1) {
      const line = words.slice(start, end).join(' ');
      const white = width - measure(line, style);
      if (white < 0 && end > start + 1) break;
      if ((lines === 1) !== (end === words.length)) continue;
      const rest: Even = lines === 1 ? { cost: 0, lines: [] } : even(end, lines - 1);
      const cost = white * white + rest.cost;
      if (cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    known.set(key, best);
    return best;
  };

  const { lines } = even(0, fewest);
  return lines.length > 0 ? lines : linesOf(text, style, width, measure);
}

interface Even {
  /** The sum of the squares of what the lines leave white. */
  cost: number;
  lines: string[];
}
