import { type FontTable, tablesOf } from './woff2.ts';

/** Gives the advance width of a character in em; that of the missing glyph for a character the font lacks. */
export type Advance = (codePoint: number) => number;

/** How many characters of a row of the `cmap` lead where. */
interface Range {
  first: number;
  last: number;
  glyphOf: (codePoint: number) => number;
}

/**
 * Reads the advance widths out of a WOFF2 font: all that measuring needs of it, and nothing of the outlines.
 * @throws Error if the file is no such font or lacks a table
 */
export function advancesIn(file: Uint8Array): Advance {
  const tables = tablesOf(file);
  const table = (tag: string): FontTable => {
    const found = tables.get(tag);
    if (!found) throw new Error(`the font has no table ${tag}`);
    return found;
  };
  const unitsPerEm = table('head').bytes.getUint16(18);
  const widths = widthsIn(table('hmtx'), table('hhea').bytes.getUint16(34));
  const ranges = rangesIn(table('cmap').bytes);
  return (codePoint) => {
    const range = ranges.find(({ first, last }) => first <= codePoint && codePoint <= last);
    const glyph = range?.glyphOf(codePoint) ?? 0;
    return (widths[Math.min(glyph, widths.length - 1)] ?? 0) / unitsPerEm;
  };
}

/** Advances by glyph; glyphs after the last are as wide as it. Transformed, they stand together after a byte of flags. */
function widthsIn({ bytes, isTransformed }: FontTable, count: number): number[] {
  const [start, step] = isTransformed ? [1, 2] : [0, 4];
  return Array.from({ length: count }, (_, glyph) => bytes.getUint16(start + glyph * step));
}

/** Which glyph stands for which character. OpenType, `cmap`: the Unicode subtables of format 12 and 4. */
function rangesIn(cmap: DataView): Range[] {
  const count = cmap.getUint16(2);
  const offsets = Array.from({ length: count }, (_, at) => cmap.getUint32(4 + at * 8 + 4));
  for (const [format, read] of [
    [12, longRanges],
    [4, shortRanges],
  ] as const) {
    const offset = offsets.find((one) => cmap.getUint16(one) === format);
    if (offset !== undefined) return read(cmap, offset);
  }
  throw new Error('the font has no table of Unicode characters');
}

const longRanges = (cmap: DataView, offset: number): Range[] =>
  Array.from({ length: cmap.getUint32(offset + 12) }, (_, at) => {
    const row = offset + 16 + at * 12;
    const [first, last, glyph] = [cmap.getUint32(row), cmap.getUint32(row + 4), cmap.getUint32(row + 8)];
    return { first, last, glyphOf: (codePoint) => glyph + codePoint - first };
  });

function shortRanges(cmap: DataView, offset: number): Range[] {
  const double = cmap.getUint16(offset + 6);
  const column = (number: number) => offset + 14 + (number > 0 ? 2 : 0) + number * double;
  return Array.from({ length: double / 2 }, (_, at) => {
    const [last, first, delta] = [0, 1, 2].map((number) => cmap.getUint16(column(number) + at * 2));
    const place = column(3) + at * 2;
    const distance = cmap.getUint16(place);
    const glyphOf = (codePoint: number) => {
      if (distance === 0) return (codePoint + (delta ?? 0)) & 0xffff;
      const glyph = cmap.getUint16(place + distance + (codePoint - (first ?? 0)) * 2);
      return glyph === 0 ? 0 : (glyph + (delta ?? 0)) & 0xffff;
    };
    return { first: first ?? 0, last: last ?? 0, glyphOf };
  });
}
