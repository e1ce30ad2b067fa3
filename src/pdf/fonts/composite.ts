import { PdfArray, type PdfDict, PdfNumber, type PdfObject, PdfStream } from '@libpdf/core';
import type { Follow } from '../open.ts';
import { readable } from '../streams.ts';
import type { CMap } from './cmap.ts';
import type { CompositeEncoding } from './codes.ts';
import type { Glyph } from './glyph.ts';
import type { FontProgram } from './program.ts';
import { rangesOf } from './ranges.ts';

export interface CompositeParts {
  encoding: CompositeEncoding;
  descendant: PdfDict | undefined;
  program: FontProgram | undefined;
  toUnicode: CMap | undefined;
  follow: Follow;
}

/** The character collections whose CIDs stand for known text (ISO 14289-1, 7.21.7). */
const known = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1']);

/** Gives what the codes of a composite font stand for (ISO 32000-1, 9.7). */
export function compositeFont(parts: CompositeParts): (code: number) => Glyph {
  const { encoding, descendant, program, toUnicode, follow } = parts;
  const { cmap, predefined } = encoding;
  const isIdentity = predefined?.ordering === 'Identity';
  const widths = widthsIn(descendant?.getArray('W', follow), follow);
  const usual = descendant?.getNumber('DW', follow)?.value ?? 1000;
  const glyphNumber = glyphNumbers();
  const ordering = descendant?.getDict('CIDSystemInfo', follow)?.getString('Ordering', follow)?.asString() ?? '';
  const isKnown = known.has(ordering) || (predefined !== undefined && known.has(predefined.ordering));

  return (code) => {
    const text = toUnicode?.textOf(code);
    const cid = cmap?.cidOf(code) ?? (isIdentity ? code : cmap && !predefined ? 0 : undefined);
    const glyph = cid === undefined ? undefined : glyphNumber(cid);
    const isPresent =
      program && cid !== undefined ? cid === 0 || (glyph !== undefined && glyph < program.count) : undefined;
    return {
      name: undefined,
      cid,
      isPresent: isPresent === true && glyph === 0 && cid !== 0 ? false : isPresent,
      isNotdef: cid === 0 || isPresent === false || (program !== undefined && glyph === 0),
      width: cid === undefined ? undefined : (widths(cid) ?? usual),
      drawnWidth: glyph === undefined ? undefined : program?.widthOf(glyph),
      text,
      hasText: text !== undefined || (isKnown && cid !== 0),
    };
  };

  /** From CIDs to glyphs of the program (ISO 32000-1, 9.7.4.2). */
  function glyphNumbers(): (cid: number) => number | undefined {
    if (!program) return () => undefined;
    if (program.chooses !== 'tables') return program.glyphOfCid;
    const map = descendant?.get('CIDToGIDMap', follow);
    if (!(map instanceof PdfStream)) return (cid) => cid;
    const bytes = readable(map);
    return (cid) => (cid * 2 + 1 < bytes.length ? (bytes[cid * 2] ?? 0) * 256 + (bytes[cid * 2 + 1] ?? 0) : undefined);
  }
}

/** The widths of CIDs: `first [width …]` or `first last width` (ISO 32000-1, 9.7.4.3). */
function widthsIn(array: PdfArray | undefined, follow: Follow): (cid: number) => number | undefined {
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
