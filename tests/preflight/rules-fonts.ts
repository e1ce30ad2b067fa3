import type { Case } from './case.ts';
import { type1Program, withSubtables } from './font-programs.ts';
import { binary, type Document, glyphCount, glyphs, program, toUnicode } from './good.ts';

/** Gives the composite font a CMap of its own, by which codes are CIDs. */
const ownCMap =
  (dict: string, file = '') =>
  ({ objects, replace }: Document) => {
    replace('composite', '/Identity-H', '@cmap');
    objects.cmap = `<< /Type /CMap /CMapName /Ours ${dict} >> stream
/CMapName /Ours def
${file}
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 begincidrange <0000> <FFFF> 0 endcidrange`;
  };

const identity = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';

/** Sets the running head in another font, and perhaps in another rendering mode. */
const headIn =
  (font: string, mode = '') =>
  ({ objects, replace }: Document) => {
    replace('resources', '/Plain @plain', '/Plain @plain /Head @head');
    replace('content', '/Plain 9 Tf', `/Head 9 Tf ${mode}`);
    replace('content', '(Ships at night, page 1)', '(AB)');
    objects.head = font;
  };

const helvetica = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** Sets the running head in a Type 1 font that holds A and B, and lists glyphs. */
const type1 = (name: string, listed: string) => (document: Document) => {
  headIn(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding /FirstChar 65 /LastChar 66
    /Widths [600 650] /FontDescriptor @headDescriptor >>`)(document);
  document.objects.headDescriptor = `<< /Type /FontDescriptor /FontName /${name} /Flags 32 ${listed} /FontFile @headProgram >>`;
  document.objects.headProgram = `<< >> stream\n${type1Program({ '.notdef': 250, A: 600, B: 650 })}`;
};

/** Changes what the cmap subtables of the font program are for. */
const subtables =
  (...pairs: [number, number][]) =>
  ({ objects }: Document) => {
    objects.program = `<< >> stream\n${withSubtables(program, pairs)}`;
  };

/** Calls the simple font symbolic. Its text is told by a CMap of one-byte codes. */
function symbolic({ objects, replace }: Document) {
  replace('descriptor', '/Flags 32', '/Flags 4');
  replace('plain', '/Encoding /WinAnsiEncoding', '/ToUnicode @letters');
  objects.letters = toUnicode(
    Array.from({ length: 95 }, (_, at) => (at + 32).toString(16)).map((code) => `<${code}> <00${code}>\n`),
  );
}

/** The first CIDs, a bit each. */
function cidSet(count: number): string {
  const bits = new Uint8Array(Math.ceil(count / 8)).fill(255);
  if (count % 8 > 0) bits[bits.length - 1] = 255 << (8 - (count % 8));
  return `<< >> stream\n${binary(bits)}`;
}

/** Fonts: CMaps, embedding, subsets, widths, encodings and Unicode. */
export const fonts: readonly Case[] = [
  {
    rule: '7.21.3.1-1',
    what: 'a CMap of another character collection',
    breaks: ownCMap('/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 0 >>'),
    keeps: ownCMap(identity),
  },
  {
    rule: '7.21.3.1-1',
    what: 'a CMap of an older supplement than the font’s',
    breaks: (document) => {
      ownCMap(identity)(document);
      document.replace('cidFont', '/Supplement 0', '/Supplement 1');
    },
    keeps: (document) => {
      ownCMap(identity.replace('Supplement 0', 'Supplement 1'))(document);
    },
  },
  {
    rule: '7.21.3.2-1',
    what: 'no way from CIDs to glyphs',
    breaks: ({ replace }) => replace('cidFont', '/CIDToGIDMap /Identity', ''),
    keeps: ({ objects, replace }) => {
      replace('cidFont', '/CIDToGIDMap /Identity', '/CIDToGIDMap @map');
      const numbers = Array.from({ length: 256 }, (_, glyph) => `\0${String.fromCharCode(glyph)}`);
      objects.map = `<< >> stream\n${numbers.join('')}`;
    },
  },
  {
    rule: '7.21.3.3-1',
    what: 'a CMap that is not there',
    breaks: ({ replace }) => replace('composite', '/Identity-H', '/Ours'),
    keeps: ownCMap(identity),
  },
  {
    rule: '7.21.3.3-2',
    what: 'a CMap for vertical writing, whose dictionary says horizontal',
    breaks: ownCMap(identity, '/WMode 1 def'),
    keeps: ownCMap(`${identity} /WMode 1`, '/WMode 1 def'),
  },
  {
    rule: '7.21.3.3-3',
    what: 'a CMap upon one that is not predefined',
    breaks: ownCMap(identity, '/Theirs usecmap'),
    keeps: ownCMap(identity, '/Identity-H usecmap'),
  },
  {
    rule: '7.21.3.3-3',
    what: 'a CMap whose dictionary names one that is not predefined',
    breaks: ownCMap(`${identity} /UseCMap /Theirs`),
    keeps: ownCMap(`${identity} /UseCMap /Identity-H`),
  },
  {
    rule: '7.21.4.1-1',
    what: 'a font that is not embedded; of text that is not shown it need not be',
    breaks: headIn(helvetica),
    keeps: headIn(helvetica, '3 Tr'),
  },
  {
    rule: '7.21.4.1-2',
    what: 'a character that the embedded font lacks',
    breaks: ({ replace }) => replace('content', '(Look ahead.)', '(Look \\344head.)'),
    keeps: ({ replace }) => replace('content', '(Look ahead.)', '(Look ~head.)'),
  },
  {
    rule: '7.21.4.1-2',
    what: 'a glyph number beyond the embedded font’s',
    breaks: ({ replace }) => replace('content', '1 0 0 1 50 440 Tm <', '1 0 0 1 50 440 Tm <0FFF'),
    keeps: ({ replace }) => replace('content', '1 0 0 1 50 440 Tm <', `1 0 0 1 50 440 Tm ${glyphs('A').slice(0, 5)}`),
  },
  {
    rule: '7.21.4.2-1',
    what: 'a list of glyphs that lacks one',
    breaks: type1('AAAAAA+Blank', '/CharSet (/A)'),
    keeps: type1('AAAAAA+Blank', '/CharSet (/A/B)'),
  },
  {
    rule: '7.21.4.2-1',
    what: 'a list of glyphs with one too many; a whole font’s is not looked at',
    breaks: type1('AAAAAA+Blank', '/CharSet (/A/B/C)'),
    keeps: type1('Blank', '/CharSet (/A/B/C)'),
  },
  {
    rule: '7.21.4.2-2',
    what: 'a list of CIDs that lacks most',
    breaks: ({ objects, replace }) => {
      replace('descriptor', '/Flags 32', '/Flags 32 /CIDSet @cids');
      objects.cids = cidSet(8);
    },
    keeps: ({ objects, replace }) => {
      replace('descriptor', '/Flags 32', '/Flags 32 /CIDSet @cids');
      objects.cids = cidSet(glyphCount);
    },
  },
  {
    rule: '7.21.5-1',
    what: 'a width that is not the program’s; a thousandth is nothing',
    breaks: ({ replace }) => replace('plain', '/Widths [200', '/Widths [202'),
    keeps: ({ replace }) => replace('plain', '/Widths [200', '/Widths [201'),
  },
  {
    rule: '7.21.5-1',
    what: 'a width of a CID that is not the program’s',
    breaks: ({ replace }) => replace('cidFont', '/W [1 [200]', '/W [1 [250]'),
    keeps: ({ replace }) => replace('cidFont', '/W [1 [200]', '/W [1 1 200'),
  },
  {
    rule: '7.21.5-1',
    what: 'a width that is not the Type 1 program’s',
    breaks: (document) => {
      type1('Blank', '')(document);
      document.replace('head', '[600 650]', '[600 600]');
    },
    keeps: type1('Blank', ''),
  },
  {
    rule: '7.21.5-1',
    what: 'a code outside of the widths, for which there is one',
    breaks: (document) => {
      type1('Blank', '')(document);
      document.replace('head', '[600 650]', '[600]');
    },
    keeps: (document) => {
      type1('Blank', '/MissingWidth 650')(document);
      document.replace('head', '[600 650]', '[600]');
    },
  },
  {
    rule: '7.21.6-1',
    what: 'a program with subtables for symbols alone',
    breaks: subtables([3, 0], [3, 0]),
    keeps: subtables([0, 3], [3, 0]),
  },
  {
    rule: '7.21.6-2',
    what: 'no encoding',
    breaks: ({ replace }) => replace('plain', '/Encoding /WinAnsiEncoding', ''),
    keeps: ({ replace }) => replace('plain', '/WinAnsiEncoding', '<< /BaseEncoding /MacRomanEncoding >>'),
  },
  {
    rule: '7.21.6-2',
    what: 'a name that is not in the Adobe Glyph List',
    breaks: ({ replace }) =>
      replace('plain', '/WinAnsiEncoding', '<< /BaseEncoding /WinAnsiEncoding /Differences [127 /ship] >>'),
    keeps: ({ replace }) =>
      replace('plain', '/WinAnsiEncoding', '<< /BaseEncoding /WinAnsiEncoding /Differences [127 /afii10017] >>'),
  },
  {
    rule: '7.21.6-2',
    what: 'other names without a Unicode subtable',
    breaks: (document) => {
      subtables([0, 3], [3, 10])(document);
      document.replace('plain', '/WinAnsiEncoding', '<< /BaseEncoding /WinAnsiEncoding /Differences [127 /A] >>');
    },
    keeps: ({ replace }) =>
      replace('plain', '/WinAnsiEncoding', '<< /BaseEncoding /WinAnsiEncoding /Differences [127 /A] >>'),
  },
  {
    rule: '7.21.6-3',
    what: 'a symbolic font with an encoding',
    breaks: ({ replace }) => replace('descriptor', '/Flags 32', '/Flags 4'),
    keeps: (document) => {
      symbolic(document);
      subtables([1, 0], [3, 0])(document);
    },
  },
  {
    rule: '7.21.6-4',
    what: 'a symbolic font with two subtables and none for symbols',
    breaks: symbolic,
    keeps: (document) => {
      symbolic(document);
      subtables([3, 0], [3, 1])(document);
    },
  },
  {
    rule: '7.21.7-1',
    what: 'a composite font that does not tell its text',
    breaks: ({ replace }) => replace('composite', '/ToUnicode @unicodes', ''),
    keeps: ({ objects }) => {
      objects.unicodes = `<< >> stream\n1 beginbfrange <0001> <005F> <0020> endbfrange`;
    },
  },
  {
    rule: '7.21.7-1',
    what: 'a Type 1 font with names that stand for no character',
    breaks: (document) => {
      type1('Blank', '')(document);
      document.replace('head', '/WinAnsiEncoding', '<< /Differences [65 /ship] >>');
    },
    keeps: (document) => {
      type1('Blank', '')(document);
      document.replace('head', '/WinAnsiEncoding', '<< /Differences [65 /A /B] >>');
    },
  },
  {
    rule: '7.21.7-1',
    what: 'a Type 1 font with names that only spell their characters out',
    breaks: (document) => {
      type1('Blank', '')(document);
      document.replace('head', '/WinAnsiEncoding', '<< /Differences [65 /uni0041 /u0042] >>');
    },
    keeps: (document) => {
      type1('Blank', '')(document);
      document.replace('head', '/WinAnsiEncoding', '/MacRomanEncoding');
    },
  },
  {
    rule: '7.21.7-2',
    what: 'a character told as U+0000; codes that are not used may be anything',
    breaks: ({ replace }) => replace('unicodes', `${glyphs('S')} <0053>`, `${glyphs('S')} <0000>`),
    keeps: ({ replace }) => replace('unicodes', `${glyphs('~')} <007E>`, `${glyphs('~')} <0000>`),
  },
  {
    rule: '7.21.7-2',
    what: 'a character told as a byte order mark',
    breaks: ({ replace }) => replace('unicodes', `${glyphs('S')} <0053>`, `${glyphs('S')} <FEFF>`),
    keeps: ({ replace }) => replace('unicodes', `${glyphs('S')} <0053>`, `${glyphs('S')} <FEFC>`),
  },
  {
    rule: '7.21.8-1',
    what: 'the glyph .notdef, even where nothing is shown',
    breaks: ({ replace }) => replace('content', '1 0 0 1 50 440 Tm <', '1 0 0 1 50 440 Tm 3 Tr <0000'),
    keeps: ({ replace }) => replace('content', '1 0 0 1 50 440 Tm <', '1 0 0 1 50 440 Tm 3 Tr <0001'),
  },
  {
    rule: '7.21.8-1',
    what: 'a code that the encoding gives no name',
    breaks: ({ replace }) => replace('content', '(Look ahead.)', '(Look\\tahead.)'),
    keeps: ({ replace }) => replace('content', '(Look ahead.)', '(Look\\040ahead.)'),
  },
];
