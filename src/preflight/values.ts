import type { PdfDict } from '@libpdf/core';
import type { Follow } from '../pdf/open.ts';
import { standardTypeOf } from '../pdf/standard-types.ts';
import type { Examined } from './examined.ts';

/** The text of an entry; undefined if there is none, or if it is no string. */
export const textIn = (dict: PdfDict | undefined, key: string, follow: Follow): string | undefined =>
  dict?.getString(key, follow)?.asString();

const noRoles: ReadonlyMap<string, string> = new Map();

/** The standard type that a structure element's type stands for. */
export const standardTypeIn = (element: PdfDict, { pdf: { follow }, structure }: Examined): string | undefined =>
  standardTypeOf(element.getName('S', follow)?.value ?? '', structure?.roleMap ?? noRoles);
