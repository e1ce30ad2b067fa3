import { PdfDict, type PdfRef } from '@libpdf/core';
import type { Follow } from '../pdf/open.ts';
import { textIn } from './values.ts';

/** A bookmark (ISO 32000-1, 12.3.3). */
export interface Bookmark {
  title: string;
  ref: PdfRef;
}

/** All bookmarks of a document, in their order; a chain that bites its own tail ends there. */
export function* bookmarksIn(catalog: PdfDict, follow: Follow): Generator<Bookmark> {
  const seen = new Set<string>(); // references to one object may be two in a large file
  const waiting: PdfRef[] = [];
  const wait = (ref: PdfRef | undefined) => {
    if (ref) waiting.push(ref);
  };
  wait(catalog.getDict('Outlines', follow)?.getRef('First'));
  for (let ref = waiting.pop(); ref; ref = waiting.pop()) {
    const dict = follow(ref);
    if (!(dict instanceof PdfDict) || seen.has(ref.toString())) continue;
    seen.add(ref.toString());
    yield { title: textIn(dict, 'Title', follow) ?? '', ref };
    wait(dict.getRef('Next'));
    wait(dict.getRef('First'));
  }
}
