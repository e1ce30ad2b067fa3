import { PdfDict, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { type Follow, inherited, type Pdf } from '../pdf/open.ts';
import type { Annotation } from './annotations.ts';

/** A form XObject, and the first page that it was found on. */
export interface Form {
  stream: PdfStream;
  ref: PdfRef | undefined;
  page: number;
}

/**
 * All form XObjects that a document's pages can paint, each once: those in the resources of pages, of other forms, of
 * patterns and of Type 3 fonts, and the appearances of annotations.
 */
export function* formsIn({ pages, follow }: Pdf, annotations: readonly Annotation[]): Generator<Form> {
  const seen = new Set<PdfDict>();
  for (const page of pages) yield* formsUnder(inherited(page, 'Resources', follow), page.number);
  for (const { dict, page } of annotations)
    for (const appearance of streamsIn(dict.getDict('AP', follow), follow)) yield* formsFrom(appearance, page);

  function* formsUnder(resources: PdfObject | undefined, page: number): Generator<Form> {
    const waiting = resources ? [resources] : [];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (!(next instanceof PdfDict) || seen.has(next)) continue;
      seen.add(next);
      for (const kind of ['XObject', 'Pattern', 'Font'])
        for (const [, written] of next.getDict(kind, follow) ?? []) {
          const object = written instanceof PdfRef ? follow(written) : written;
          if (!(object instanceof PdfDict) || seen.has(object)) continue;
          const isForm = object instanceof PdfStream && object.getName('Subtype', follow)?.value === 'Form';
          if (isForm) yield { stream: object, ref: written instanceof PdfRef ? written : undefined, page };
          seen.add(object);
          const inner = object.get('Resources', follow);
          if (inner) waiting.push(inner);
        }
    }
  }

  function* formsFrom({ stream, ref }: Omit<Form, 'page'>, page: number): Generator<Form> {
    if (seen.has(stream)) return;
    seen.add(stream);
    yield { stream, ref, page };
    yield* formsUnder(stream.get('Resources', follow), page);
  }
}

/** An appearance is a stream, or a dictionary of them by state (ISO 32000-1, 12.5.5). */
function streamsIn(appearances: PdfDict | undefined, follow: Follow): Omit<Form, 'page'>[] {
  return [...(appearances ?? [])].flatMap(([, written]) => {
    const object = written instanceof PdfRef ? follow(written) : written;
    if (!(object instanceof PdfDict)) return [];
    if (!(object instanceof PdfStream))
      return [...object].flatMap(([, inner]) => {
        const stream = inner instanceof PdfRef ? follow(inner) : inner;
        return stream instanceof PdfStream ? [{ stream, ref: inner instanceof PdfRef ? inner : undefined }] : [];
      });
    return [{ stream: object, ref: written instanceof PdfRef ? written : undefined }];
  });
}
