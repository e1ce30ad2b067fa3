import type { Theme } from './layout/theme.ts';
import type { Locale } from './locale.ts';
import type { Press } from './press/press.ts';
import type { EditionMade, EditionOrder } from './routes/edition.ts';
import type { House } from './routes/imprint.ts';
import type { Interview } from './source/interview.ts';

/** The outside, as `build` sees it: all that it needs and cannot compute. */
export interface World {
  /** Gives a theme by name, undefined if there is none. */
  theme: (name: string) => Promise<Theme | undefined>;
  locale: (language: string) => Promise<Locale>;
  press: Press;
  /** What this build changes in every interview: leaves out the speaker’s notes. */
  revise?: (interview: Interview) => Interview;
  /** Finishes a print and looks at the finished file; the same order gives the same file. */
  makeEdition: (order: EditionOrder) => Promise<EditionMade>;
  house: House;
}
