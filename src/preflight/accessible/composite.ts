import { type PdfDict, PdfName, PdfStream } from '@libpdf/core';
import { type CMap, type Collection, cmapOf } from '../../pdf/fonts/cmap.ts';
import { predefinedCMaps } from '../../pdf/fonts/predefined-cmaps.ts';
import { type FontReading, sentence } from '../font-readings.ts';
import type { FontRule } from './font-rules.ts';

/** ISO 14289-1, 7.21.3: composite fonts and their CMaps. */
export const composite: readonly FontRule[] = [
  {
    clause: '7.21.3.1',
    test: 1,
    requires:
      'The CIDFont and the CMap of a composite font are of one character collection, unless the CMap is Identity',
    wayOut: 'embed the font again with a CMap of its own character collection, or with Identity-H',
    broken: (reading) => {
      const { use, font, follow } = reading;
      const encoding = font.dict.get('Encoding', follow);
      const name = encoding instanceof PdfStream ? encoding.getName('CMapName', follow)?.value : nameIn(encoding);
      if (font.type !== 'Type0' || name === 'Identity-H' || name === 'Identity-V') return undefined;
      const wanted = collectionIn(font.descendant?.getDict('CIDSystemInfo', follow), follow);
      const given = collectionOfCMap(reading);
      const isOne =
        wanted.registry !== undefined &&
        wanted.ordering !== undefined &&
        wanted.registry === given.registry &&
        wanted.ordering === given.ordering &&
        (wanted.supplement ?? Number.POSITIVE_INFINITY) <= (given.supplement ?? -1);
      if (isOne) return undefined;
      return `In ${use.name} the CIDFont is of ${told(wanted)}, its CMap of ${told(given)}`;
    },
  },
  {
    clause: '7.21.3.2',
    test: 1,
    requires: 'An embedded CIDFont with TrueType glyphs says which glyph stands for a CID (CIDToGIDMap)',
    wayOut: 'give the CIDFont a CIDToGIDMap: the name Identity, or a stream',
    broken: ({ use, font, follow }) => {
      if (font.descendant?.getName('Subtype', follow)?.value !== 'CIDFontType2' || !font.isEmbedded) return undefined;
      const map = font.descendant.get('CIDToGIDMap', follow);
      if (map instanceof PdfStream || nameIn(map) === 'Identity') return undefined;
      return `The CIDToGIDMap of ${use.name} is ${map ? 'neither Identity nor a stream' : 'missing'}`;
    },
  },
  {
    clause: '7.21.3.3',
    test: 1,
    requires: 'A CMap that is not predefined is embedded',
    wayOut: 'embed the CMap as a stream, or embed the font again with Identity-H',
    broken: ({ use, font, follow }) => {
      const encoding = font.dict.get('Encoding', follow);
      if (font.type !== 'Type0' || encoding instanceof PdfStream) return undefined;
      const name = nameIn(encoding);
      if (name === undefined) return `${sentence(use.name)} has no CMap`;
      return predefinedCMaps.has(name)
        ? undefined
        : `The CMap ${name} of ${use.name} is neither predefined nor embedded`;
    },
  },
  {
    clause: '7.21.3.3',
    test: 2,
    requires: 'The writing direction (WMode) of an embedded CMap is the same in its dictionary and in its file',
    wayOut: 'write the WMode of the file into the stream’s dictionary',
    broken: ({ use, font, follow }) => {
      const encoding = font.dict.get('Encoding', follow);
      if (font.type !== 'Type0' || !(encoding instanceof PdfStream) || !font.cmap) return undefined;
      const written = encoding.getNumber('WMode', follow)?.value ?? 0;
      const { writing } = font.cmap;
      return written === writing
        ? undefined
        : `The CMap of ${use.name} has WMode ${writing}, its dictionary ${written}`;
    },
  },
  {
    clause: '7.21.3.3',
    test: 3,
    requires: 'An embedded CMap builds upon no CMap but a predefined one',
    wayOut: 'write the mappings of the other CMap into this one',
    broken: ({ use, font, follow }) => {
      const encoding = font.dict.get('Encoding', follow);
      if (font.type !== 'Type0' || !(encoding instanceof PdfStream)) return undefined;
      const upon = [uponIn(encoding, follow), font.cmap?.uses];
      const foreign = upon.find((name) => name !== undefined && !predefinedCMaps.has(name));
      return foreign === undefined
        ? undefined
        : `The CMap of ${use.name} builds upon the CMap ${foreign || 'without a name'}`;
    },
  },
];

const nameIn = (object: unknown) => (object instanceof PdfName ? object.value : undefined);

/** The CMap that a CMap's dictionary says it builds upon; empty if that has no name. */
function uponIn(encoding: PdfStream, follow: FontReading['follow']): string | undefined {
  const upon = encoding.get('UseCMap', follow);
  if (upon instanceof PdfStream) return upon.getName('CMapName', follow)?.value ?? cmapOf(upon).name ?? '';
  return nameIn(upon);
}

function collectionIn(dict: PdfDict | undefined, follow: FontReading['follow']): Collection {
  return {
    registry: dict?.getString('Registry', follow)?.asString(),
    ordering: dict?.getString('Ordering', follow)?.asString(),
    supplement: dict?.getNumber('Supplement', follow)?.value,
  };
}

/** The character collection of a font's CMap: as its dictionary says, or else its file. */
function collectionOfCMap({ font, follow }: FontReading): Collection {
  const encoding = font.dict.get('Encoding', follow);
  if (encoding instanceof PdfStream) {
    const written = collectionIn(encoding.getDict('CIDSystemInfo', follow), follow);
    return written.registry === undefined ? (font.cmap ?? noCMap).collection : written;
  }
  const predefined = predefinedCMaps.get(nameIn(encoding) ?? '');
  return predefined ? { registry: 'Adobe', ...predefined } : noCMap.collection;
}

const noCMap: Pick<CMap, 'collection'> = {
  collection: { registry: undefined, ordering: undefined, supplement: undefined },
};

const told = ({ registry, ordering, supplement }: Collection) =>
  registry === undefined && ordering === undefined ? 'none' : `${registry}-${ordering}-${supplement}`;
