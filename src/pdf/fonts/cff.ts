import { type Subroutines, type2Width } from './charstrings.ts';
import type { FontProgram } from './program.ts';

interface Item {
  offset: number;
  length: number;
}

interface PrivateDict {
  defaultWidthX?: number;
  nominalWidthX?: number;
  Subrs?: readonly Item[];
}

interface Charset {
  version: number;
  glyphs?: readonly number[];
  ranges?: readonly { first: number; nLeft: number }[];
}

interface Codes {
  version: number;
  codes?: readonly number[];
  ranges?: readonly { first: number; nLeft: number }[];
}

/** What we use of a table `CFF ` as fontkit reads it. */
export interface CffTable {
  isCIDFont: boolean;
  stream: { buffer: Uint8Array };
  topDict: {
    CharStrings: readonly Item[];
    /** Predefined charsets and encodings are lists of names. */
    charset: Charset | readonly string[];
    Encoding?: Codes | readonly string[];
    FontMatrix?: readonly number[];
    Private?: PrivateDict;
    /** The dictionaries of a font that chooses by CID: a glyph has one of them. */
    FDArray?: readonly { FontMatrix?: readonly number[] }[];
  };
  globalSubrIndex: readonly Item[];
  getGlyphName: (glyph: number) => string | null;
  string: (id: number) => string | null;
  privateDictForGlyph: (glyph: number) => PrivateDict | null;
  fdForGlyph: (glyph: number) => number | null;
}

/** A thousand units to the font size. */
const usual = 0.001;

/** Reads a font program in the Compact Font Format (Adobe Technical Note 5176). */
export function cffProgram(cff: CffTable): FontProgram {
  const { topDict, isCIDFont, stream } = cff;
  const strings = topDict.CharStrings;
  const count = strings.length;
  const ids = idsOf(topDict.charset, count);
  const bytesOf = ({ offset, length }: Item) => stream.buffer.subarray(offset, offset + length);
  const shared = cff.globalSubrIndex.map(bytesOf);
  const owns = new Map<PrivateDict, Subroutines>();
  const nameOf = (glyph: number) => {
    if (isCIDFont || glyph >= count) return undefined;
    if (glyph === 0) return '.notdef';
    const id = ids?.[glyph];
    return (id === undefined ? cff.getGlyphName(glyph) : cff.string(id)) ?? undefined;
  };
  let numbers: Map<string, number> | undefined;
  let glyphs: Map<number, number> | undefined;
  let encoding: (string | undefined)[] | undefined;
  return {
    chooses: isCIDFont ? 'CIDs' : 'names',
    count,
    nameOf,
    glyphNamed: (name) => {
      numbers ??= new Map(Array.from({ length: count }, (_, glyph) => [nameOf(glyph) ?? '', glyph] as const));
      return numbers.get(name);
    },
    builtIn: (code) => {
      encoding ??= encodingOf(topDict.Encoding, nameOf);
      return encoding[code];
    },
    glyphOfCid: (cid) => {
      if (!isCIDFont || !ids) return cid < count ? cid : undefined;
      glyphs ??= new Map(ids.map((id, glyph) => [id, glyph] as const));
      return glyphs.get(cid);
    },
    cids: () => (isCIDFont && ids ? ids : Array.from({ length: count }, (_, glyph) => glyph)),
    widthOf: (glyph) => {
      const item = strings[glyph];
      if (!item) return undefined;
      const dict = cff.privateDictForGlyph(glyph) ?? {};
      const width = type2Width(bytesOf(item), subroutinesOf(dict));
      if (width === undefined) return undefined;
      return (width === null ? (dict.defaultWidthX ?? 0) : (dict.nominalWidthX ?? 0) + width) * scaleOf(glyph);
    },
    subtables: [],
    measured: count,
  };

  /** From units of the glyph to thousandths of the font size. */
  function scaleOf(glyph: number): number {
    const top = topDict.FontMatrix?.[0] || usual;
    const own = isCIDFont ? topDict.FDArray?.[cff.fdForGlyph(glyph) ?? 0]?.FontMatrix?.[0] || usual : usual;
    // Where one of the two is not written it reads as the usual one; where both are, they multiply.
    if (own === usual) return top * 1000;
    return (top === usual && own < 0.5 ? own : top * own) * 1000;
  }

  function subroutinesOf(dict: PrivateDict): Subroutines {
    const known = owns.get(dict);
    if (known) return known;
    const subroutines = { own: (dict.Subrs ?? []).map(bytesOf), shared };
    owns.set(dict, subroutines);
    return subroutines;
  }
}

/** The string ids, or CIDs, of the glyphs by number; undefined for a predefined charset. */
function idsOf(charset: Charset | readonly string[], count: number): number[] | undefined {
  if (isList(charset)) return undefined;
  const ids = [0];
  if (charset.glyphs) ids.push(...Array.from(charset.glyphs).slice(0, count - 1));
  for (const { first, nLeft } of charset.ranges ?? [])
    for (let left = 0; left <= nLeft && ids.length < count; left++) ids.push(first + left);
  return ids;
}

const isList = (value: object | undefined): value is readonly string[] => Array.isArray(value);

/** The names that the file's own encoding gives the codes. */
function encodingOf(
  written: Codes | readonly string[] | undefined,
  nameOf: (glyph: number) => string | undefined,
): (string | undefined)[] {
  if (!written) return [];
  if (isList(written)) return written.map((name) => name || undefined);
  const names: (string | undefined)[] = [];
  let glyph = 1;
  for (const code of written.codes ?? []) names[code] = nameOf(glyph++);
  for (const { first, nLeft } of written.ranges ?? [])
    for (let left = 0; left <= nLeft; left++) names[first + left] = nameOf(glyph++);
  return names;
}
