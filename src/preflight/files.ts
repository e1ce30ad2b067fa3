import { PdfDict, type PdfObject, PdfRef } from '@libpdf/core';
import { namesIn } from '../pdf/trees.ts';
import type { Examined } from './examined.ts';
import { mediaClipsIn } from './media.ts';

/** A file specification with a file inside (ISO 32000-1, 7.11.3), and where it is referred to. */
export interface EmbeddedFile {
  dict: PdfDict;
  ref: PdfRef | undefined;
  page: number | undefined;
  /** Whether an annotation that shows an attached file refers to it. */
  isAttachment: boolean;
}

/** All embedded files: those that the catalog names, those of annotations and films, and associated ones, each once. */
export function* embeddedFilesIn(examined: Examined): Generator<EmbeddedFile> {
  const { pdf, annotations, elements } = examined;
  const { catalog, follow, pages } = pdf;
  const seen = new Set<PdfDict>();
  for (const { dict, page, subtype } of annotations)
    for (const key of ['FS', 'AF']) yield* specified(dict.get(key), page, subtype === 'FileAttachment');
  for (const { dict, page } of annotations) {
    yield* specified(dict.getDict('Movie', follow)?.get('F'), page, false);
    const assets = dict.getDict('RichMediaContent', follow)?.getDict('Assets', follow);
    for (const [, file] of namesIn(assets, follow)) yield* specified(file, page, false);
  }
  for (const [, file] of namesIn(catalog.getDict('Names', follow)?.getDict('EmbeddedFiles', follow), follow))
    yield* specified(file, undefined, false);
  yield* specified(catalog.get('AF'), undefined, false);
  for (const { dict, number } of pages) yield* specified(dict.get('AF'), number, false);
  for (const { dict } of elements.all) yield* specified(dict.get('AF'), undefined, false);
  for (const { dict, page } of mediaClipsIn(examined)) yield* specified(dict.get('D'), page, false);

  function* specified(
    written: PdfObject | undefined,
    page: number | undefined,
    isAttachment: boolean,
  ): Generator<EmbeddedFile> {
    const object = written instanceof PdfRef ? follow(written) : written;
    if (object?.type === 'array') for (const item of object) yield* specified(item, page, isAttachment);
    if (!(object instanceof PdfDict) || seen.has(object) || !object.has('EF')) return;
    seen.add(object);
    yield { dict: object, ref: written instanceof PdfRef ? written : undefined, page, isAttachment };
  }
}
