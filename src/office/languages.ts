import type { Locale } from '../locale.ts';

/** The languages of the house as programs name them: BCP 47. */
export const languageTags: Record<Locale['language'], string> = { nl: 'nl-NL', en: 'en-GB' };
