/** Language, script, region and variants of RFC 5646, 2.1; no extension, and no private part: that one is ours (`layout/tagging.ts`). */
export const languageTag =
  /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z\d]{5,8}|\d[A-Za-z\d]{3}))*$/;

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/**
 * Whether a text is the tag of a language (BCP 47). Of codes with two letters all are known; of those with three only
 * the common ones, so any is taken.
 */
export const isLanguage = (tag: string): boolean =>
  languageTag.test(tag) && (/^[a-z]{3}\b/i.test(tag) || names.of(tag.slice(0, 2)) !== undefined);
