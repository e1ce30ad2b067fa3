import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PdfDict, Standard14Font } from '@libpdf/core';
import { describe, expect, test } from 'vitest';
import { cmapIn } from '../../src/pdf/fonts/cmap.ts';
import { characterNamed, dingbatNamed, encodingNamed } from '../../src/pdf/fonts/encodings.ts';
import { fontOf } from '../../src/pdf/fonts/font.ts';
import { predefinedCMaps } from '../../src/pdf/fonts/predefined-cmaps.ts';
import { bareCffProgram, sfntProgram } from '../../src/pdf/fonts/sfnt.ts';
import { type1Program } from '../../src/pdf/fonts/type1.ts';
import { openPdf, type Pdf } from '../../src/pdf/open.ts';
import { type1Program as type1File } from '../preflight/font-programs.ts';
import { changed, type Edit, glyphs } from '../preflight/good.ts';

const { resolve } = createRequire(import.meta.url);
const standard = (name: string) => readFileSync(join(resolve('pdfjs-dist/package.json'), '../standard_fonts', name));
const ascii = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));

test.for([
  ['FoxitSerif', 'Times-Roman'],
  ['FoxitSerifBoldItalic', 'Times-BoldItalic'],
  ['FoxitFixed', 'Courier'],
] as const)('the widths in the CFF program %s are those of %s', ([file, family]) => {
  const program = bareCffProgram(standard(`${file}.pfb`));
  const names = encodingNamed('WinAnsiEncoding') ?? [];
  const drawn = ascii.map((letter) => program.widthOf(program.glyphNamed(names[letter.charCodeAt(0)] ?? '') ?? -1));
  const known = ascii.map((letter) => Standard14Font.of(family).widthOfTextAtSize(letter, 1000));
  expect(drawn.map((width) => Math.round(width ?? -1))).toEqual(known.map(Math.round));
  expect([program.chooses, program.builtIn(65), program.nameOf(0)]).toEqual(['names', 'A', '.notdef']);
});

test('the widths and subtables of a TrueType program are read', () => {
  const program = sfntProgram(standard('LiberationSans-Regular.ttf'));
  const unicode = program.subtables.find(({ platform, encoding }) => platform === 3 && encoding === 1);
  const drawn = ascii.map((letter) => program.widthOf(unicode?.glyphOf(letter.charCodeAt(0)) ?? 0));
  const known = ascii.map((letter) => Standard14Font.of('Helvetica').widthOfTextAtSize(letter, 1000));
  expect(drawn.map((width) => Math.round(width ?? -1))).toEqual(known.map(Math.round));
  expect([unicode?.glyphOf(0xe000), program.glyphNamed('A')]).toEqual([0, unicode?.glyphOf(65)]);
});

test('names and widths of a Type 1 program are read, in segments and in hexadecimal too', () => {
  const file = Buffer.from(type1File({ '.notdef': 250, A: 600, B: 650 }), 'latin1');
  const split = file.indexOf('eexec') + 6;
  const segment = (kind: number, part: Buffer) => {
    const header = Buffer.from([128, kind, 0, 0, 0, 0]);
    header.writeUInt32LE(part.length, 2);
    return Buffer.concat([header, part]);
  };
  const segments = Buffer.concat([segment(1, file.subarray(0, split)), segment(2, file.subarray(split))]);
  const hexadecimal = Buffer.concat([file.subarray(0, split), Buffer.from(file.toString('hex', split))]);
  for (const bytes of [file, segments, hexadecimal]) {
    const program = type1Program(bytes);
    expect([0, 1, 2].map((glyph) => [program.nameOf(glyph), program.widthOf(glyph)])).toEqual([
      ['.notdef', 250],
      ['A', 600],
      ['B', 650],
    ]);
    expect([program.builtIn(66), program.glyphNamed('C')]).toEqual(['B', undefined]);
  }
});

test('a CMap gives codes their text or their CIDs', () => {
  const cmap = cmapIn(
    Buffer.from(`/CIDSystemInfo << /Registry (Adobe) /Ordering (Ours) /Supplement 2 >> def
/CMapName /Ours def /WMode 1 def /Theirs usecmap
1 begincodespacerange <00> <80> <8140> <9FFC> endcodespacerange
2 begincidrange <20> <7E> 100 <8140> <817E> 633 endcidrange
1 begincidchar <80> 97 endcidchar
2 beginbfchar <01> <0041> <02> <D83DDE00> endbfchar
2 beginbfrange <10> <12> <00660069> <20> <21> [<0058> <0059>] endbfrange`),
  );
  expect([0x20, 0x21, 0x8142, 0x80, 0x7f].map(cmap.cidOf)).toEqual([100, 101, 635, 97, undefined]);
  expect([1, 2, 0x10, 0x12, 0x21, 0x22].map(cmap.textOf)).toEqual(['A', '😀', 'fi', 'fk', 'Y', undefined]);
  expect([cmap.name, cmap.writing, cmap.uses, cmap.collection]).toEqual([
    'Ours',
    1,
    'Theirs',
    { registry: 'Adobe', ordering: 'Ours', supplement: 2 },
  ]);
});

test('names give characters as the Adobe Glyph List says', () => {
  expect(['A', 'afii10017', 'uni20AC', 'u1F600', 'uni00410042', 'ship', 'A.sc', 'a12'].map(characterNamed)).toEqual(
    ['A', 'А', '€', '😀', 'AB', undefined, undefined, undefined], // biome-ignore format: a row
  );
  expect(dingbatNamed('a12')).toBe('☞');
  expect([encodingNamed('WinAnsiEncoding')?.[0x80], encodingNamed('Symbol')?.[0x61], encodingNamed('Ours')]).toEqual([
    'Euro',
    'alpha',
    undefined,
  ]);
});

test('the predefined CMaps are the 61 of ISO 32000-1, table 118', () => {
  expect(predefinedCMaps.size).toBe(61);
  expect(predefinedCMaps.has('90pv-RKSJ-V')).toBe(false);
});

describe('a font tells', () => {
  const read = async (edit: Edit, name: string) => {
    const pdf: Pdf = await openPdf(await changed(edit));
    const resources = pdf.pages[0]?.dict.getDict('Resources', pdf.follow)?.getDict('Font', pdf.follow);
    const font = fontOf(resources?.getDict(name, pdf.follow) ?? new PdfDict(), pdf.follow);
    return (shown: string) => {
      const codes: number[] = [];
      font.codesIn(Buffer.from(shown, 'latin1'), (code) => codes.push(code));
      return codes.map((code) => ({ code, ...font.glyphOf(code) }));
    };
  };
  const bytesOf = (hex: string) => Buffer.from(hex.replaceAll(/[<>]/g, ''), 'hex').toString('latin1');

  test('the text and widths of one-byte codes', async () => {
    const [letter, foreign] = (await read(() => {}, 'Plain'))('A\u00e4');
    expect(letter).toMatchObject({ code: 65, name: 'A', text: 'A', isPresent: true, isNotdef: false });
    expect(letter?.width).toBe(letter?.drawnWidth);
    expect(foreign).toMatchObject({ name: 'adieresis', isPresent: false, isNotdef: true, width: 0 });
  });

  test('the text and widths of two-byte codes', async () => {
    const [first, second] = (await read(() => {}, 'Composite'))(bytesOf(glyphs('Ab')));
    expect([first?.text, second?.text, first?.isPresent, first?.cid]).toEqual(['A', 'b', true, first?.code]);
    expect([first?.width, second?.width]).toEqual([first?.drawnWidth, second?.drawnWidth]);
  });

  test('codes of one and two bytes as the CMap divides them', async () => {
    const read8 = await read(({ objects, replace }) => {
      replace('composite', '/Identity-H', '@cmap');
      objects.cmap = `<< >> stream
2 begincodespacerange <00> <80> <8140> <9FFC> endcodespacerange
2 begincidrange <41> <42> 2 <8140> <8141> 4 endcidrange`;
    }, 'Composite');
    expect(read8('A\u0081\u0041B\u0082').map(({ code, cid }) => [code, cid])).toEqual([
      [0x41, 2],
      [0x8141, 5],
      [0x42, 3],
      [0x82, 0],
    ]);
  });

  test('glyphs by a map of CIDs', async () => {
    const readMapped = await read(({ objects, replace }) => {
      replace('cidFont', '/CIDToGIDMap /Identity', '/CIDToGIDMap @map');
      objects.map = '<< >> stream\n\0\0\0\u0003\u0001\u0000';
    }, 'Composite');
    expect(readMapped('\0\u0001\0\u0002\0\u0003').map(({ isPresent, isNotdef }) => [isPresent, isNotdef])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
  });

  test('nothing of a dictionary that is empty', async () => {
    const font = fontOf(new PdfDict(), () => null);
    expect([font.type, font.name, font.isEmbedded, font.glyphOf(65).text]).toEqual(['Type1', '', false, 'A']);
  });
});
