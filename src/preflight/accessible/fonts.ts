import { type PdfDict, PdfName, PdfStream } from '@libpdf/core';
import { type CMap, type Collection, cmapOf } from '../../pdf/fonts/cmap.ts';
import { predefinedCMaps } from '../../pdf/fonts/predefined-cmaps.ts';
import { codeList, type FontReading, type UsedGlyph } from '../font-readings.ts';
import { type FontRule, fontChecks } from './font-rules.ts';
import { subsets } from './subsets.ts';
import { trueType } from './true-type.ts';

const composite: readonly FontRule[] = [
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

const glyphs: readonly FontRule[] = [
  {
    clause: '7.21.4.1',
    test: 1,
    requires: 'Every font whose text is shown is embedded',
    wayOut: 'let the program that makes the file embed all fonts, the common ones too',
    broken: ({ use, font }) =>
      font.type === 'Type3' || font.isEmbedded || !use.isRendered ? undefined : `${sentence(use.name)} is not embedded`,
  },
  {
    clause: '7.21.4.1',
    test: 2,
    requires: 'An embedded font draws every glyph that is shown',
    wayOut: 'embed the font again with all characters of the text, or set these in a font that has them',
    broken: (reading) =>
      broken(
        reading,
        ({ isRendered, glyph }) => isRendered && glyph.isPresent === false,
        (list, name) => `${sentence(name)} has no glyph for ${list}`,
      ),
  },
  {
    clause: '7.21.5',
    test: 1,
    requires: 'The widths in a font’s dictionary are those of its program',
    wayOut: 'embed the font again; a program that changes fonts must write their widths anew',
    broken: (reading) =>
      broken(reading, hasOtherWidth, (list, name, first) => {
        const { width = 0, drawnWidth = 0 } = first.glyph;
        return `In ${name} the widths of ${list} differ from the program’s: ${rounded(width)} for ${rounded(drawnWidth)}`;
      }),
  },
  {
    clause: '7.21.7',
    test: 1,
    requires: 'Every character shown can be told as text (Unicode)',
    wayOut: 'give the font a ToUnicode CMap with all codes used',
    broken: (reading) =>
      broken(
        reading,
        ({ glyph }) => !glyph.hasText,
        (list, name) => `In ${name} nothing tells the text of ${list}`,
      ),
  },
  {
    clause: '7.21.7',
    test: 2,
    requires: 'No character is told as U+0000, U+FEFF or U+FFFE, which are none',
    wayOut: 'write the characters that the glyphs show into the ToUnicode CMap',
    broken: (reading) =>
      broken(
        reading,
        ({ glyph }) => noCharacter.test(glyph.text ?? ''),
        (list, name, { glyph }) => {
          const [sign = '\0'] = noCharacter.exec(glyph.text ?? '') ?? [];
          return `In ${name} the text of ${list} is U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
        },
      ),
  },
  {
    clause: '7.21.8',
    test: 1,
    requires: 'No text refers to .notdef, the glyph for what a font lacks',
    wayOut: 'take the characters out of the text, or set them in a font that has them',
    broken: (reading) =>
      broken(
        reading,
        ({ glyph }) => glyph.isNotdef,
        (list, name) => `In ${name} the glyph of ${list} is .notdef`,
      ),
  },
];

/** ISO 14289-1, 7.21: fonts. */
export const fonts = fontChecks([...composite, ...glyphs, ...subsets, ...trueType]);

// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0000 is what we look for
const noCharacter = /[\u0000\ufeff\ufffe]/;

/** Widths may differ by one thousandth of the font size: programs round them. */
function hasOtherWidth({ isRendered, glyph: { width, drawnWidth } }: UsedGlyph): boolean {
  return isRendered && width !== undefined && drawnWidth !== undefined && Math.abs(width - drawnWidth) > 1;
}

/** Says what is wrong with those of a font's glyphs that a test finds. */
function broken(
  { use, glyphs: all }: FontReading,
  isWrong: (used: UsedGlyph) => boolean,
  say: (list: string, name: string, first: UsedGlyph) => string,
) {
  const wrong = all.filter(isWrong);
  const [first] = wrong;
  if (!first) return undefined;
  return {
    says: say(codeList(wrong), use.name, first),
    page: Math.min(...wrong.slice(0, 1000).map(({ page }) => page)),
  };
}

const rounded = (width: number) => String(Math.round(width * 10) / 10);
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
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
