import { fill, type Locale } from '../locale.ts';
import { type Citation, spokenNameOf } from '../views/citation.ts';

/** Says who speak, for formats that have no place for people who are not authors. */
export const spokenWith = ({ speakers, language }: Citation, words: Locale): string =>
  fill(words.record.spokenWith, { names: new Intl.ListFormat(language).format(speakers.map(spokenNameOf)) });
