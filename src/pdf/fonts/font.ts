import { PdfDict, PdfStream } from '@libpdf/core';
import type { Follow } from '../open.ts';
import { type CMap, cmapOf } from './cmap.ts';
import { type CodesIn, codesOf, compositeEncodingOf } from './codes.ts';
import { compositeFont } from './composite.ts';
import { embeddedProgram } from './embedded.ts';
import type { Glyph } from './glyph.ts';
import type { FontProgram } from './program.ts';
import { simpleFont } from './simple.ts';

/** A font of the document (ISO 32000-1, 9.5 to 9.8). */
export interface Font {
  /** Its dictionary. */
  dict: PdfDict;
  type: 'Type0' | 'Type1' | 'TrueType' | 'Type3';
  /** Its name as written, with the letters of a subset. */
  name: string;
  /** The CIDFont of a composite font. */
  descendant: PdfDict | undefined;
  descriptor: PdfDict | undefined;
  /** Whether a font file is there, readable or not. */
  isEmbedded: boolean;
  program: FontProgram | undefined;
  /** The CMap of a composite font that is embedded. */
  cmap: CMap | undefined;
  /** Tells each code of a string that is shown. */
  codesIn: CodesIn;
  glyphOf: (code: number) => Glyph;
}

/** Reads a font from its dictionary. Never throws: what it lacks stays undefined. */
export function fontOf(dict: PdfDict, follow: Follow): Font {
  const subtype = dict.getName('Subtype', follow)?.value;
  const unicodes = dict.get('ToUnicode', follow);
  const toUnicode = unicodes instanceof PdfStream ? cmapOf(unicodes) : undefined;
  if (subtype === 'Type0') {
    const descendants = dict.getArray('DescendantFonts', follow);
    const first = descendants?.at(0, follow);
    const descendant = first instanceof PdfDict ? first : undefined;
    const descriptor = descendant?.getDict('FontDescriptor', follow);
    const { isEmbedded, program } = embeddedProgram(descriptor, follow);
    const encoding = compositeEncodingOf(dict, follow);
    return {
      dict,
      type: 'Type0',
      name: nameOf(dict, follow),
      descendant,
      descriptor,
      isEmbedded,
      program,
      cmap: encoding.cmap,
      codesIn: codesOf(dict, follow),
      glyphOf: compositeFont({ encoding, descendant, program, toUnicode, follow }),
    };
  }
  const type = subtype === 'TrueType' || subtype === 'Type3' ? subtype : 'Type1';
  const descriptor = dict.getDict('FontDescriptor', follow);
  const { isEmbedded, program } = embeddedProgram(type === 'Type3' ? undefined : descriptor, follow);
  return {
    dict,
    type,
    name: nameOf(dict, follow),
    descendant: undefined,
    descriptor,
    isEmbedded,
    program,
    cmap: undefined,
    codesIn: codesOf(dict, follow),
    glyphOf: simpleFont({ dict, type, descriptor, program, toUnicode, follow }),
  };
}

const nameOf = (dict: PdfDict, follow: Follow) =>
  dict.getName('BaseFont', follow)?.value ?? dict.getName('Name', follow)?.value ?? '';
