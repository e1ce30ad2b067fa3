import type { Theme } from '../layout/theme.ts';
import type { Locale } from '../locale.ts';
import type { Interview } from '../source/interview.ts';

/** What a record is made from: the interview, the house's words in its language, and the house style. */
export interface Recorded {
  interview: Interview;
  words: Locale;
  theme: Theme;
}
