import type { Locale } from '../locale.ts';
import type { Measure } from './measure.ts';

/** Suits a view to its page: chooses sizes, breaks lines, fills columns. Gives what the template prints. */
export type Fitting<Shape> = (view: Shape, measure: Measure, words: Locale) => object;
