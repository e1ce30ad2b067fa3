import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { preflight } from '../../src/preflight/preflight.ts';
import { printChanged } from './good-print.ts';

const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
afterAll(() => rmSync(folder, { recursive: true }));
const good = join(folder, 'good.pdf');
writeFileSync(good, printChanged());

/** The good file as other programs write it anew. */
const programs = [
  ['Ghostscript', 'gs', ['-q', '-o', '@out', '-sDEVICE=pdfwrite', good]],
  ['Ghostscript, in grey', 'gs', ['-q', '-o', '@out', '-sDEVICE=pdfwrite', '-sColorConversionStrategy=Gray', good]],
  ['cairo', 'pdftocairo', ['-pdf', good, '@out']],
  ['qpdf, with object streams', 'qpdf', ['--object-streams=generate', good, '@out']],
  ['qpdf, linearised', 'qpdf', ['--linearize', good, '@out']],
] as const;

test.for(programs)(
  'a file that %s made is looked at, and a rule is named with its page',
  async ([, program, words]) => {
    const out = join(folder, 'out.pdf');
    execFileSync(program, words.map((word) => (word === '@out' ? out : word)), { stdio: 'ignore' }); // biome-ignore format: one thought
    const { findings } = await preflight(readFileSync(out), 'print');
    if (program === 'qpdf') return expect(findings).toEqual([]);
    // Neither keeps output intent and boxes as they were.
    expect(findings.length).toBeGreaterThan(0);
    for (const { says, requires, wayOut } of findings) expect([says, requires, wayOut].every(Boolean)).toBe(true);
  },
);

test('a page that draws itself, and forms that draw each other, end', async () => {
  const circle = printChanged((document) => {
    document.replace(
      'drawing',
      '/BBox [0 0 300 200]',
      '/BBox [0 0 300 200] /Resources << /XObject << /Again @drawing >> >>',
    );
    document.objects.drawing += '\n/Again Do /Again Do';
    document.replace(
      'mask',
      '/BBox [0 0 300 200]',
      '/BBox [0 0 300 200] /Resources << /ExtGState << /Masked @masked >> >>',
    );
    document.objects.mask += '\n/Masked gs 0 0 9 9 re f';
  });
  expect((await preflight(circle, 'print')).findings).toEqual([]);
});

test('thirty forms that each draw the next twice are given up in time', async () => {
  const bomb = printChanged((document) => {
    const link = (next: number) => `/Resources << /XObject << /Next @bomb${next} >> >>`;
    for (let at = 0; at < 30; at++)
      document.objects[`bomb${at}`] =
        `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] ${at < 29 ? link(at + 1) : ''} >> stream\n/Next Do /Next Do 0 0 0 1 k 0 0 9 9 re f`;
    document.replace('resources', '/XObject <<', '/XObject << /Bomb @bomb0');
    document.objects.content += '\n/Bomb Do';
  });
  const before = performance.now();
  await preflight(bomb, 'print');
  expect(performance.now() - before).toBeLessThan(8000);
});
