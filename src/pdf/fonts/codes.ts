import { type PdfDict, PdfName, PdfStream } from '@libpdf/core';
import type { Follow } from '../open.ts';
import { type CMap, type CodeSpace, cmapOf } from './cmap.ts';
import { type PredefinedCMap, predefinedCMaps } from './predefined-cmaps.ts';

/** Tells each code of a string that is shown. */
export type CodesIn = (shown: Uint8Array, tell: (code: number) => void) => void;

/** The encoding of a composite font: a CMap that is embedded, or a predefined one, or the one upon the other. */
export interface CompositeEncoding {
  cmap: CMap | undefined;
  predefined: PredefinedCMap | undefined;
}

/** Reads the encoding of a composite font (ISO 32000-1, 9.7.5). */
export function compositeEncodingOf(dict: PdfDict, follow: Follow): CompositeEncoding {
  const encoding = dict.get('Encoding', follow);
  const cmap = encoding instanceof PdfStream ? cmapOf(encoding) : undefined;
  const name = encoding instanceof PdfName ? encoding.value : cmap?.uses;
  return { cmap, predefined: name === undefined ? undefined : predefinedCMaps.get(name) };
}

/** Gives how the strings of a font are read: byte by byte, or as the CMap of a composite font says. */
export function codesOf(dict: PdfDict, follow: Follow): CodesIn {
  if (dict.getName('Subtype', follow)?.value !== 'Type0') return readBytes;
  const { cmap, predefined } = compositeEncodingOf(dict, follow);
  const spaces = cmap?.spaces ?? [];
  if (spaces.length > 0) return (shown, tell) => readSpaces(spaces, shown, tell);
  if (predefined?.codes === 'mixed') return readMixed;
  return predefined?.codes === 'utf16' ? readUtf16 : readPairs;
}

function readBytes(shown: Uint8Array, tell: (code: number) => void) {
  for (const code of shown) tell(code);
}

function readPairs(shown: Uint8Array, tell: (code: number) => void) {
  for (let at = 0; at < shown.length; at += 2) tell((shown[at] ?? 0) * 256 + (shown[at + 1] ?? 0));
}

function readUtf16(shown: Uint8Array, tell: (code: number) => void) {
  for (let at = 0; at < shown.length; at += 2) {
    const unit = (shown[at] ?? 0) * 256 + (shown[at + 1] ?? 0);
    if (unit >= 0xd800 && unit < 0xdc00) {
      tell(unit * 65536 + (shown[at + 2] ?? 0) * 256 + (shown[at + 3] ?? 0));
      at += 2;
    } else tell(unit);
  }
}

/** The encodings of East Asia: a byte under 128, or one of half-width katakana, stands alone. */
function readMixed(shown: Uint8Array, tell: (code: number) => void) {
  for (let at = 0; at < shown.length; at++) {
    const byte = shown[at] ?? 0;
    if (byte < 0x81 || byte === 0xff) tell(byte);
    else tell(byte * 256 + (shown[++at] ?? 0));
  }
}

/** Reads codes as the code spaces of a CMap say: the shortest that fits. */
function readSpaces(spaces: readonly CodeSpace[], shown: Uint8Array, tell: (code: number) => void) {
  const shortest = Math.min(...spaces.map(({ length }) => length));
  for (let at = 0; at < shown.length; ) {
    const length = [1, 2, 3, 4].find((width) => spaces.some((space) => fits(space, shown, at, width))) ?? shortest;
    let code = 0;
    for (let byte = 0; byte < length; byte++) code = code * 256 + (shown[at + byte] ?? 0);
    tell(code);
    at += length;
  }
}

function fits({ length, low, high }: CodeSpace, shown: Uint8Array, at: number, width: number): boolean {
  if (length !== width || at + width > shown.length) return false;
  for (let byte = 0; byte < width; byte++) {
    const shift = 8 * (width - 1 - byte);
    const value = shown[at + byte] ?? 0;
    if (value < ((low >>> shift) & 255) || value > ((high >>> shift) & 255)) return false;
  }
  return true;
}
