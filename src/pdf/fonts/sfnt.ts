import { createRequire } from 'node:module';
import { type CffTable, cffProgram } from './cff.ts';
import type { FontProgram, Subtable } from './program.ts';

/** Values that fontkit reads when they are asked for; it throws where the file ends too soon. */
interface Lazy<Item> {
  get: (index: number) => Item;
}

interface CmapTable {
  version: number;
  codeMap: Lazy<number>;
  segCount: number;
  startCode: Lazy<number>;
  endCode: Lazy<number>;
  idDelta: Lazy<number>;
  idRangeOffset: Lazy<number>;
  glyphIndexArray: Lazy<number | undefined>;
  firstCode: number;
  glyphIndices: Lazy<number | undefined>;
  nGroups: number;
  groups: Lazy<{ startCharCode: number; endCharCode: number; glyphID: number }>;
}

/** What we use of a font as fontkit opens it: its tables; undefined where the file lacks one. */
interface Sfnt {
  head?: { unitsPerEm: number };
  maxp?: { numGlyphs: number };
  hhea?: { numberOfMetrics: number };
  hmtx?: { metrics: Lazy<{ advance: number }> };
  cmap?: { tables: { platformID: number; encodingID: number; table: CmapTable }[] };
  'CFF '?: CffTable;
  getGlyph: (glyph: number) => { name: string | null };
}

let fontkit: { create: (bytes: Uint8Array) => Sfnt } | undefined;

/** Opens a TrueType or OpenType file; fontkit is loaded when the first one is. */
function opened(bytes: Uint8Array): Sfnt {
  fontkit ??= createRequire(import.meta.url)('fontkit') as { create: (bytes: Uint8Array) => Sfnt };
  return fontkit.create(Buffer.from(bytes));
}

/**
 * Reads a TrueType font program, or an OpenType one whose glyphs are drawn in CFF.
 * @throws if the bytes are no such file
 */
export function sfntProgram(bytes: Uint8Array): FontProgram {
  const font = opened(bytes);
  const cff = font['CFF '];
  if (cff) return { ...cffProgram(cff), subtables: subtablesOf(font) };
  if (!font.maxp || !font.hmtx || !font.hhea) throw new Error('a table that every TrueType font has is missing');
  const count = font.maxp.numGlyphs;
  const measured = Math.min(font.hhea.numberOfMetrics, count);
  const scale = 1000 / (font.head?.unitsPerEm || 1000);
  const { metrics } = font.hmtx;
  let numbers: Map<string, number> | undefined;
  const nameOf = (glyph: number) => told(() => font.getGlyph(glyph).name) ?? undefined;
  return {
    chooses: 'tables',
    count,
    nameOf,
    glyphNamed: (name) => {
      numbers ??= new Map(Array.from({ length: count }, (_, glyph) => [nameOf(glyph) ?? '', glyph] as const).reverse());
      return numbers.get(name);
    },
    builtIn: () => undefined,
    glyphOfCid: (cid) => (cid < count ? cid : undefined),
    cids: () => [],
    widthOf: (glyph) => {
      if (glyph >= count) return undefined;
      const advance = told(() => metrics.get(Math.min(glyph, measured - 1))?.advance);
      return advance === undefined ? undefined : advance * scale;
    },
    subtables: subtablesOf(font),
    measured,
  };
}

/** Reads a bare CFF file: fontkit opens it as the one table of an OpenType file. */
export function bareCffProgram(bytes: Uint8Array): FontProgram {
  const header = Buffer.alloc(28);
  header.write('OTTO', 'latin1');
  header.writeUInt16BE(1, 4);
  header.write('CFF ', 12, 'latin1');
  header.writeUInt32BE(header.length, 20);
  header.writeUInt32BE(bytes.length, 24);
  const cff = opened(Buffer.concat([header, bytes]))['CFF '];
  if (!cff) throw new Error('it is no CFF file');
  return cffProgram(cff);
}

const told = <Value>(ask: () => Value): Value | undefined => {
  try {
    return ask();
  } catch {
    return undefined;
  }
};

function subtablesOf(font: Sfnt): Subtable[] {
  return (told(() => font.cmap?.tables) ?? []).map((entry) => ({
    platform: entry.platformID,
    encoding: entry.encodingID,
    glyphOf: (code) => told(() => glyphIn(entry.table, code)) ?? 0,
  }));
}

/** Looks a code up in a subtable of `cmap`, of formats 0, 4, 6, 10 and 12; no PDF producer writes others. */
function glyphIn(table: CmapTable, code: number): number {
  switch (table.version) {
    case 0:
      return code < 256 ? table.codeMap.get(code) : 0;
    case 4:
      return glyphInSegments(table, code);
    case 6:
    case 10:
      return code >= table.firstCode ? (table.glyphIndices.get(code - table.firstCode) ?? 0) : 0;
    case 12:
      for (let at = 0; at < table.nGroups; at++) {
        const { startCharCode, endCharCode, glyphID } = table.groups.get(at);
        if (code >= startCharCode && code <= endCharCode) return glyphID + code - startCharCode;
      }
      return 0;
    default:
      return 0;
  }
}

function glyphInSegments(table: CmapTable, code: number): number {
  for (let at = 0; at < table.segCount; at++) {
    if (code > table.endCode.get(at)) continue;
    const start = table.startCode.get(at);
    if (code < start) return 0;
    const delta = table.idDelta.get(at);
    const offset = table.idRangeOffset.get(at);
    if (offset === 0) return (code + delta) & 0xffff;
    const glyph = table.glyphIndexArray.get(offset / 2 + code - start - (table.segCount - at)) ?? 0;
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
