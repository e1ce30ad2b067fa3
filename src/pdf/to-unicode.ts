import { PdfString } from '@libpdf/core';
import { type Operand, operationsIn } from './operations.ts';

/** From a character code to the text that it stands for. */
export type ToUnicode = ReadonlyMap<number, string>;

/** A range longer than this is no font but an attack. */
const longestRange = 0x10000;

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3; Adobe Technical Note 5411). What it cannot mean is left out. */
export function toUnicodeIn(cmap: Uint8Array): ToUnicode {
  const texts = new Map<number, string>();
  for (const { operator, operands } of operationsIn(cmap)) {
    if (operator === 'endbfchar') for (const [code, to] of grouped(operands, 2)) set(numberIn(code), textIn(to));
    if (operator === 'endbfrange') for (const [from, last, to] of grouped(operands, 3)) range(from, last, to);
  }
  return texts;

  function set(code: number | undefined, text: string | undefined) {
    if (code !== undefined && text !== undefined) texts.set(code, text);
  }

  function range(first: Operand | undefined, last: Operand | undefined, to: Operand | undefined) {
    const [from, until] = [numberIn(first), numberIn(last)];
    if (from === undefined || until === undefined || until - from > longestRange) return;
    const start = textIn(to);
    for (let code = from; code <= until; code++)
      set(code, Array.isArray(to) ? textIn(to[code - from]) : start && countedOn(start, code - from));
  }
}

/** The text so many characters further on: its last code unit counts. */
const countedOn = (text: string, by: number) =>
  text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);

function* grouped(operands: readonly Operand[], size: number): Generator<Operand[]> {
  for (let at = 0; at + size <= operands.length; at += size) yield operands.slice(at, at + size);
}

const numberIn = (operand: Operand | undefined) =>
  operand instanceof PdfString ? operand.bytes.reduce((all, byte) => all * 256 + byte, 0) : undefined;

/** UTF-16, high byte first. */
const textIn = (operand: Operand | undefined) =>
  operand instanceof PdfString
    ? Buffer.from(operand.bytes)
        .subarray(0, operand.bytes.length & ~1)
        .swap16()
        .toString('utf16le')
    : undefined;
