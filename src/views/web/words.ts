import type { Locale } from '../../locale.ts';
import type { Answer } from '../../source/interview.ts';

/** How many words a text has, as a reader counts them. */
export const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** How many words were spoken in an answer; captions of its figures are not spoken. */
export const spokenIn = ({ blocks }: Answer): number =>
  blocks.reduce((total, block) => total + (block.kind === 'prose' ? wordsIn(block.text) : 0), 0);

/** A number as the language writes it in a table: `3.920`. */
export const inFigures = (value: number, { language }: Locale): string => new Intl.NumberFormat(language).format(value);

/** A number as it stands in a sentence: a word where the locale has one, else figures. */
export const inWords = (value: number, words: Locale): string => words.web.numbers[value] ?? inFigures(value, words);

/** The same at the head of a sentence. */
export function inWordsFirst(value: number, words: Locale): string {
  const [first = '', ...rest] = inWords(value, words);
  return first.toUpperCase() + rest.join('');
}
