import { PdfArray, PdfBool, PdfDict, PdfName, PdfNull, PdfNumber, type PdfObject, PdfString } from '@libpdf/core';

/** What stands before an operator. Numbers are plain numbers; arrays are arrays; the rest are objects as in the document. */
export type Operand = number | PdfName | PdfString | PdfDict | PdfBool | PdfNull | Operand[];

/** Characters that end a token (ISO 32000-1, 7.2.2): 1 white space, 2 delimiter. */
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = 1;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = 2;

/** What ends the bytes, an array and a dictionary. */
export const end = Symbol('end');
const arrayEnd = Symbol(']');
const dictionaryEnd = Symbol('>>');

/** One token, or a whole array or dictionary; an operator is its letters. */
export type Token = Operand | string | typeof end | typeof arrayEnd | typeof dictionaryEnd;

export const isOperand = (token: Token): token is Operand => typeof token !== 'string' && typeof token !== 'symbol';

/** Nesting deeper than this is no content but an attack. */
const deepest = 64;

/** Reads a content stream token by token. */
export interface Reader {
  at: number;
  /** Where the last token began; of an array or dictionary, its bracket. */
  began: number;
  next: () => Token;
  inlineImage: () => { operands: Operand[]; data: Uint8Array };
}

/** Opens a content stream to be read from its beginning. Never throws: what is no token is skipped. */
export function readerOf(bytes: Uint8Array): Reader {
  const reader: Reader = { at: 0, began: 0, next: () => next(0), inlineImage };
  const { length } = bytes;
  return reader;

  function next(depth: number): Token {
    skipSpace();
    const { at } = reader;
    if (depth === 0) reader.began = at;
    if (at >= length) return end;
    const code = bytes[at] ?? 0;
    if ((code >= 48 && code <= 57) || code === 45 || code === 46 || code === 43) return number();
    if (code === 47) return name();
    if (code === 40) return literal();
    if (code === 60) return bytes[at + 1] === 60 ? dictionary(depth) : hexadecimal();
    if (code === 91) return array(depth);
    if (code === 93) return past(arrayEnd, 1);
    if (code === 62) return bytes[at + 1] === 62 ? past(dictionaryEnd, 2) : skip(depth);
    if (kinds[code] === 2) return skip(depth);
    return word();
  }

  function skip(depth: number): Token {
    reader.at++;
    return next(depth);
  }

  function past(token: Token, width: number): Token {
    reader.at += width;
    return token;
  }

  function skipSpace() {
    for (; reader.at < length; reader.at++) {
      const code = bytes[reader.at] ?? 0;
      if (code === 37) while (reader.at < length && bytes[reader.at] !== 10 && bytes[reader.at] !== 13) reader.at++;
      else if (kinds[code] !== 1) return;
    }
  }

  function endOfWord(): number {
    let to = reader.at;
    while (to < length && kinds[bytes[to] ?? 0] === 0) to++;
    return to;
  }

  function number(): Token {
    const from = reader.at;
    let value = 0;
    let scale = 0;
    let sign = 1;
    for (; reader.at < length; reader.at++) {
      const code = bytes[reader.at] ?? 0;
      if (code >= 48 && code <= 57) {
        value = value * 10 + (code - 48);
        if (scale > 0) scale *= 10;
      } else if (code === 46 && scale === 0) scale = 1;
      else if (code === 45 && reader.at === from) sign = -1;
      else if (code === 43 && reader.at === from) continue;
      else if (code !== 45) break; // a sign in the midst is skipped, as readers do
    }
    if (reader.at < length && kinds[bytes[reader.at] ?? 0] === 0) reader.at = endOfWord();
    return (sign * value) / (scale || 1);
  }

  function name(): PdfName {
    reader.at++;
    const to = endOfWord();
    const written = latin(reader.at, to);
    reader.at = to;
    return PdfName.of(
      written.includes('#')
        ? written.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        : written,
    );
  }

  function word(): Token {
    const to = endOfWord();
    const { at } = reader;
    reader.at = to;
    if (to - at > 3) return wordToken(latin(at, to));
    const key =
      (bytes[at] ?? 0) |
      ((to - at > 1 ? (bytes[at + 1] ?? 0) : 0) << 8) |
      ((to - at > 2 ? (bytes[at + 2] ?? 0) : 0) << 16);
    const known = shortWords.get(key) ?? wordToken(latin(at, to));
    if (shortWords.size < mostWords) shortWords.set(key, known);
    return known;
  }

  function latin(from: number, to: number): string {
    let text = '';
    for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }

  function literal(): PdfString {
    const out: number[] = [];
    let open = 1;
    reader.at++;
    for (; reader.at < length; reader.at++) {
      const code = bytes[reader.at] ?? 0;
      if (code === 92) escaped(out);
      else if (code === 13) {
        if (bytes[reader.at + 1] === 10) reader.at++;
        out.push(10);
      } else {
        if (code === 40) open++;
        if (code === 41 && --open === 0) break;
        out.push(code);
      }
    }
    reader.at++;
    return new PdfString(Uint8Array.from(out), 'literal');
  }

  /** What follows a reverse solidus (ISO 32000-1, table 3); leaves the reader on its last byte. */
  function escaped(out: number[]) {
    const code = bytes[++reader.at] ?? 0;
    const plain = escapes.get(code);
    if (plain !== undefined) out.push(plain);
    else if (code >= 48 && code <= 55) {
      let value = code - 48;
      for (let digits = 1; digits < 3; digits++) {
        const digit = (bytes[reader.at + 1] ?? 0) - 48;
        if (digit < 0 || digit > 7) break;
        value = value * 8 + digit;
        reader.at++;
      }
      out.push(value & 255);
    } else if (code === 13) {
      if (bytes[reader.at + 1] === 10) reader.at++;
    } else if (code !== 10) out.push(code);
  }

  function hexadecimal(): PdfString {
    let to = ++reader.at;
    while (to < length && bytes[to] !== 62) to++;
    const glyph = to - reader.at === 4 ? codeAt(reader.at) : -1;
    if (glyph >= 0) {
      reader.at = to + 1;
      return glyphString(glyph);
    }
    const out = new Uint8Array((to - reader.at + 1) >> 1);
    let digits = 0;
    for (; reader.at < to; reader.at++) {
      const digit = hexOf(bytes[reader.at] ?? 0);
      if (digit >= 0) out[digits >> 1] = (out[digits >> 1] ?? 0) + (digits++ % 2 === 0 ? digit * 16 : digit);
    }
    reader.at++;
    return new PdfString(out.subarray(0, (digits + 1) >> 1), 'hex');
  }

  /** A code of two bytes, written in four digits without a space; negative for anything else. */
  function codeAt(from: number): number {
    let code = 0;
    for (let at = from; at < from + 4; at++) {
      const digit = hexOf(bytes[at] ?? 0);
      if (digit < 0) return -1;
      code = code * 16 + digit;
    }
    return code;
  }

  function array(depth: number): Operand[] {
    reader.at++;
    const items: Operand[] = [];
    if (depth > deepest) return items;
    for (;;) {
      const token = next(depth + 1);
      if (token === end || token === arrayEnd) return items;
      if (isOperand(token)) items.push(token);
    }
  }

  function dictionary(depth: number): PdfDict {
    reader.at += 2;
    return entries(depth, dictionaryEnd);
  }

  function entries(depth: number, last: Token): PdfDict {
    const dict = new PdfDict();
    if (depth > deepest) return dict;
    for (;;) {
      const key = next(depth + 1);
      if (key === end || key === last) return dict;
      if (!(key instanceof PdfName)) continue;
      const value = next(depth + 1);
      if (value === end || value === last) return dict;
      if (isOperand(value)) dict.set(key, objectOf(value));
    }
  }

  /** ISO 32000-1, 8.9.7: a dictionary up to `ID`, one white space, the data, `EI` between white space. */
  function inlineImage(): { operands: Operand[]; data: Uint8Array } {
    const dict = entries(0, 'ID');
    const from = reader.at + 1;
    for (let at = from; at < length; at++) {
      const isEnd = bytes[at] === 69 && bytes[at + 1] === 73 && kinds[bytes[at - 1] ?? 0] === 1;
      if (!isEnd || (at + 2 < length && kinds[bytes[at + 2] ?? 0] !== 1)) continue;
      reader.at = at + 2;
      return { operands: [dict], data: bytes.subarray(from, at - 1) };
    }
    reader.at = length;
    return { operands: [dict], data: bytes.subarray(from) };
  }
}

/** A browser shows each glyph by itself, by a code of two bytes: each code's string is made once. */
const glyphStrings: PdfString[] = [];
function glyphString(code: number): PdfString {
  const known = glyphStrings[code] ?? new PdfString(Uint8Array.of(code >> 8, code & 255), 'hex');
  glyphStrings[code] = known;
  return known;
}

function wordToken(text: string): Token {
  if (text === 'true' || text === 'false') return PdfBool.of(text === 'true');
  return text === 'null' ? PdfNull.instance : text;
}

/** Nearly all operators have three letters at most, and come by the ten thousand: each is made once. */
const shortWords = new Map<number, Token>();
const mostWords = 1000;

const escapes = new Map([
  [110, 10],
  [114, 13],
  [116, 9],
  [98, 8],
  [102, 12],
]);

const hexOf = (code: number) => {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 70) return code - 55;
  return code >= 97 && code <= 102 ? code - 87 : -1;
};

const objectOf = (operand: Operand): PdfObject => {
  if (typeof operand === 'number') return PdfNumber.of(operand);
  return Array.isArray(operand) ? new PdfArray(operand.map(objectOf)) : operand;
};
