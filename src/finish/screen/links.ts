import { PdfArray, type PdfDict, PdfName, PdfString } from '@libpdf/core';
import type { Pdf } from '../../pdf/open.ts';
import { annotationOf, says, type Tag, type TagKid } from './tag.ts';

/**
 * Says of each link what it leads to, in words: its own text, or the text given for it (ISO 14289-1, 7.18.5). A page's
 * annotations are gone through in the order of the structure (7.18.3).
 * @param textIn what an element says
 */
export function describeLinks(pdf: Pdf, top: Tag, textIn: (kid: TagKid) => string): void {
  const order = new Map<PdfDict, number>();
  describe(top);
  for (const { dict } of pdf.pages) {
    const annotations = dict.getArray('Annots', pdf.follow);
    if (!annotations) continue;
    const placeOf = (one: { type: string }) =>
      order.get(pdf.follow(one as never) as PdfDict) ?? Number.POSITIVE_INFINITY;
    dict.set('Annots', new PdfArray([...annotations].toSorted((one, other) => placeOf(one) - placeOf(other))));
    dict.set('Tabs', PdfName.of('S'));
  }

  function describe(one: Tag) {
    for (const kid of one.kids) {
      if (kid.kind === 'tag') describe(kid);
      const annotation = kid.kind === 'annotation' ? annotationOf(kid, pdf) : undefined;
      if (!annotation) continue;
      order.set(annotation, order.size);
      const given = says(one, 'Alt') ? one.entries.get('Alt') : undefined;
      const words = given instanceof PdfString ? given.asString() : textIn(one);
      if (words) annotation.set('Contents', PdfString.fromString(words));
    }
  }
}
