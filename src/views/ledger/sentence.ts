import type { Locale } from '../../locale.ts';
import { type Spoken, type Stretch, wordCount } from '../../source/spoken.ts';
import { sentencesOf } from '../deck/sentences.ts';

/** An excerpt in the sentence in which it was said, or in the sentences. */
export interface Sentence {
  before: string;
  text: string;
  after: string;
}

/** A longer sentence shows so many words on each side. */
const longest = 45;
const eachSide = 20;

/** Gives the whole sentences around a marked span, cut where they are long. */
export function sentenceAround({ text }: Spoken, { from, to }: Stretch, { language }: Locale): Sentence {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const line = text.slice(start).split('\n', 1)[0] ?? '';
  let [first, last, at] = [start, start + line.length, start];
  for (const sentence of sentencesOf(line, language)) {
    if (at <= from) first = at;
    at += sentence.length;
    if (at >= to) {
      last = at;
      break;
    }
  }
  const [before, after] = [text.slice(first, from), text.slice(to, last).trimEnd()];
  const isLong = wordCount(text.slice(first, last)) > longest;
  return {
    before: isLong ? lastWords(before) : before,
    text: text.slice(from, to),
    after: isLong ? firstWords(after) : after,
  };
}

/** Whether the excerpt is its sentence, whole: at most marks are left out around it. */
export const isWhole = ({ before, after }: Sentence): boolean => /^[\s\p{P}]*$/u.test(before + after);

function lastWords(text: string): string {
  const words = text.split(' ');
  return words.length > eachSide + 1 ? `[…] ${words.slice(-eachSide - 1).join(' ')}` : text;
}

function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length > eachSide + 1 ? `${words.slice(0, eachSide + 1).join(' ')} […]` : text;
}
