import { type PdfDict, PdfStream } from '@libpdf/core';
import { cmapOf } from './fonts/cmap.ts';
import type { Follow } from './open.ts';

/** What the codes of a font of the browser's mean: they have two bytes, and its ToUnicode tells (ISO 32000-1, 9.10.3). */
export interface Spelling {
  /** The text of a shown string; U+FFFD for a code without a meaning. */
  textOf: (shown: Uint8Array) => string;
  /** The code of a space; undefined if the font has none. */
  space: () => number | undefined;
}

const unknown = '\ufffd';
const mostCodes = 0x10000;

/** Gives the spelling of a font; of one without a ToUnicode nothing can be told. */
export function spellingOf(font: PdfDict | undefined, follow: Follow): Spelling {
  const stream = font?.get('ToUnicode', follow);
  if (!(stream instanceof PdfStream)) return { textOf: () => unknown, space: () => undefined };
  const known = kept.get(stream) ?? spelling(stream);
  kept.set(stream, known);
  return known;
}

const kept = new WeakMap<PdfStream, Spelling>();

function spelling(stream: PdfStream): Spelling {
  const cmap = cmapOf(stream);
  const texts: string[] = [];
  let space: number | undefined | null = null;
  const meaning = (code: number) => {
    const text = texts[code] ?? cmap.textOf(code) ?? unknown;
    texts[code] = text;
    return text;
  };
  return {
    textOf: (shown) => {
      if (shown.length === 2) return meaning(((shown[0] ?? 0) << 8) | (shown[1] ?? 0));
      let text = '';
      for (let at = 0; at + 1 < shown.length; at += 2) text += meaning(((shown[at] ?? 0) << 8) | (shown[at + 1] ?? 0));
      return text;
    },
    space: () => {
      if (space !== null) return space;
      space = undefined;
      for (let code = 0; code < mostCodes && space === undefined; code++) if (cmap.textOf(code) === ' ') space = code;
      return space;
    },
  };
}
