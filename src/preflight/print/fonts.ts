import type { PdfDict } from '@libpdf/core';
import type { Follow } from '../../pdf/open.ts';
import type { Check } from '../check.ts';
import { quoted } from '../words.ts';

/** ISO 15930-7, fonts, and what printers ask of them. */
export const fonts: readonly Check[] = [
  {
    clause: 'fonts',
    test: 1,
    requires: 'Every font that the pages use is in the file',
    wayOut: 'export with all fonts embedded; a font whose licence forbids that cannot be sent to a printer',
    *look({ painted, pdf: { follow } }) {
      for (const { thing, ref, page } of painted.fonts)
        if (!isEmbedded(thing, follow))
          yield { says: `The font ${quoted(nameOf(thing, follow))} is not embedded`, page, object: ref };
    },
  },
  {
    clause: 'ours: fonts',
    test: 1,
    requires: 'No font is Type 3: its letters are drawings, which many printing machines draw badly',
    wayOut: 'use a static font file; variable fonts and bold or slanted type that a browser made up become Type 3',
    *look({ painted, pdf: { follow } }) {
      for (const { thing, ref, page } of painted.fonts)
        if (thing.getName('Subtype', follow)?.value === 'Type3')
          yield { says: `The font ${quoted(nameOf(thing, follow))} is Type 3`, page, object: ref };
    },
  },
];

/** The letters of a Type 3 font are in the font's own dictionary (ISO 32000-1, 9.6.5). */
function isEmbedded(font: PdfDict, follow: Follow): boolean {
  const subtype = font.getName('Subtype', follow)?.value;
  if (subtype === 'Type3') return true;
  const descendant = subtype === 'Type0' ? font.getArray('DescendantFonts', follow)?.at(0, follow) : font;
  const descriptor = descendant && 'getDict' in descendant ? descendant.getDict('FontDescriptor', follow) : undefined;
  return descriptor !== undefined && ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key));
}

const nameOf = (font: PdfDict, follow: Follow): string =>
  font.getName('BaseFont', follow)?.value ?? font.getName('Name', follow)?.value ?? 'without a name';
