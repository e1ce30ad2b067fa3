import { PdfString } from '@libpdf/core';
import type { Check } from '../check.ts';
import { titleOf } from '../elements.ts';
import { bookmarksIn } from '../outline.ts';
import { quoted } from '../words.ts';

/** RFC 3066, section 2.1: subtags of one to eight letters, after the first also digits. */
const languageTag = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/** ISO 14289-1, 7.2: languages, as far as the document itself, its elements and its metadata name them. */
export const languages: readonly Check[] = [
  {
    clause: '7.2',
    test: 2,
    requires: 'The language of the bookmarks can be told',
    wayOut: 'give the document a language: Lang in the catalog',
    *look({ pdf: { catalog, follow } }) {
      if (catalog.has('Lang')) return;
      for (const { title, ref } of bookmarksIn(catalog, follow))
        if (title) yield { says: `Nothing tells the language of the bookmark ${quoted(title)}`, object: ref };
    },
  },
  {
    clause: '7.2',
    test: 29,
    requires: 'Each Lang is a language tag such as en or nl-BE',
    wayOut: 'write the tag of the language (RFC 3066)',
    *look({ pdf: { catalog, follow }, elements }) {
      const own = catalog.get('Lang', follow);
      if (own && !isTag(own)) yield { says: `Lang of the document is ${shown(own)}` };
      for (const element of elements.all) {
        const lang = element.dict.get('Lang', follow);
        if (lang && !isTag(lang)) yield elements.found(element, `Lang of ${titleOf(element)} is ${shown(lang)}`);
      }
    },
  },
  {
    clause: '7.2',
    test: 33,
    requires: 'The language of texts in the metadata can be told',
    wayOut: 'give the document a language (Lang in the catalog), or name it in xml:lang of the text',
    *look({ pdf: { catalog }, metadata }) {
      if (catalog.has('Lang')) return;
      for (const { list, items, prefix, name, text } of metadata.properties) {
        const isTold = items.some(({ language }) => language !== undefined && language !== 'x-default');
        const isText = list === 'Alt' && items.some(({ language }) => language !== undefined);
        if (isText && !isTold)
          yield { says: `Nothing tells the language of ${prefix}:${name}, ${quoted(text)}`, object: metadata.ref };
      }
    },
  },
];

const isTag = (lang: unknown) => lang instanceof PdfString && languageTag.test(lang.asString());
const shown = (lang: unknown) => (lang instanceof PdfString ? quoted(lang.asString()) : 'no text');
