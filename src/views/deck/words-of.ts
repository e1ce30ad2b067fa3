import type { Excerpt } from '../../source/interview.ts';
import { quoted } from '../excerpts.ts';

/** Gives an excerpt's words without quotation marks, with […] where it begins or ends inside a sentence. */
export const wordsOf = (excerpt: Excerpt): string => quoted(excerpt).slice(1, -1);

/** Two excerpts say the same if only capitals, marks and spaces tell them apart. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
