import { PdfDict, type PdfObject, PdfRef } from '@libpdf/core';
import { namesIn } from '../pdf/trees.ts';
import type { Examined } from './examined.ts';
import { bookmarksIn } from './outline.ts';

/** The data of a media clip (ISO 32000-1, 13.2.4.2): a film or a sound that the document plays. */
export interface MediaClip {
  dict: PdfDict;
  ref: PdfRef | undefined;
  page: number | undefined;
}

/** All media clips that actions of annotations, pages, bookmarks or the document play, or that it names, each once. */
export function* mediaClipsIn({ pdf: { catalog, follow, pages }, annotations }: Examined): Generator<MediaClip> {
  const seen = new Set<PdfDict>();
  for (const { dict, page } of annotations) yield* clipsOf(dict, page);
  for (const { dict, number } of pages) if (dict.has('AA')) yield* clipsOf(dict, number);
  for (const { ref } of bookmarksIn(catalog, follow)) {
    const dict = follow(ref);
    if (dict instanceof PdfDict) yield* clipsOf(dict, undefined);
  }
  yield* clipsOf(catalog, undefined);
  yield* clipsUnder(catalog.get('OpenAction'), undefined);
  for (const [, rendition] of namesIn(catalog.getDict('Names', follow)?.getDict('Renditions', follow), follow))
    yield* clipsUnder(rendition, undefined);

  /** The action of a thing, and those that it takes at an event. */
  function* clipsOf(dict: PdfDict, page: number | undefined): Generator<MediaClip> {
    yield* clipsUnder(dict.get('A'), page);
    for (const [, action] of dict.getDict('AA', follow) ?? []) yield* clipsUnder(action, page);
  }

  /** From actions (`Next`, `R`) to renditions, from those that choose among others (`R`) and from sections (`D`) to data. */
  function* clipsUnder(first: PdfObject | undefined, page: number | undefined): Generator<MediaClip> {
    const waiting = first ? [first] : [];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const object = next instanceof PdfRef ? follow(next) : next;
      if (object?.type === 'array') for (const item of object) waiting.push(item);
      if (!(object instanceof PdfDict) || seen.has(object)) continue;
      seen.add(object);
      const kind = object.getName('S', follow)?.value ?? '';
      if (kind === 'MCD') yield { dict: object, ref: next instanceof PdfRef ? next : undefined, page };
      for (const key of ways.get(kind) ?? ['Next']) {
        const further = object.get(key);
        if (further) waiting.push(further);
      }
    }
  }
}

/** By the kind of an action, rendition or clip: where it leads on. */
const ways = new Map([
  ['Rendition', ['R', 'Next']],
  ['MR', ['C']],
  ['SR', ['R']],
  ['MCS', ['D']],
  ['MCD', []],
]);
