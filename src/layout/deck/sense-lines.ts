import type { TypeStyle } from '../measure.ts';
import { typeset } from '../typography.ts';
import type { Room } from './room.ts';

/** What a line may not well end with: it leans on the next word. */
const leaning =
  /^(?:de|het|een|van|in|te|op|om|en|of|die|dat|voor|met|is|er|wij|we|ik|the|a|an|of|to|in|on|and|or|for|with|is|we|I)$/u;
const clauseEnd = /[,;:.!?]$/u;

/** Costs of a line's ending, against the square of how far its width is off the mean (1: as wide as the mean itself). */
const costs = { leaning: 0.2, clause: -0.12, extraLine: 0.06 } as const;

interface Broken {
  cost: number;
  lines: string[];
}

/**
 * Breaks a display text into lines of like width, at the sense where it can: behind a comma, not behind an article.
 * It takes the fewest lines that fit, or one more where that reads better.
 * @param width px
 */
export function senseLines(text: string, style: TypeStyle, width: number, most: number, room: Room): string[] {
  const words = typeset(text, room.words.language).split(/[ \n]+/);
  const whole = room.measure(words.join(' '), style);
  const fewest = Math.ceil(whole / width);
  let best: Broken | undefined;
  for (let count = fewest; count <= Math.min(most, words.length); count++) {
    const broken = brokenInto(count, words, whole / count, style, width, room);
    const cost = broken && broken.cost + count * costs.extraLine;
    if (broken && cost !== undefined && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = { lines: broken.lines, cost };
    }
    if (best && count >= best.lines.length + 1) break;
  }
  return best?.lines ?? [words.join(' ')];
}

/** The best way to break words into exactly so many lines, from the last line back. */
function brokenInto(
  count: number,
  words: readonly string[],
  mean: number,
  style: TypeStyle,
  width: number,
  room: Room,
): Broken | undefined {
  const known = new Map<string, Broken | undefined>();
  const from = (start: number, left: number): Broken | undefined => {
    const key = `${start} ${left}`;
    if (!known.has(key)) known.set(key, found(start, left));
    return known.get(key);
  };
  const found = (start: number, left: number): Broken | undefined => {
    let best: Broken | undefined;
    const lastEnd = words.length - left + 1;
    for (let end = left === 1 ? words.length : start + 1; end <= lastEnd; end++) {
      const line = words.slice(start, end).join(' ');
      const wide = room.measure(line, style);
      if (wide > width) break;
      const rest = left === 1 ? { cost: 0, lines: [] } : from(end, left - 1);
      if (!rest) continue;
      const cost = ((wide - mean) / mean) ** 2 + (left === 1 ? 0 : endingCost(words[end - 1] ?? '')) + rest.cost;
      if (!best || cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    return best;
  };
  return from(0, count);
}

const endingCost = (word: string) => (leaning.test(word) ? costs.leaning : clauseEnd.test(word) ? costs.clause : 0);
