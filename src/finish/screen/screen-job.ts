import type { PrintedSheet } from '../../layout/printed-sheet.ts';
import type { Imprint } from '../imprint.ts';

/** All that the passes of the screen edition need to know. */
export interface ScreenJob {
  /** None for a product that is printed at its own size. */
  sheet: PrintedSheet | undefined;
  imprint: Imprint;
  /** What each page is called, as it is printed on it. */
  labels: readonly string[];
}
