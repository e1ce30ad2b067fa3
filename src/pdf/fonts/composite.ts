import { type PdfDict, PdfStream } from '@libpdf/core';
import type { Follow } from '../open.ts';
import { readable } from '../streams.ts';
import type { CMap } from './cmap.ts';
import type { CompositeEncoding } from './codes.ts';
import type { Glyph } from './glyph.ts';
import type { FontProgram } from './program.ts';
import { widthsOf } from './widths.ts';

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
  const widthOf = widthsOf(descendant, follow);
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
      width: cid === undefined ? undefined : widthOf(cid),
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
