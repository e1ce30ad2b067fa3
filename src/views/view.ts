import type { Locale } from '../locale.ts';
import type { Places } from '../places.ts';
import type { Interview } from '../source/interview.ts';

/** Makes what one layout prints, ready to print, of the interview's words and marked spans only; `places`: the page numbers of other products, if its row reads them. */
export type View<Shape> = (interview: Interview, words: Locale, places?: Places) => Shape;
