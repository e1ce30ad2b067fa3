import type { Locale } from '../locale.ts';
import type { Interview } from '../source/interview.ts';

/** Makes what one layout prints, ready to print, of the interview's words and marked spans only. */
export type View<Shape> = (interview: Interview, words: Locale) => Shape;
