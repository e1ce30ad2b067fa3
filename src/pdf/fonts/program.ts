/** A font program: the file in which the glyphs are drawn (ISO 32000-1, 9.9). */
export interface FontProgram {
  /** How glyphs are chosen: by the tables of the file, by their names, or by their CIDs. */
  chooses: 'tables' | 'names' | 'CIDs';
  /** Number of its glyphs; the first, 0, is .notdef. */
  count: number;
  /** Names of the glyphs by number; undefined where the file gives none. */
  nameOf: (glyph: number) => string | undefined;
  /** Number of the glyph of a name. */
  glyphNamed: (name: string) => number | undefined;
  /** The name that the file's own encoding gives a code. */
  builtIn: (code: number) => string | undefined;
  /** Number of the glyph of a CID. */
  glyphOfCid: (cid: number) => number | undefined;
  /** All CIDs of a file that chooses by CID; else none. */
  cids: () => Iterable<number>;
  /** Width of a glyph in thousandths of the font size; undefined if it cannot be told. */
  widthOf: (glyph: number) => number | undefined;
  /** What the table `cmap` holds; none in a file without it. */
  subtables: readonly Subtable[];
  /** How many glyphs have a width of their own (`hmtx`). */
  measured: number;
}

/** A subtable of `cmap`: for a platform and an encoding, codes to glyphs. */
export interface Subtable {
  platform: number;
  encoding: number;
  /** Number of the glyph; 0 if there is none. */
  glyphOf: (code: number) => number;
}
