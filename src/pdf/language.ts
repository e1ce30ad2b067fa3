import type { PdfDict } from '@libpdf/core';
import type { Pdf } from './open.ts';
import type { StructureElement } from './structure.ts';

/**
 * The natural language of an element's text: its own, or else that of the nearest element above that has one, or else the
 * document's (ISO 32000-1, 14.9.2.3). Undefined if none is said, or the nearest is empty, which means "unknown".
 */
export function languageOf(element: StructureElement | undefined, { catalog, follow }: Pdf): string | undefined {
  const said = (dict: PdfDict) => dict.getString('Lang', follow)?.asString();
  for (let node = element; node; node = node.parent) {
    const language = said(node.dict);
    if (language !== undefined) return language || undefined;
  }
  return said(catalog) || undefined;
}
