import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { preflight } from '../../src/preflight/preflight.ts';
import { readTheme } from '../../src/shell/house-files.ts';
import { platesOf } from '../finish/plates.ts';
import { interviewOf, pathOf, slugs } from './built.ts';
import { faultsOf, fontsOf } from './pdf.ts';

/** The file for a printer, and the one for readers beside it. */
const files = [
  ['magazine-print.pdf', 'magazine.pdf'],
  ['briefing-print.pdf', 'briefing.pdf'],
] as const;
const cases = slugs.flatMap((slug) => files.map(([print, screen]) => ({ slug, print, screen })));

const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { encoding: 'latin1', maxBuffer: 200_000_000 });

/** Every box of every page, in the order of the pages. */
function boxesOf(path: string, name: string): number[][] {
  const lines = run('pdfinfo', '-box', '-l', '9999', path).matchAll(new RegExp(`^Page +\\d+ ${name}Box: +(.*)$`, 'gm'));
  return [...lines].map(([, numbers = '']) => numbers.trim().split(/\s+/).map(Number));
}

/** Grey pages as Ghostscript draws them at 36 dpi, by the output profile where there is one. */
function greyPagesOf(path: string, box: string): { width: number; dots: Buffer }[] {
  const drawn = execFileSync(
    'gs',
    `-q -dSAFER -dBATCH -dNOPAUSE -sDEVICE=pgmraw -r36 -dTextAlphaBits=4 -dGraphicsAlphaBits=4 ${box} -sOutputFile=%stdout`
      .split(' ')
      .concat(path),
    { maxBuffer: 200_000_000 },
  );
  const pages: { width: number; dots: Buffer }[] = [];
  for (let at = 0; at < drawn.length; ) {
    const [head = '', width, height] = /^P5\s(?:#.*\n)?(\d+)\s(\d+)\s255\s/.exec(drawn.toString('latin1', at, at + 200)) ?? []; // biome-ignore format: one thought
    if (head === '') throw new Error('Ghostscript wrote no PGM');
    const start = at + head.length;
    at = start + Number(width) * Number(height);
    pages.push({ width: Number(width), dots: drawn.subarray(start, at) });
  }
  return pages;
}

describe.for(cases)('$slug, $print', ({ slug, print, screen }) => {
  const path = pathOf(slug, print);

  test('is PDF/X-4 by our own preflight, without advice, and sound by qpdf', async () => {
    expect((await preflight(readFileSync(path), 'print')).findings).toEqual([]);
    expect(faultsOf(path)).toBe('');
    expect(run('pdfinfo', path)).toMatch(/PDF subtype: +PDF\/X-4/);
  });

  test('each page is cut to 210 × 297 mm and bleeds 3 mm', () => {
    const [trims, bleeds, media] = ['Trim', 'Bleed', 'Media'].map((name) => boxesOf(path, name));
    expect(trims?.length).toBeGreaterThan(1);
    for (const [page, [left = 0, bottom = 0, right = 0, top = 0] = []] of (trims ?? []).entries()) {
      expect(Math.abs(right - left - 595.2756)).toBeLessThan(0.011);
      expect(Math.abs(top - bottom - 841.8898)).toBeLessThan(0.011);
      for (const [side, edge] of [left, bottom, right, top].entries()) {
        expect(Math.abs(Math.abs(edge - (bleeds?.[page]?.[side] ?? 0)) - 8.5039)).toBeLessThan(0.011);
        expect(Math.abs(edge - (media?.[page]?.[side] ?? 0))).toBeGreaterThan(30);
      }
    }
  });

  test('every font is a TrueType subset in the file', () => {
    const fonts = fontsOf(path);
    expect(fonts.length).toBeGreaterThan(3);
    for (const { name, type, embedded } of fonts) {
      expect({ type, embedded }, name).toEqual({ type: expect.stringContaining('TrueType'), embedded: true });
      expect(name).toMatch(/^[A-Z]{6}\+/);
    }
  });

  test('every picture made of pixels is in ink or names its profile, and has 300 pixels to the inch', () => {
    const rows = run('pdfimages', '-list', path).split('\n').slice(2).filter(Boolean);
    for (const row of rows) {
      const [, , type, , , colour, , , , , , , across, down] = row.trim().split(/\s+/);
      if (type !== 'image') continue;
      expect(['cmyk', 'icc', 'gray']).toContain(colour);
      expect(Math.min(Number(across), Number(down))).toBeGreaterThanOrEqual(300);
    }
  });

  test('no more ink is laid anywhere than the theme allows', async () => {
    const { frontMatter } = await interviewOf(slug);
    const limit = (await readTheme(frontMatter.theme))?.inkLimit ?? 0;
    const plates = platesOf(readFileSync(path), 1);
    // Inside the marks, which are on every plate.
    let most = 0;
    for (let y = 36; y < 870; y += 3)
      for (let x = 36; x < 625; x += 3) most = Math.max(most, plates.at(x, y).reduce((sum, ink) => sum + ink, 0)); // biome-ignore format: one thought
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(limit + 1);
  });

  test('it looks like the file for readers, page by page', () => {
    const [own, theirs] = [
      greyPagesOf(path, '-dUseTrimBox -dUsePDFX3Profile'),
      greyPagesOf(pathOf(slug, screen), '-dUseCropBox'),
    ];
    expect(own.length).toBe(theirs.length);
    for (const [page, { width, dots }] of own.entries()) {
      const other = theirs[page];
      expect(other?.width).toBe(width);
      // Ink is duller than light: no dot may differ by more than 40 of 255 greys, while a line moved by a dot differs by 100.
      let most = 0;
      for (const [dot, grey] of dots.entries()) most = Math.max(most, Math.abs(grey - (other?.dots[dot] ?? 0)));
      expect(most, `page ${page + 1}`).toBeLessThanOrEqual(40);
    }
  });
});

test('body text of the magazine is on the black plate alone', () => {
  const [slug = ''] = slugs;
  const path = pathOf(slug, 'magazine-print.pdf');
  const words = [...run('pdftotext', '-bbox', '-f', '3', '-l', '3', path, '-').matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">/g)]; // biome-ignore format: one thought
  const plates = platesOf(readFileSync(path), 3);
  // Words of nine-point type between the head and the foot of the page: black ones, and a few of another colour.
  const inks = words
    .map(([, ...edges]) => edges.map(Number))
    .filter(([, top = 0, , bottom = 0]) => top > 150 && bottom < 800 && bottom - top < 14)
    .map(([left = 0, top = 0, right = 0, bottom = 0]) =>
      plates.mostIn(Math.ceil(left), Math.ceil(top), Math.floor(right - left), Math.floor(bottom - top)),
    );
  expect(inks.length).toBeGreaterThan(200);
  const blackAlone = inks.filter(([cyan = 0, magenta = 0, yellow = 0, black = 0]) => cyan + magenta + yellow === 0 && black > 50); // biome-ignore format: one thought
  expect(blackAlone.length / inks.length).toBeGreaterThan(0.9);
});
