import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printPasses } from '../../src/finish/print.ts';
import { openPdf } from '../../src/pdf/open.ts';
import { operationsIn } from '../../src/pdf/operations.ts';
import { contentOf } from '../../src/pdf/streams.ts';
import { preflight } from '../../src/preflight/preflight.ts';
import { inRgb } from './in-rgb.ts';
import { finishedForPrint, printJob } from './job.ts';
import { platesOf } from './plates.ts';

const job = await printJob();
const inInk = await printJob('tvng', 'ink');

/** Runs a program of others on a file. */
function asked(program: string, options: readonly string[], pdf: Uint8Array, ...after: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
  const path = join(folder, 'in.pdf');
  writeFileSync(path, pdf);
  const said = execFileSync(program, [...options, path, ...after], { encoding: 'utf8', cwd: folder });
  rmSync(folder, { recursive: true });
  return said;
}

const findingsIn = async (pdf: Uint8Array) =>
  (await preflight(pdf, 'print')).findings.map(({ clause, test: number, says }) => `${clause}-${number} ${says}`);

/** The operators of the first page, each with its operands in words. */
async function operatorsOf(pdf: Uint8Array): Promise<string[]> {
  const open = await openPdf(pdf);
  const [page] = open.pages;
  if (!page) throw new Error('there is no page');
  return operationsIn(contentOf(page, open.follow)).map(({ operator, operands }) =>
    [
      ...operands.map((one) => (typeof one === 'object' && 'value' in one ? `/${one.value}` : String(one))),
      operator,
    ].join(' '),
  );
}

test('each pass runs after those that must have run before', () => {
  const names = printPasses.map(({ name }) => name);
  for (const [at, { after }] of printPasses.entries())
    for (const one of after) expect(names.slice(0, at)).toContain(one);
});

test.each([
  ['pictures that name their profile', job],
  ['pictures turned into ink', inInk],
])('a print in which everything is RGB becomes a file that breaks no rule: %s', async (_, own) => {
  const pdf = await finishedForPrint(inRgb(), own);
  expect(await findingsIn(pdf)).toEqual([]);
  expect(asked('qpdf', ['--check'], pdf)).toContain('No syntax or stream encoding errors found');
});

test('nothing that a screen needs is left: links, scripts, outline, structure', async () => {
  const said = asked('pdfinfo', ['-struct'], await finishedForPrint(inRgb(), job));
  expect(said).not.toContain('Document');
  const pdf = await openPdf(await finishedForPrint(inRgb(), job));
  expect([...pdf.catalog.keys()].map(({ value }) => value).toSorted()).toEqual([
    'Lang',
    'Metadata',
    'OutputIntents',
    'Pages',
    'Type',
  ]);
  expect(pdf.pages[0]?.dict.has('Annots')).toBe(false);
});

test('colours become the inks of their tokens, whatever they are painted by', async () => {
  const plates = platesOf(await finishedForPrint(inRgb(), job));
  // The sheet's left and top lie 9 mm outside the bleed.
  const [left, top] = [-34.02 + 12, 34.02 + 858];
  const at = (x: number, y: number) => plates.at(x - left, top - y).map(Math.round);
  const inks = { pool: [100, 80, 35, 45], cherenkov: [85, 50, 0, 0], isotope: [0, 40, 80, 0], mist: [5, 2, 0, 0] };
  expect({
    page: at(15, 400),
    line: at(100, 700),
    gradientBegins: at(45, 660).map((ink) => Math.round(ink)),
    tile: at(65, 605),
    besideTheTile: at(75, 605),
    space: at(320, 660),
  }).toEqual({
    page: inks.pool,
    line: inks.isotope,
    gradientBegins: [0, 0, 0, 0],
    tile: inks.isotope,
    besideTheTile: [0, 0, 0, 0],
    space: inks.mist,
  });
  for (const [x, ink] of [
    [51, inks.pool],
    [150, inks.cherenkov],
    [249, inks.isotope],
  ] as const)
    for (const [plate, share] of at(x, 660).entries())
      expect(Math.abs(share - (ink[plate] ?? 0))).toBeLessThanOrEqual(2);
  // Under the mask, from nothing to all of it.
  expect(at(51, 540)[0]).toBeLessThan(3);
  expect(at(249, 540)[0]).toBeGreaterThan(82);
});

test('black text is on the black plate alone, and overprints; a black surface and text half seen do not', async () => {
  const operators = await operatorsOf(await finishedForPrint(inRgb(), job));
  const before = operators.slice(
    0,
    operators.findIndex((one) => one.endsWith(' Tj')),
  );
  expect(before.at(-1)).toBe('/OverprintText gs');
  expect(before).toContain('0 0 0 1 k');
  expect(operators.filter((one) => one === '/OverprintText gs')).toHaveLength(1);
  const plates = platesOf(
    await finishedForPrint(
      inRgb(({ objects }) => {
        objects.content = `<< >> stream
.9451 .9608 .9804 rg 0 0 624 870 re f 0 0 0 rg BT /Plain 90 Tf 1 0 0 1 50 400 Tm (WWWW) Tj ET 50 200 300 100 re f`;
      }),
      job,
    ),
  );
  const [left, top] = [-34.02 + 12, 34.02 + 858];
  // Under the letters the ground is printed on; under the surface it is left out.
  const letters = plates.mostIn(50 - left, top - 460, 300, 60).map(Math.round);
  expect(letters).toEqual([5, 2, 0, 100]);
  expect(plates.at(100 - left, top - 250).map(Math.round)).toEqual([0, 0, 0, 100]);
});

test('a page of text has ink on the black plate alone', async () => {
  const page = inRgb(({ objects }) => {
    objects.content = '<< >> stream\n0 0 0 rg BT /Plain 9 Tf 1 0 0 1 50 700 Tm (Nothing but text) Tj ET';
  });
  const pdf = await finishedForPrint(page, { ...job, hasMarks: false });
  const [cyan, magenta, yellow, black] = asked('gs', ['-q', '-o', '-', '-sDEVICE=inkcov'], pdf).trim().split(/\s+/).map(Number); // biome-ignore format: one thought
  expect([cyan, magenta, yellow]).toEqual([0, 0, 0]);
  expect(black).toBeGreaterThan(0);
});

test.each(['tvng', 'plain'])('each token of the theme %s is printed in its ink, within one per cent', async (name) => {
  const own = await printJob(name);
  const swatches = [...own.inks];
  const size = 20;
  const place = (at: number) => [40 + (at % 20) * size, 800 - Math.floor(at / 20) * size] as const;
  const content = swatches.map(([screen], at) => {
    const rgb = [1, 3, 5].map((from) => (Number.parseInt(screen.slice(from, from + 2), 16) / 255).toFixed(4));
    return `${rgb.join(' ')} rg ${place(at).join(' ')} ${size} ${size} re f`;
  });
  const page = inRgb(({ objects }) => {
    objects.content = `<< >> stream\n${content.join('\n')}`;
  });
  const plates = platesOf(await finishedForPrint(page, own));
  const [left, top] = [-34.02 + 12, 34.02 + 858];
  for (const [at, [screen, { name: token, ink }]] of swatches.entries()) {
    const [x, y] = place(at);
    const printed = plates.at(x + size / 2 - left, top - y - size / 2);
    for (const [plate, share] of printed.entries())
      expect(Math.abs(share - (ink[plate] ?? 0) * 100), `${token} ${screen}: ${printed}`).toBeLessThanOrEqual(1);
  }
});

test('a colour without ink is named, with its page and the token that comes nearest', async () => {
  const print = inRgb(({ replace }) => replace('tiles', '.949 .6471 .2549 rg', '.949 .6471 .2588 rg'));
  await expect(finishedForPrint(print, job)).rejects.toThrow('no ink for #F2A542 on page 1 (the nearest is isotope)');
});

test('a colour that is nearly a token’s is none', async () => {
  const print = inRgb(({ replace }) => replace('tiles', '.949 .6471 .2549 rg', '.9500 .6471 .2549 rg'));
  await expect(finishedForPrint(print, job)).rejects.toThrow('no ink for #F2A541');
});

test('a gradient without stops is refused', async () => {
  const print = inRgb((document) => {
    document.replace('gradient', '/Function << /FunctionType 3', '/Function @computed /Other << /FunctionType 3');
    document.objects.computed = '<< /FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1] >> stream\n{dup dup}';
  });
  await expect(finishedForPrint(print, job)).rejects.toThrow('no ink for a gradient without stops on page 1');
});

test('a gradient that is computed in a mask becomes the grey that does the same', async () => {
  const computed = (document: Parameters<NonNullable<Parameters<typeof inRgb>[0]>>[0]) => {
    document.replace('grey', '@toWhite', '@computed');
    document.objects.computed = '<< /FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1] >> stream\n{dup dup}';
  };
  const [plain, own] = [inRgb(), inRgb(computed)];
  const [one, other] = [platesOf(await finishedForPrint(plain, job)), platesOf(await finishedForPrint(own, job))];
  for (const x of [60, 120, 240])
    expect(other.at(x + 22, 892 - 540)[0]).toBeCloseTo(one.at(x + 22, 892 - 540)[0] ?? 0, -0.5);
});

test('the boxes are exact: 210 × 297 mm, 3 mm of bleed, and room for marks', async () => {
  const boxes = (pdf: Uint8Array) =>
    Object.fromEntries(
      asked('pdfinfo', ['-box'], pdf)
        .split('\n')
        .flatMap((line) => {
          const [, name, numbers] = /^(Media|Bleed|Trim)Box:\s+(.*)$/.exec(line) ?? [];
          return name && numbers ? [[name, numbers.trim().split(/\s+/).map(Number)]] : [];
        }),
    );
  const { Media, Bleed, Trim } = boxes(await finishedForPrint(inRgb(), job));
  const size = ([left, bottom, right, top]: number[]) => [(right ?? 0) - (left ?? 0), (top ?? 0) - (bottom ?? 0)];
  const [width = 0, height = 0] = size(Trim ?? []);
  expect(Math.abs(width - 595.2756)).toBeLessThan(0.01);
  expect(Math.abs(height - 841.8898)).toBeLessThan(0.01);
  for (const [side, edge] of (Bleed ?? []).entries())
    expect(Math.abs(Math.abs(edge - (Trim?.[side] ?? 0)) - 8.5039)).toBeLessThan(0.01);
  expect(size(Media ?? []).map(Math.round)).toEqual([663, 910]);
  const { Media: without } = boxes(await finishedForPrint(inRgb(), { ...job, hasMarks: false }));
  expect(without).toEqual(Bleed);
});

test('artwork reaches the bleed and not beyond, and marks stand outside, on every plate', async () => {
  const plates = platesOf(await finishedForPrint(inRgb(), job));
  const bleed = 34.02 - 8.5;
  expect(plates.at(bleed + 2, 400).map(Math.round)).toEqual([100, 80, 35, 45]);
  expect(plates.at(bleed - 2, 300)).toEqual([0, 0, 0, 0]);
  // The crop mark at the left of the trim's top edge, thinner than a dot of this picture.
  const mark = plates.mostIn(bleed - 12, 32, 4, 4);
  for (const plate of mark) expect(plate).toBeGreaterThan(20);
});

test('the slug line says what it is, which page, of which day, for which condition, in a font of the file', async () => {
  const pdf = await finishedForPrint(inRgb(), job);
  expect(asked('pdftotext', ['-layout'], pdf, '-')).toMatch(/Ships at night +1 \/ 1 · 2024-06-01 · FOGRA39/);
  expect(asked('pdffonts', [], pdf)).toMatch(/SLUGLN\+SourceSans3-Regular\s+TrueType\s+WinAnsi\s+yes yes/);
});

test('a title too long for the slug line is cut', async () => {
  const title = 'A title that goes on and on. '.repeat(12);
  const operators = await operatorsOf(await finishedForPrint(inRgb(), { ...job, imprint: { ...job.imprint, title } }));
  expect(operators.filter((one) => one.endsWith('Tj')).length).toBe(5);
  expect(await findingsIn(await finishedForPrint(inRgb(), { ...job, imprint: { ...job.imprint, title } }))).toEqual([]);
});

test('metadata and document information say the same', async () => {
  const said = asked('pdfinfo', ['-isodates'], await finishedForPrint(inRgb(), job));
  for (const line of ['Title:           Ships at night', 'CreationDate:    2024-06-01T00:00:00', 'PDF/X-4'])
    expect(said).toContain(line);
});

test('the same print makes the same bytes', async () => {
  const [one, other] = await Promise.all([finishedForPrint(inRgb(), job), finishedForPrint(inRgb(), job)]);
  expect(Buffer.compare(one, other)).toBe(0);
});

test('photographs are in ink where the theme asks for it, and stay RGB with a profile where not', async () => {
  const kinds = (pdf: Uint8Array) =>
    asked('pdfimages', ['-list'], pdf)
      .split('\n')
      .slice(2)
      .filter(Boolean)
      .map((line) => line.trim().split(/\s+/)[5]);
  expect(kinds(await finishedForPrint(inRgb(), job))).toEqual(['icc', 'index']);
  expect(kinds(await finishedForPrint(inRgb(), inInk))).toEqual(['cmyk', 'index']);
  const plates = platesOf(await finishedForPrint(inRgb(), inInk));
  const [cyan = 0, magenta = 0, yellow = 0, black = 0] = plates.at(74 + 22, 892 - 464);
  // A middle grey: as FOGRA39 prints it, near enough.
  for (const [ink, expected] of [[cyan, 19], [magenta, 15], [yellow, 15], [black, 53]] as const) // biome-ignore format: one thought
    expect(Math.abs(ink - expected)).toBeLessThan(6);
});

test('an output profile that is none is refused', async () => {
  const condition = { ...job.condition, profile: new Uint8Array(200) };
  await expect(finishedForPrint(inRgb(), { ...job, condition })).rejects.toThrow('is no ICC profile');
});

test('as spreads, pages stand side by side as a reader sees them: even left, odd right', async () => {
  const print = inRgb((document) => {
    document.replace('pages', '[@page] /Count 1', '[@page @second @third] /Count 3');
    for (const [name, colour] of [
      ['second', '.102 .3882 .8588'],
      ['third', '.949 .6471 .2549'],
    ] as const) {
      document.objects[name] = document.objects.page?.replace('@content', `@content${name}`) ?? '';
      document.objects[`content${name}`] = `<< >> stream\n${colour} rg 0 0 624 870 re f`;
    }
  });
  const pdf = await finishedForPrint(print, { ...job, spreads: { firstFolio: 1 } });
  expect(await findingsIn(pdf)).toEqual([]);
  const sizes = [...asked('pdfinfo', ['-box', '-l', '9'], pdf).matchAll(/Page +\d+ TrimBox: +(.*)/g)].map(
    ([, box = '']) => {
      const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/).map(Number);
      return [Math.round(right - left), Math.round(top - bottom)];
    },
  );
  expect(sizes).toEqual([
    [595, 842],
    [1191, 842],
  ]);
  const plates = platesOf(pdf, 2);
  const [left, fold] = [34.02, 34.02 + 595.28];
  expect(plates.at(left - 6, 400).map(Math.round)).toEqual([85, 50, 0, 0]);
  expect(plates.at(fold - 2, 400).map(Math.round)).toEqual([85, 50, 0, 0]);
  expect(plates.at(fold + 2, 400).map(Math.round)).toEqual([0, 40, 80, 0]);
  expect(plates.at(fold + 595 + 6, 400).map(Math.round)).toEqual([0, 40, 80, 0]);
  expect(plates.at(fold + 595 + 12, 300)).toEqual([0, 0, 0, 0]);
  expect(asked('pdftotext', ['-layout', '-f', '2'], pdf, '-')).toContain('2 / 2');
});
