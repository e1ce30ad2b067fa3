import { PdfDict } from '@libpdf/core';
import type { Follow, Pdf } from '../pdf/open.ts';
import { numbersIn } from '../pdf/trees.ts';

/** Gives the structure element that holds an annotation or form as a whole; undefined if none does. */
export type ElementOf = (dict: PdfDict) => PdfDict | undefined;

/**
 * Reads which elements hold whole objects: an object's `StructParent` is a key of the structure tree's `ParentTree`
 * (ISO 32000-1, 14.7.4.4). Readers go this way; an element that refers to an object without it is not found by them.
 */
export function elementsOfObjects({ catalog, follow }: Pick<Pdf, 'catalog' | 'follow'>): ElementOf {
  const tree = catalog.getDict('StructTreeRoot', follow)?.getDict('ParentTree', follow);
  const entries = new Map(numbersIn(tree, follow));
  return (dict) => {
    const key = dict.getNumber('StructParent', follow)?.value;
    const found = key === undefined ? undefined : entries.get(key);
    const element = found?.type === 'ref' ? follow(found) : found;
    return element instanceof PdfDict ? element : undefined;
  };
}

/** An entry of an element, or of the nearest element above it that has it. */
export function inheritedFrom(element: PdfDict | undefined, key: string, follow: Follow): PdfDict | undefined {
  const seen = new Set<PdfDict>();
  for (let at = element; at && !seen.has(at); at = at.getDict('P', follow)) {
    if (at.has(key)) return at;
    seen.add(at);
  }
  return undefined;
}
