import { type1Width } from './charstrings.ts';
import { encodingNamed } from './encodings.ts';
import type { FontProgram } from './program.ts';

/**
 * Reads a Type 1 font program (Adobe Type 1 Font Format, chapters 2, 6 and 7): the encoding in its clear part, names and
 * widths of its glyphs in the encrypted one.
 * @throws if no glyph can be found in it
 */
export function type1Program(bytes: Uint8Array): FontProgram {
  const file = withoutSegments(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const split = file.indexOf('eexec');
  if (split < 0) throw new Error('it has no encrypted part');
  const clear = file.toString('latin1', 0, split);
  const hidden = encryptedPart(file.subarray(split + 5));
  const text = hidden.toString('latin1');
  const lead = Number(/\/lenIV\s+(-?\d+)/.exec(text)?.[1] ?? 4);
  const opened = (from: number, length: number) => {
    const part = hidden.subarray(from, from + length);
    return lead < 0 ? part : decrypted(part, 4330).subarray(lead);
  };
  const strings: { name: string; code: Uint8Array }[] = [];
  const start = text.indexOf('/CharStrings');
  const subroutines = subroutinesIn(text.slice(0, start < 0 ? undefined : start), opened);
  for (const { name, from, length } of entriesIn(text, start < 0 ? text.length : start + 12, /\/(\S+)\s+(\d+)\s+\S+ /g))
    strings.push({ name, code: opened(from, length) });
  if (strings.length === 0) throw new Error('it has no glyphs');
  // .notdef is glyph 0 for us, wherever it stands.
  strings.sort((one, other) => Number(other.name === '.notdef') - Number(one.name === '.notdef'));
  if (strings[0]?.name !== '.notdef') strings.unshift({ name: '.notdef', code: new Uint8Array() });
  const numbers = new Map(strings.map(({ name }, glyph) => [name, glyph] as const));
  const encoding = encodingIn(clear);
  const matrix = Number(/\/FontMatrix\s*\[\s*([-+.\deE]+)/.exec(clear)?.[1] ?? 0.001) || 0.001;
  return {
    chooses: 'names',
    count: strings.length,
    nameOf: (glyph) => strings[glyph]?.name,
    glyphNamed: (name) => numbers.get(name),
    builtIn: (code) => encoding[code],
    glyphOfCid: () => undefined,
    cids: () => [],
    widthOf: (glyph) => {
      const width = strings[glyph] && type1Width(strings[glyph].code, subroutines);
      return width === undefined ? undefined : width * matrix * 1000;
    },
    subtables: [],
    measured: strings.length,
  };
}

/** Takes the headers of a PFB file's segments out: six bytes each, 128 first. */
function withoutSegments(file: Buffer): Buffer {
  if (file[0] !== 128) return file;
  const parts: Buffer[] = [];
  for (let at = 0; at + 6 <= file.length && file[at] === 128 && file[at + 1] !== 3; ) {
    const length = file.readUInt32LE(at + 2);
    parts.push(file.subarray(at + 6, at + 6 + length));
    at += 6 + length;
  }
  return Buffer.concat(parts);
}

/** The part after `eexec`: binary, or hexadecimal if its first four characters are. */
function encryptedPart(after: Buffer): Buffer {
  let from = 0;
  while (from < after.length && [9, 10, 13, 32].includes(after[from] ?? 0)) from++;
  const part = after.subarray(from);
  const isHexadecimal = /^[0-9A-Fa-f\s]{4}/.test(part.toString('latin1', 0, 4));
  const binary = isHexadecimal ? Buffer.from(part.toString('latin1').replaceAll(/[^0-9A-Fa-f]/g, ''), 'hex') : part;
  return decrypted(binary, 55665).subarray(4);
}

function decrypted(part: Uint8Array, key: number): Buffer {
  const plain = Buffer.alloc(part.length);
  let state = key;
  for (let at = 0; at < part.length; at++) {
    const byte = part[at] ?? 0;
    plain[at] = byte ^ (state >> 8);
    state = ((byte + state) * 52845 + 22719) & 0xffff;
  }
  return plain;
}

/** Entries of binary data: a name or number, the length, and a word such as RD; then the data after one space. */
function* entriesIn(
  text: string,
  from: number,
  pattern: RegExp,
): Generator<{ name: string; from: number; length: number }> {
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, name = '', digits = '0'] = match;
    const length = Number(digits);
    if (pattern.lastIndex + length > text.length) continue;
    yield { name, from: pattern.lastIndex, length };
    pattern.lastIndex += length;
  }
}

function subroutinesIn(text: string, opened: (from: number, length: number) => Uint8Array): Uint8Array[] {
  const subroutines: Uint8Array[] = [];
  const start = text.indexOf('/Subrs');
  if (start < 0) return subroutines;
  for (const { name, from, length } of entriesIn(text, start, /\bdup\s+(\d+)\s+(\d+)\s+\S+ /g)) {
    const number = Number(name);
    if (number < 65_536) subroutines[number] = opened(from, length);
  }
  return subroutines;
}

function encodingIn(clear: string): readonly (string | undefined)[] {
  const start = clear.indexOf('/Encoding');
  if (start < 0) return [];
  if (/^\/Encoding\s+StandardEncoding/.test(clear.slice(start))) return encodingNamed('StandardEncoding') ?? [];
  const names: (string | undefined)[] = [];
  for (const [, code, name] of clear.slice(start).matchAll(/\bdup\s+(\d+)\s*\/(\S+)\s+put/g))
    if (Number(code) < 256) names[Number(code)] = name;
  return names;
}
