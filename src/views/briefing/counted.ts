import { fill, type Locale } from '../../locale.ts';

/** Gives a count in words as far as the locale has them, else in digits. */
export const inWords = (count: number, words: Locale): string => words.briefing.numbers[count] ?? String(count);

/** Gives a count with its noun: "één vraag", "vier vragen". */
export const counted = (count: number, noun: { one: string; more: string }, words: Locale): string =>
  count === 1 ? noun.one : fill(noun.more, { count: inWords(count, words) });

/** Begins a text with a capital. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
