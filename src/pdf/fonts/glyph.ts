/** What a code of a font stands for. */
export interface Glyph {
  /** Its name, in a font that has names; its CID, in one that has those. */
  name: string | undefined;
  cid: number | undefined;
  /** Whether the font program draws it; undefined if there is none or it cannot be told. */
  isPresent: boolean | undefined;
  /** Whether it is .notdef, by its name or because the code leads to it. */
  isNotdef: boolean;
  /** Width by the font dictionary, in thousandths of the font size; undefined if it gives none. */
  width: number | undefined;
  /** Width by the font program. */
  drawnWidth: number | undefined;
  /** The text that it stands for; undefined if nothing tells it to us. */
  text: string | undefined;
  /** Whether the document tells its text, if only by a character collection whose tables we do not hold. */
  hasText: boolean;
}
