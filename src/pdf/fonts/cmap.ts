import { PdfDict, PdfName, PdfNumber, type PdfStream, PdfString } from '@libpdf/core';
import { type Operand, operationsIn } from '../operations.ts';
import { readable } from '../streams.ts';
import { rangesOf } from './ranges.ts';

/** A character collection (ISO 32000-1, 9.7.3). */
export interface Collection {
  registry: string | undefined;
  ordering: string | undefined;
  supplement: number | undefined;
}

/** Codes of one length; each of their bytes lies between those of `low` and `high`. */
export interface CodeSpace {
  length: number;
  low: number;
  high: number;
}

/** A CMap as its file says (ISO 32000-1, 9.7.5). */
export interface CMap {
  name: string | undefined;
  collection: Collection;
  /** 0 for horizontal writing, 1 for vertical. */
  writing: number;
  /** The CMap that it builds upon. */
  uses: string | undefined;
  spaces: readonly CodeSpace[];
  /** The CID of a code; undefined if the file gives none. */
  cidOf: (code: number) => number | undefined;
  /** The text of a code; undefined if the file gives none. */
  textOf: (code: number) => string | undefined;
}

/** Reads a CMap file, of codes to CIDs or to text. Never throws: what it cannot read it leaves out. */
export function cmapIn(bytes: Uint8Array): CMap {
  const cids = rangesOf<number>();
  const texts = rangesOf<string | readonly string[]>();
  const spaces: CodeSpace[] = [];
  const told = new Map<string, Operand>();
  let uses: string | undefined;
  for (const { operator, operands } of operationsIn(bytes)) {
    if (operator === 'def') define(operands);
    else if (operator === 'usecmap') uses = nameIn(operands[0]);
    else if (operator === 'endcodespacerange') inPairs(operands);
    else if (operator === 'endcidchar' || operator === 'endbfchar') inTwos(operands);
    else if (operator === 'endcidrange' || operator === 'endbfrange') inThrees(operands);
  }
  return {
    name: nameIn(told.get('CMapName')),
    collection: {
      registry: textIn(told.get('Registry')),
      ordering: textIn(told.get('Ordering')),
      supplement: numberIn(told.get('Supplement')),
    },
    writing: numberIn(told.get('WMode')) ?? 0,
    uses,
    spaces,
    cidOf: (code) => {
      const range = cids.find(code);
      return range && range.to + code - range.low;
    },
    textOf: (code) => {
      const range = texts.find(code);
      if (!range) return undefined;
      return typeof range.to === 'string' ? later(range.to, code - range.low) : range.to[code - range.low];
    },
  };

  /** `/Key value def`, and `/CIDSystemInfo << … >> def`. */
  function define(operands: readonly Operand[]) {
    const key = nameIn(operands.at(-2));
    const value = operands.at(-1);
    if (key === undefined || value === undefined) return;
    told.set(key, value);
    if (!(value instanceof PdfDict) || key !== 'CIDSystemInfo') return;
    for (const [entry, object] of value)
      if (object instanceof PdfString) told.set(entry.value, object);
      else if (object instanceof PdfNumber) told.set(entry.value, object.value);
  }

  function inPairs(operands: readonly Operand[]) {
    for (let at = 0; at + 1 < operands.length; at += 2) {
      const low = operands[at];
      const high = codeIn(operands[at + 1]);
      if (low instanceof PdfString && high !== undefined)
        spaces.push({ length: low.bytes.length, low: codeIn(low) ?? 0, high });
    }
  }

  function inTwos(operands: readonly Operand[]) {
    for (let at = 0; at + 1 < operands.length; at += 2) {
      const code = codeIn(operands[at]);
      if (code !== undefined) add(code, code, operands[at + 1]);
    }
  }

  function inThrees(operands: readonly Operand[]) {
    for (let at = 0; at + 2 < operands.length; at += 3) {
      const low = codeIn(operands[at]);
      const high = codeIn(operands[at + 1]);
      if (low !== undefined && high !== undefined) add(low, high, operands[at + 2]);
    }
  }

  function add(low: number, high: number, to: Operand | undefined) {
    if (typeof to === 'number') cids.add(low, high, to);
    else if (to instanceof PdfString) texts.add(low, high, utf16(to.bytes));
    else if (to instanceof PdfName) texts.add(low, high, to.value);
    else if (Array.isArray(to))
      texts.add(
        low,
        high,
        to.map((text) => (text instanceof PdfString ? utf16(text.bytes) : '')),
      );
  }
}

/** Reads a CMap from its stream. */
export const cmapOf = (stream: PdfStream): CMap => cmapIn(readable(stream));

/** A range's text for a later code: the last unit counts up (ISO 32000-1, 9.10.3). */
const later = (text: string, by: number): string =>
  by === 0 || text === '' ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);

/** A code is at most four bytes long. */
function codeIn(operand: Operand | undefined): number | undefined {
  if (!(operand instanceof PdfString) || operand.bytes.length === 0 || operand.bytes.length > 4) return undefined;
  return operand.bytes.reduce((code, byte) => code * 256 + byte, 0);
}

/** Big-endian UTF-16; a single byte is its own number. */
function utf16(bytes: Uint8Array): string {
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  return text;
}

const nameIn = (operand: Operand | undefined) => (operand instanceof PdfName ? operand.value : undefined);
const textIn = (operand: Operand | undefined) => (operand instanceof PdfString ? operand.asString() : undefined);
const numberIn = (operand: Operand | undefined) => (typeof operand === 'number' ? operand : undefined);
