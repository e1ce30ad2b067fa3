import { PdfArray, PdfDict, PdfNumber, type PdfObject, PdfString } from '@libpdf/core';
import type { Follow } from './open.ts';

/**
 * The entries of a number tree (ISO 32000-1, 7.9.7), as written: references stay references. A node that is reached twice
 * is taken once; what is no entry is left out.
 */
export function* numbersIn(root: PdfDict | undefined, follow: Follow): Generator<[number, PdfObject]> {
  for (const [key, value] of pairsIn(root, 'Nums', follow)) if (key instanceof PdfNumber) yield [key.value, value];
}

/** The entries of a name tree (ISO 32000-1, 7.9.6), as written, like {@link numbersIn}. */
export function* namesIn(root: PdfDict | undefined, follow: Follow): Generator<[string, PdfObject]> {
  for (const [key, value] of pairsIn(root, 'Names', follow))
    if (key instanceof PdfString) yield [key.asString(), value];
}

function* pairsIn(root: PdfDict | undefined, leaves: string, follow: Follow): Generator<[PdfObject, PdfObject]> {
  const seen = new Set<PdfDict>();
  const stack = root ? [root] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const entries = [...(node.getArray(leaves, follow) ?? [])];
    for (let at = 0; at + 1 < entries.length; at += 2) {
      const [key, value] = entries.slice(at, at + 2);
      const found = key?.type === 'ref' ? follow(key) : key;
      if (found && value) yield [found, value];
    }
    for (const kid of dictsIn(node.get('Kids', follow), follow).reverse()) stack.push(kid);
  }
}

/** The dictionaries of an array, or the one dictionary that stands in its place; what else it holds is left out. */
export function dictsIn(object: PdfObject | undefined, follow: Follow): PdfDict[] {
  const found = object?.type === 'ref' ? follow(object) : object;
  if (found instanceof PdfDict) return [found];
  if (!(found instanceof PdfArray)) return [];
  return [...found].flatMap((item) => {
    const dict = item.type === 'ref' ? follow(item) : item;
    return dict instanceof PdfDict ? [dict] : [];
  });
}
