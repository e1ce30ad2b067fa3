import { brotliDecompressSync } from 'node:zlib';

/** A table of a font file: its bytes, and whether WOFF2 has rearranged them. */
export interface FontTable {
  bytes: DataView;
  isTransformed: boolean;
}

/** The first of the tags that WOFF2 writes as a number; the rest we never ask for. */
const knownTags = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post', 'cvt ', 'fpgm', 'glyf', 'loca'];

/**
 * Takes a WOFF2 file apart into its tables, by tag. W3C, WOFF File Format 2.0, sections 4 and 5.
 * @throws Error if it is no WOFF2 file, or a collection of fonts
 */
export function tablesOf(file: Uint8Array): ReadonlyMap<string, FontTable> {
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const flavour = textAt(header, 4);
  if (textAt(header, 0) !== 'wOF2' || flavour === 'ttcf') throw new Error('not a WOFF2 file of one font');
  const { entries, end } = directoryOf(header);
  const compressed = file.subarray(end, end + header.getUint32(20));
  const data = brotliDecompressSync(compressed);
  let at = 0;
  return new Map(
    entries.map(({ tag, length, isTransformed }) => {
      const bytes = new DataView(data.buffer, data.byteOffset + at, length);
      at += length;
      return [tag, { bytes, isTransformed }] as const;
    }),
  );
}

interface Entry {
  tag: string;
  /** As it stands in the file. */
  length: number;
  isTransformed: boolean;
}

function directoryOf(header: DataView): { entries: Entry[]; end: number } {
  let at = 48;
  const variableLength = () => {
    let value = 0;
    for (;;) {
      const byte = header.getUint8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const entries = Array.from({ length: header.getUint16(12) }, () => {
    const flags = header.getUint8(at++);
    const number = flags & 63;
    const tag = number === 63 ? textAt(header, at) : (knownTags[number] ?? `table ${number}`);
    if (number === 63) at += 4;
    const version = flags >> 6;
    // For outlines and their places the numbers are the other way round: 3 leaves them as they were.
    const isTransformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
    const length = variableLength();
    return { tag, length: isTransformed ? variableLength() : length, isTransformed };
  });
  return { entries, end: at };
}

const textAt = (view: DataView, at: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
