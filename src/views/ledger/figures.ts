import { fill, type Locale } from '../../locale.ts';

/** A number as the language writes it: `3.920`. */
export const inFigures = (value: number, { language }: Locale): string => new Intl.NumberFormat(language).format(value);

/** A share (0 to 1) in whole per cent. */
export const percent = (share: number): number => Math.round(share * 100);

/** "1 woord", "3.920 woorden" */
export const wordsInFigures = (count: number, words: Locale): string =>
  count === 1 ? words.ledger.words.one : fill(words.ledger.words.more, { count: inFigures(count, words) });
