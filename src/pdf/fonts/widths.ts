import { PdfArray, PdfDict, PdfNumber, type PdfObject } from '@libpdf/core';
import type { Follow } from '../open.ts';
import { rangesOf } from './ranges.ts';

/** The width of a code, in thousandths of an em. */
export type WidthOf = (code: number) => number;

/** Gives the widths of a CIDFont's CIDs, in thousandths of an em (ISO 32000-1, 9.7.4.3). */
export function widthsOf(descendant: PdfDict | undefined, follow: Follow): WidthOf {
  const listed = listedIn(descendant?.getArray('W', follow), follow);
  const usual = descendant?.getNumber('DW', follow)?.value ?? 1000;
  return (cid) => listed(cid) ?? usual;
}

/** Gives the widths of a font of the browser's, whose codes are CIDs of two bytes; nothing for a font of another kind. */
export function widthsIn(font: PdfDict | undefined, follow: Follow): WidthOf | undefined {
  const isIdentity = font?.getName('Encoding', follow)?.value === 'Identity-H';
  const descendant = isIdentity ? font.getArray('DescendantFonts', follow)?.at(0, follow) : undefined;
  if (!(descendant instanceof PdfDict)) return undefined;
  const widths = kept.get(descendant) ?? widthsOf(descendant, follow);
  kept.set(descendant, widths);
  return widths;
}

const kept = new WeakMap<PdfDict, WidthOf>();

/** `first [width …]` or `first last width`, one after the other. */
function listedIn(array: PdfArray | undefined, follow: Follow): (cid: number) => number | undefined {
  const widths = rangesOf<number>();
  const items = [...(array ?? [])].map((item) => (item.type === 'ref' ? follow(item) : item));
  for (let at = 0; at + 1 < items.length; ) {
    const first = numberIn(items[at]);
    const next = items[at + 1];
    if (first === undefined) at++;
    else if (next instanceof PdfArray) {
      [...next].forEach((item, index) => {
        const width = numberIn(item.type === 'ref' ? follow(item) : item);
        if (width !== undefined) widths.add(first + index, first + index, width);
      });
      at += 2;
    } else {
      const last = numberIn(next);
      const width = numberIn(items[at + 2]);
      if (last !== undefined && width !== undefined) widths.add(first, last, width);
      at += 3;
    }
  }
  return (cid) => widths.find(cid)?.to;
}

const numberIn = (object: PdfObject | null | undefined) => (object instanceof PdfNumber ? object.value : undefined);
