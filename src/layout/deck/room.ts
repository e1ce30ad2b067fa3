import type { Locale } from '../../locale.ts';
import type { Measure } from '../measure.ts';

/** What fitting a slide needs from outside. */
export interface Room {
  measure: Measure;
  words: Locale;
  /** A slide of 4:3, which is 1200 px wide; else of 16:9. */
  isNarrow?: boolean;
}

/** Gives a measure for slides of 16:9, or the one for 4:3. */
export const inFrame = <Value>({ isNarrow }: Room, wide: Value, narrow: Value): Value => (isNarrow ? narrow : wide);

/** A box on a slide, px: a slide is 1600 × 900 px (or 1200 × 900) and 120 px an inch. */
export interface Box {
  width: number;
  height: number;
}
