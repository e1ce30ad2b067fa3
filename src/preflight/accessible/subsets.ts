import { PdfStream } from '@libpdf/core';
import { readable } from '../../pdf/streams.ts';
import type { FontReading } from '../font-readings.ts';
import type { FontRule } from './font-rules.ts';

/** ISO 14289-1, 7.21.4.2: lists of what a font's subset holds. They may be missing, but not wrong. */
export const subsets: readonly FontRule[] = [
  {
    clause: '7.21.4.2',
    test: 1,
    requires: 'The list of a Type 1 subset’s glyphs (CharSet) names all that its program holds, and no others',
    wayOut: 'take CharSet out of the font descriptor, or write the names of all glyphs',
    broken: ({ use, font, follow }) => {
      const { program, descriptor } = font;
      const written = descriptor?.getString('CharSet', follow)?.asString();
      if (font.type !== 'Type1' || written === undefined || program?.chooses !== 'names' || !isSubset(use.name))
        return undefined;
      const listed = new Set(written.split('/').map((name) => name.trim()));
      const held = new Set(Array.from({ length: program.count }, (_, glyph) => program.nameOf(glyph) ?? ''));
      const lacking = [...held].find((name) => name !== '' && name !== '.notdef' && !listed.has(name));
      if (lacking !== undefined) return `The CharSet of ${use.name} lacks the glyph /${lacking} that its program holds`;
      const foreign = [...listed].find((name) => name !== '' && name !== '.notdef' && !held.has(name));
      return foreign && `The CharSet of ${use.name} lists the glyph /${foreign} that its program lacks`;
    },
  },
  {
    clause: '7.21.4.2',
    test: 2,
    requires: 'The list of a CIDFont subset’s CIDs (CIDSet) marks all that its program holds, and no others',
    wayOut: 'take CIDSet out of the font descriptor, or mark all CIDs of the program',
    broken: (reading) => {
      const { use, font, follow } = reading;
      const set = font.descriptor?.get('CIDSet', follow);
      if (font.type !== 'Type0' || !(set instanceof PdfStream) || !font.program || !isSubset(use.name))
        return undefined;
      const bits = readable(set);
      const isListed = (cid: number) => ((bits[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0;
      const { required, isHeld } = cidsOf(reading);
      for (const cid of required)
        if (cid !== 0 && !isListed(cid)) return `The CIDSet of ${use.name} lacks CID ${cid} that its program holds`;
      for (let cid = 1; cid < bits.length * 8; cid++)
        if (isListed(cid) && !isHeld(cid)) return `The CIDSet of ${use.name} marks CID ${cid} that its program lacks`;
      return undefined;
    },
  },
];

/** By the six letters before its name (ISO 32000-1, 9.6.4). */
const isSubset = (name: string) => /^font [A-Z]{6}\+/.test(name);

/**
 * The CIDs of a font's program. Of a TrueType one, as veraPDF counts, a CID is there if its glyph has a width of its own:
 * those after the last such are often left over by a subset that keeps the numbers of the glyphs.
 */
function cidsOf({ font, follow }: FontReading): { required: Iterable<number>; isHeld: (cid: number) => boolean } {
  const { program, descendant } = font;
  if (!program) return { required: [], isHeld: () => true };
  if (program.chooses !== 'tables') {
    const held = new Set(program.cids());
    return { required: held, isHeld: (cid) => held.has(cid) };
  }
  const map = descendant?.get('CIDToGIDMap', follow);
  if (!(map instanceof PdfStream))
    return {
      required: Array.from({ length: program.measured }, (_, cid) => cid),
      isHeld: (cid) => cid < program.count,
    };
  const bytes = readable(map);
  const isHeld = (cid: number) => {
    const glyph = (bytes[cid * 2] ?? 0) * 256 + (bytes[cid * 2 + 1] ?? 0);
    return glyph > 0 && glyph < program.count;
  };
  return { required: Array.from({ length: bytes.length >> 1 }, (_, cid) => cid).filter(isHeld), isHeld };
}
