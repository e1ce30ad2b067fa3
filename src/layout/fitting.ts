import type { Locale } from '../locale.ts';
import type { Places } from '../places.ts';
import type { Interview } from '../source/interview.ts';
import type { View } from '../views/view.ts';
import type { Measure } from './measure.ts';

/** Suits a view to its page: chooses sizes, breaks lines, fills columns. Gives what the template prints. */
export type Fitting<Shape, Fitted extends object = object> = (view: Shape, measure: Measure, words: Locale) => Fitted;

/** From an interview to what a template prints. */
export type LayOut = (interview: Interview, words: Locale, measure: Measure, places?: Places) => object;

/** Joins a view with its fitting: what the one gives is what the other takes. */
export const laidOut =
  <Shape>(view: View<Shape>, fitting: Fitting<Shape>): LayOut =>
  (interview, words, measure, places) =>
    fitting(view(interview, words, places), measure, words);

/** A fitting that breaks every line for good: what guides a browser's own breaking is not printed. */
export const breakingAllLines =
  <Shape>(fitting: Fitting<Shape>): Fitting<Shape> =>
  (view, measure, words) => ({ ...fitting(view, measure, words), hasBrokenLines: true });
