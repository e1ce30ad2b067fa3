import { PdfArray, PdfDict, PdfNumber, PdfRef } from '@libpdf/core';
import { type Follow, inherited, type Pdf } from '../pdf/open.ts';
import type { ElementOf } from './enclosing.ts';

/** An annotation of a page (ISO 32000-1, 12.5). */
export interface Annotation {
  page: number;
  /** None for one that is written directly into its page. */
  ref: PdfRef | undefined;
  dict: PdfDict;
  subtype: string;
  /** The structure element that holds it. */
  element: PdfDict | undefined;
  /** Nobody meets it: it is hidden, or stands outside the page's crop box. The rules that a reader's way needs spare it. */
  isOutOfSight: boolean;
}

/** All annotations of a document, page by page. */
export function annotationsIn({ pages, follow }: Pick<Pdf, 'pages' | 'follow'>, elementOf: ElementOf): Annotation[] {
  return pages.flatMap((page) => {
    const written = page.dict.getArray('Annots', follow);
    if (!written) return [];
    const crop = boxOf(inherited(page, 'CropBox', follow) ?? inherited(page, 'MediaBox', follow), follow);
    return [...written].flatMap((item) => {
      const dict = item instanceof PdfRef ? follow(item) : item;
      if (!(dict instanceof PdfDict)) return [];
      return {
        page: page.number,
        ref: item instanceof PdfRef ? item : undefined,
        dict,
        subtype: dict.getName('Subtype', follow)?.value ?? '',
        element: elementOf(dict),
        isOutOfSight: isHidden(dict, follow) || isOutside(boxOf(dict.get('Rect', follow), follow), crop),
      };
    });
  });
}

/** The second bit of the flags (ISO 32000-1, table 165). */
const isHidden = (dict: PdfDict, follow: Follow) => ((dict.getNumber('F', follow)?.value ?? 0) & 2) !== 0;

/** Left, bottom, right, top. */
type Box = readonly [number, number, number, number];

function boxOf(object: unknown, follow: Follow): Box | undefined {
  if (!(object instanceof PdfArray)) return undefined;
  const numbers = [...object].map((item) => (item instanceof PdfRef ? follow(item) : item));
  const [a, b, c, d] = numbers.map((item) => (item instanceof PdfNumber ? item.value : Number.NaN));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** A box that only touches the other stands outside it. */
const isOutside = (box: Box | undefined, crop: Box | undefined) =>
  box !== undefined &&
  crop !== undefined &&
  (box[2] <= crop[0] || box[3] <= crop[1] || box[0] >= crop[2] || box[1] >= crop[3]);
