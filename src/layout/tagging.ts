import type { Locale } from '../locale.ts';

/** What a block is to those who hear the document read, beyond what its HTML element says. */
export interface Tagging {
  /** Its place in the reading order; blocks of one number are one, cut by the end of a column or page. */
  order?: number;
  /** An entry of a list, a quotation or a note, set like a paragraph; an entry may begin with its number or dash. */
  as?: 'item' | 'quote' | 'note' | 'contents';
}

/**
 * The `lang` of a block that hands its tagging through the browser: Chromium keeps this attribute of a block in the PDF, and
 * nothing else that is ours. What we say stands in the private part of the language tag (RFC 5646, 2.2.7):
 * `nl-x-r2035-item`. The finishing pass takes it out.
 */
export const taggedLanguage = (language: Locale['language'], { order, as }: Tagging): string =>
  [language, 'x', ...(order === undefined ? [] : [`r${order}`]), ...(as ? [as] : [])].join('-');
