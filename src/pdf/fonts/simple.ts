import { PdfDict, PdfName, PdfNumber, PdfStream } from '@libpdf/core';
import type { Follow } from '../open.ts';
import { operationsIn } from '../operations.ts';
import { readable } from '../streams.ts';
import type { CMap } from './cmap.ts';
import { characterNamed, dingbatNamed, type Encoding, encodingNamed, isListed } from './encodings.ts';
import type { Glyph } from './glyph.ts';
import type { FontProgram } from './program.ts';

export interface SimpleParts {
  dict: PdfDict;
  type: 'Type1' | 'TrueType' | 'Type3';
  descriptor: PdfDict | undefined;
  program: FontProgram | undefined;
  toUnicode: CMap | undefined;
  follow: Follow;
}

/** Whether the descriptor calls the font symbolic: the third bit of its flags (ISO 32000-1, table 123). */
export const isSymbolic = (descriptor: PdfDict | undefined, follow: Follow): boolean =>
  ((descriptor?.getNumber('Flags', follow)?.value ?? 0) & 4) !== 0;

/** The names that a simple font's Differences give codes (ISO 32000-1, table 114). */
export function differencesOf(dict: PdfDict, follow: Follow): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const encoding = dict.get('Encoding', follow);
  let code = 0;
  for (const item of (encoding instanceof PdfDict ? encoding.getArray('Differences', follow) : undefined) ?? []) {
    const value = item.type === 'ref' ? follow(item) : item;
    if (value instanceof PdfNumber) code = value.value;
    else if (value instanceof PdfName) names.set(code++, value.value);
  }
  return names;
}

/** The encoding that a simple font names, or builds upon. */
export function baseEncodingOf(dict: PdfDict, follow: Follow): string | undefined {
  const encoding = dict.get('Encoding', follow);
  if (encoding instanceof PdfName) return encoding.value;
  return encoding instanceof PdfDict ? encoding.getName('BaseEncoding', follow)?.value : undefined;
}

/** Gives what the codes of a simple font stand for (ISO 32000-1, 9.6). */
export function simpleFont(parts: SimpleParts): (code: number) => Glyph {
  const { dict, type, descriptor, toUnicode, follow } = parts;
  // A program that knows its glyphs by CID alone is of no use to a simple font: nothing can be told of its glyphs.
  const program = parts.program?.chooses === 'CIDs' ? undefined : parts.program;
  const differences = differencesOf(dict, follow);
  const named = baseEncodingOf(dict, follow);
  const base = named === undefined ? undefined : encodingNamed(named);
  const hasEncoding = dict.has('Encoding');
  const symbolic = isSymbolic(descriptor, follow);
  const isDingbats = (dict.getName('BaseFont', follow)?.value ?? '').includes('Dingbats');
  const implied = impliedEncoding();
  const widths = dict.getArray('Widths', follow);
  const first = dict.getNumber('FirstChar', follow)?.value ?? 0;
  const missing = descriptor?.getNumber('MissingWidth', follow)?.value ?? 0;
  const procedures = type === 'Type3' ? dict.getDict('CharProcs', follow) : undefined;

  return (code) => {
    const name = nameOf(code);
    const glyph = program && glyphFor(code, name);
    const told = toUnicode?.textOf(code);
    const text = told ?? textOf(name);
    const isPresent = type === 'Type3' ? name !== undefined && procedures?.has(name) : program && glyph !== undefined;
    return {
      name,
      cid: undefined,
      isPresent: name === '.notdef' && type !== 'Type3' ? true : isPresent,
      isNotdef: (name === '.notdef' && !isFoundByCode(glyph)) || (isPresent === false && type !== 'Type3'),
      width: widthOf(code),
      drawnWidth: type === 'Type3' ? procedureWidth(name) : glyph === undefined ? undefined : program?.widthOf(glyph),
      text,
      // A name that spells its character out is no name of the list (ISO 14289-1, 7.21.7), though readers understand it.
      hasText: told !== undefined || (text !== undefined && name !== undefined && (isListed(name) || isDingbats)),
    };
  };

  function impliedEncoding(): Encoding | undefined {
    const family = (dict.getName('BaseFont', follow)?.value ?? '').replace(/^[A-Z]{6}\+/, '');
    if (type === 'Type1' && !program && (family === 'Symbol' || family === 'ZapfDingbats'))
      return encodingNamed(family);
    return type === 'Type3' || (program && symbolic) ? undefined : encodingNamed('StandardEncoding');
  }

  /** A symbolic TrueType font is looked up by code, whatever name its encoding gives. */
  function isFoundByCode(glyph: number | undefined): boolean {
    return type === 'TrueType' && symbolic && glyph !== undefined && glyph > 0;
  }

  /** None for a symbolic TrueType font without an encoding. */
  function nameOf(code: number): string | undefined {
    if (type === 'TrueType' && program?.chooses !== 'names' && symbolic && !hasEncoding) return undefined;
    const different = differences.get(code);
    if (different !== undefined) return different;
    if (base) return base[code] ?? '.notdef';
    if (type === 'Type1' && program?.chooses === 'names') return program.builtIn(code) ?? '.notdef';
    return implied?.[code] ?? (type === 'TrueType' ? undefined : '.notdef');
  }

  /** Undefined if the program has no glyph for the code. */
  function glyphFor(code: number, name: string | undefined): number | undefined {
    if (!program) return undefined;
    if (program.chooses === 'names') return name === undefined ? undefined : program.glyphNamed(name);
    // ISO 32000-1, 9.6.6.4: by name through a Unicode or Macintosh subtable or `post`, or by code.
    const byName = () => (name === undefined ? 0 : glyphByName(program, name));
    const byCode = () => (symbolic || !hasEncoding ? glyphByCode(program, code) : 0);
    const glyph = symbolic ? byCode() || byName() : byName() || byCode();
    return glyph === 0 ? undefined : glyph;
  }

  function widthOf(code: number): number | undefined {
    if (!widths) return undefined;
    const width = code >= first ? widths.at(code - first, follow) : undefined;
    return width instanceof PdfNumber ? width.value : missing;
  }

  function procedureWidth(name: string | undefined): number | undefined {
    const procedure = name === undefined ? undefined : procedures?.get(name, follow);
    if (!(procedure instanceof PdfStream)) return undefined;
    const [{ operator = '', operands = [] } = {}] = operationsIn(readable(procedure));
    return (operator === 'd0' || operator === 'd1') && typeof operands[0] === 'number' ? operands[0] : undefined;
  }

  /** By the name, which the encoding or the program gives. */
  function textOf(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    return characterNamed(name) ?? (isDingbats ? dingbatNamed(name) : undefined);
  }
}

function glyphByName(program: FontProgram, name: string): number {
  for (const { platform, encoding, glyphOf } of program.subtables) {
    const isUnicode = (platform === 3 && (encoding === 1 || encoding === 10)) || platform === 0;
    const character = isUnicode ? characterNamed(name)?.codePointAt(0) : undefined;
    const glyph = character === undefined ? 0 : glyphOf(character);
    if (glyph !== 0) return glyph;
  }
  const mac = program.subtables.find(({ platform, encoding }) => platform === 1 && encoding === 0);
  const code = mac ? (encodingNamed('MacRomanEncoding')?.indexOf(name) ?? -1) : -1;
  const glyph = mac && code >= 0 ? mac.glyphOf(code) : 0;
  return glyph !== 0 ? glyph : (program.glyphNamed(name) ?? 0);
}

/** Through the symbol subtable (3, 0), whose codes may start at F000, F100 or F200; else through the Macintosh one. */
function glyphByCode(program: FontProgram, code: number): number {
  const symbol = program.subtables.find(({ platform, encoding }) => platform === 3 && encoding === 0);
  for (const from of symbol ? [0xf000, 0, 0xf100, 0xf200] : []) {
    const glyph = symbol?.glyphOf(from + code) ?? 0;
    if (glyph !== 0) return glyph;
  }
  const mac = program.subtables.find(({ platform, encoding }) => platform === 1 && encoding === 0);
  const other = mac ?? (program.subtables.length === 1 ? program.subtables[0] : undefined);
  return other?.glyphOf(code) ?? 0;
}
