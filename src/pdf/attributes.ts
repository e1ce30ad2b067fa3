import { PdfArray, PdfDict, PdfName, type PdfObject } from '@libpdf/core';
import type { Follow } from './open.ts';
import type { StructureElement } from './structure.ts';

/**
 * An attribute of an element: what `A` says, or else what its classes say (ISO 32000-1, 14.7.5). Of several objects of
 * one owner the first that holds the attribute counts.
 * @param owner whose attribute it is, such as "Table"
 * @param root the structure tree's root, whose ClassMap defines the classes
 */
export function attributeOf(
  { dict }: StructureElement,
  owner: string,
  key: string,
  root: PdfDict,
  follow: Follow,
): PdfObject | undefined {
  const classMap = root.getDict('ClassMap', follow);
  const named = namesIn(dict.get('C', follow), follow).map((name) => classMap?.get(name, follow));
  for (const object of [dict.get('A', follow), ...named].flatMap((value) => dictsIn(value, follow))) {
    if (object.getName('O', follow)?.value !== owner) continue;
    const value = object.get(key, follow);
    if (value && value.type !== 'null') return value;
  }
  return undefined;
}

/** One object or an array of them, each of which a revision number may follow. */
const dictsIn = (value: PdfObject | undefined, follow: Follow): PdfDict[] =>
  itemsOf(value, follow).filter((item) => item instanceof PdfDict);

const namesIn = (value: PdfObject | undefined, follow: Follow): string[] =>
  itemsOf(value, follow).flatMap((item) => (item instanceof PdfName ? [item.value] : []));

const itemsOf = (value: PdfObject | undefined, follow: Follow): PdfObject[] => {
  if (!(value instanceof PdfArray)) return value ? [value] : [];
  return [...value].flatMap((item) => (item.type === 'ref' ? (follow(item) ?? []) : [item]));
};
