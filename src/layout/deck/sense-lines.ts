import type { TypeStyle } from '../measure.ts';
import { typeset } from '../typography.ts';
import type { Room } from './room.ts';
import { type Cut, linesAt, type Size, safety, styleAt } from './sizes.ts';

/** What a line may not well end with: it leans on the next word. */
const leaning =
  /^(?:de|het|een|van|in|te|op|om|en|of|die|dat|voor|met|is|er|wij|we|ik|the|a|an|of|to|in|on|and|or|for|with|is|we|I)$/u;
const clauseEnd = /[,;:.!?]$/u;

/** How lines are broken: what their endings cost, against the square of how far a line is off the aim, in lines. */
interface Manner {
  leaning: number;
  clause: number;
  /** The last line may be short, down to this share of the others; 1: it is like the others. */
  lastLine: number;
}

const display: Manner = { leaning: 0.2, clause: -0.12, lastLine: 1 };
const running: Manner = { leaning: 0.03, clause: -0.03, lastLine: 0.45 };
/** How much worse a short last line is than another. */
const shortEnd = 4;
/** A display text's line more than it needs. */
const extraLine = 0.06;

interface Broken {
  cost: number;
  lines: string[];
}

/** A text to be broken: its words, what a line should measure and may measure at most, in px. */
interface Task {
  words: readonly string[];
  aim: number;
  width: number;
  manner: Manner;
  wide: (line: string) => number;
}

const wordsOf = (text: string, { words }: Room) => typeset(text, words.language).split(/[ \n]+/);

/**
 * Breaks a display text into lines of like width, at the sense where it can: behind a comma, not behind an article.
 * It takes the fewest lines that fit, or one more where that reads better.
 * @param width px
 */
export function senseLines(text: string, style: TypeStyle, width: number, most: number, room: Room): string[] {
  const words = wordsOf(text, room);
  const wide = (line: string) => room.measure(line, style);
  const whole = wide(words.join(' '));
  let best: Broken | undefined;
  for (let count = Math.ceil(whole / width); count <= Math.min(most, words.length); count++) {
    const broken = brokenInto(count, { words, aim: whole / count, width, manner: display, wide });
    const cost = broken && broken.cost + count * extraLine;
    if (broken && cost !== undefined && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = { lines: broken.lines, cost };
    }
    if (best && count > best.lines.length) break;
  }
  return best?.lines ?? [words.join(' ')];
}

/** Breaks a running text into as many lines as it needs, of like width, so that no word stands alone on the last. */
export function evenLines(text: string, cut: Cut, step: Size, width: number, room: Room): string[] {
  // The lines are set as they are broken here, so the whole width may be used.
  const greedy = linesAt(text, cut, step, width / safety, room);
  const wide = (line: string) => room.measure(line, styleAt(cut, step));
  const words = wordsOf(text, room);
  const aim = wide(words.join(' ')) / (greedy.length - (1 - running.lastLine) / 2);
  return brokenInto(greedy.length, { words, aim, width, manner: running, wide })?.lines ?? greedy;
}

/** The best way to break words into exactly so many lines, from the last line back. */
function brokenInto(count: number, task: Task): Broken | undefined {
  const { words, width, wide } = task;
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
      const length = wide(line);
      if (length > width) break;
      const rest = left === 1 ? { cost: 0, lines: [] } : from(end, left - 1);
      if (!rest) continue;
      const cost = costOf(length / task.aim, words[end - 1] ?? '', left === 1, task.manner) + rest.cost;
      if (!best || cost < best.cost) best = { cost, lines: [line, ...rest.lines] };
    }
    return best;
  };
  return from(0, count);
}

function costOf(fullness: number, word: string, isLast: boolean, manner: Manner): number {
  if (isLast && manner.lastLine < 1 && fullness < 1) return shortEnd * Math.max(0, manner.lastLine - fullness) ** 2;
  const ending = isLast ? 0 : leaning.test(word) ? manner.leaning : clauseEnd.test(word) ? manner.clause : 0;
  return (fullness - 1) ** 2 + ending;
}
