import { type Phrase, textOf } from '../../views/deck/phrase.ts';
import type { Measure, TypeStyle } from '../measure.ts';

const styles = {
  plain: { family: 'text', weight: 400, italic: false },
  lit: { family: 'text', weight: 600, italic: false },
} as const satisfies Record<string, Omit<TypeStyle, 'size'>>;

/** Where a line begins and ends in its paragraph's words. */
export interface NoteLine {
  start: number;
  end: number;
}

/** Breaks a paragraph of notes into lines of at most `width` px; the lit words are bolder, and wider. */
export function noteLines(phrase: Phrase, width: number, size: number, measure: Measure): NoteLine[] {
  const wide = (start: number, end: number) => {
    const { before, key, after } = partOfPhrase(phrase, start, end);
    return measure(before + after, { ...styles.plain, size }) + measure(key, { ...styles.lit, size });
  };
  const lines: NoteLine[] = [];
  let line: NoteLine & { width: number } = { start: 0, end: 0, width: 0 };
  for (const { index, 0: word } of textOf(phrase).matchAll(/\S+/g)) {
    const end = index + word.length;
    const longer = line.width + wide(line.end, end);
    if (longer > width && line.end > line.start) {
      lines.push(line);
      line = { start: index, end, width: wide(index, end) };
    } else line = { start: line.start, end, width: longer };
  }
  return line.end > line.start ? [...lines, line] : lines;
}

/** Gives the part of a paragraph from one character to another, what is lit in it still lit. */
export function partOfPhrase(phrase: Phrase, start: number, end: number): Phrase {
  const text = textOf(phrase);
  const within = (index: number) => Math.min(end, Math.max(start, index));
  const from = within(phrase.before.length);
  const to = within(phrase.before.length + phrase.key.length);
  return { before: text.slice(start, from), key: text.slice(from, to), after: text.slice(to, end) };
}
