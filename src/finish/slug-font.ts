import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfRef } from '@libpdf/core';
import type { Pdf } from '../pdf/open.ts';
import { compressed } from '../pdf/streams.ts';

/** A font that is embedded to write a line of ours with: text in Windows' Latin letters. */
export interface SlugFont {
  ref: PdfRef;
  /** Width of a text, in em. */
  widthOf: (text: string) => number;
}

/** WinAnsiEncoding's characters from 128 to 159 (ISO 32000-1, annex D.2); an empty place is a space here. */
const middle = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const first = 32;
const last = 255;

const letters = Array.from({ length: last - first + 1 }, (_, at) => {
  const code = first + at;
  return code >= 128 && code < 160 ? (middle[code - 128] ?? ' ') : String.fromCharCode(code);
});
const codes = new Map([...letters].reverse().map((letter, at) => [letter, last - at]));

/** Text as the font's string: in hexadecimal. A letter that Windows' Latin has not is written without its accents, or as `?`. */
export const encoded = (text: string): string => Buffer.from(codesOf(text)).toString('hex');

const codesOf = (text: string): number[] =>
  [...text.normalize('NFC')].map((letter) => codes.get(letter) ?? codes.get(letter.normalize('NFD').charAt(0)) ?? 63);

/**
 * Embeds a TrueType file, whole: it is cut to its Latin letters before (see scripts/cut-fonts.ts).
 * @throws Error if it is no TrueType file with a table of Unicode characters
 */
export function embedSlugFont(pdf: Pdf, file: Uint8Array): SlugFont {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const table = tablesIn(font);
  const scale = 1000 / table('head').getUint16(18);
  const inEm = (value: number) => Math.round(value * scale);
  const glyphOf = glyphsIn(table('cmap'));
  const count = table('hhea').getUint16(34);
  const widths = letters.map((letter) => {
    const glyph = Math.min(glyphOf(letter.charCodeAt(0)), count - 1);
    return inEm(table('hmtx').getUint16(glyph * 4));
  });
  const head = table('head');
  const name = PdfName.of('SLUGLN+SourceSans3-Regular');
  const descriptor = PdfDict.of({
    Type: PdfName.of('FontDescriptor'),
    FontName: name,
    Flags: PdfNumber.of(32), // letters of the standard Latin set (table 123)
    FontBBox: numbers([36, 38, 40, 42].map((at) => inEm(head.getInt16(at)))),
    ItalicAngle: PdfNumber.of(0),
    Ascent: PdfNumber.of(inEm(table('hhea').getInt16(4))),
    Descent: PdfNumber.of(inEm(table('hhea').getInt16(6))),
    CapHeight: PdfNumber.of(660),
    StemV: PdfNumber.of(80),
    FontFile2: pdf.add(compressed({ Length1: PdfNumber.of(file.length) }, file)),
  });
  const ref = pdf.add(
    PdfDict.of({
      Type: PdfName.of('Font'),
      Subtype: PdfName.of('TrueType'),
      BaseFont: name,
      Encoding: PdfName.of('WinAnsiEncoding'),
      FirstChar: PdfNumber.of(first),
      LastChar: PdfNumber.of(last),
      Widths: numbers(widths),
      FontDescriptor: pdf.add(descriptor),
    }),
  );
  const widthOf = (text: string) => codesOf(text).reduce((sum, code) => sum + (widths[code - first] ?? 0), 0) / 1000;
  return { ref, widthOf };
}

const numbers = (values: readonly number[]) => new PdfArray(values.map((value) => PdfNumber.of(value)));

/** Finds a font file's tables (OpenType, Organization of an OpenType font). */
function tablesIn(font: DataView): (tag: string) => DataView {
  const places = new Map(
    Array.from({ length: font.getUint16(4) }, (_, at) => {
      const entry = 12 + at * 16;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((sign) => font.getUint8(entry + sign)));
      const bytes = new DataView(font.buffer, font.byteOffset + font.getUint32(entry + 8), font.getUint32(entry + 12));
      return [tag, bytes] as const;
    }),
  );
  return (tag) => {
    const found = places.get(tag);
    if (!found) throw new Error(`the slug line's font has no table ${tag}`);
    return found;
  };
}

/** Which glyph stands for which character (OpenType, `cmap`, format 4). */
function glyphsIn(cmap: DataView): (code: number) => number {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, at) => cmap.getUint32(8 + at * 8));
  const start = offsets.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new Error('the slug line’s font has no table of Unicode characters');
  const double = cmap.getUint16(start + 6);
  const column = (number: number, at: number) => start + 14 + (number > 0 ? 2 : 0) + number * double + at * 2;
  return (code) => {
    for (let at = 0; at < double / 2; at++) {
      const begins = cmap.getUint16(column(1, at));
      if (code > cmap.getUint16(column(0, at)) || code < begins) continue;
      const delta = cmap.getUint16(column(2, at));
      const distance = cmap.getUint16(column(3, at));
      if (distance === 0) return (code + delta) & 0xffff;
      const glyph = cmap.getUint16(column(3, at) + distance + (code - begins) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
