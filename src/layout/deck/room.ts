import type { Locale } from '../../locale.ts';
import type { Measure } from '../measure.ts';

/** What fitting a slide needs from outside. */
export interface Room {
  measure: Measure;
  words: Locale;
}

/** A box on a slide, px: a slide is 1600 × 900 px and 120 px an inch. */
export interface Box {
  width: number;
  height: number;
}
