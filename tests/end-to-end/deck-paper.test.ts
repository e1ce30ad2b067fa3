import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../src/views/deck/phrase.ts';
import { deck } from '../../src/views/deck.ts';
import { interviewOf, pathOf, slugs, wordsFor } from './built.ts';
import { factsOf } from './pdf.ts';

const root = join(import.meta.dirname, '../..');
const perPage = [2, 3, 4, 6];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interview-press-paper-'));
  const words = ['build', '--format', 'slides', '--handout', perPage.join(','), '--no-notes', '--out', folder];
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/interview-press.js'), ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
afterAll(() => rmSync(folder, { recursive: true }));

const silentPath = (slug: string, file: string) => join(folder, slug, file);

/** A PDF's words in the order of its text, by poppler; the runs of white space are single spaces. */
function wordsIn(path: string): string {
  const { stdout } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return stdout.replace(/[\s\u00ad-]+/g, '');
}

/** Where the words of a page begin at the left and end at the right, mm. */
function marginsOf(path: string, page: number): [number, number] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-f', `${page}`, '-l', `${page}`, path, '-'], {
    encoding: 'utf8',
  });
  const all = (name: string) => [...stdout.matchAll(new RegExp(`${name}="([\\d.]+)"`, 'g'))].map(([, x]) => Number(x));
  const mm = (points: number) => Math.round((points / 72) * 25.4);
  return [mm(Math.min(...all('xMin'))), mm(Math.max(...all('xMax')))];
}

const outlineOf = (path: string): string =>
  spawnSync('qpdf', ['--json', '--json-key=outlines', path], { encoding: 'utf8', maxBuffer: 1e8 }).stdout;

/** The bytes that a file holds, with the streams of packages and PDFs unpacked. */
function unpacked(path: string): string {
  if (path.endsWith('.pdf')) {
    const { stdout } = spawnSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], { maxBuffer: 1e9 });
    return `${stdout.toString('latin1')}${wordsIn(path)}`;
  }
  const bytes = readFileSync(path);
  return path.endsWith('.pptx') ? filesIn(bytes).join('\n') : bytes.toString('utf8');
}

/** The files of a ZIP package. */
function filesIn(bytes: Buffer): string[] {
  const files: string[] = [];
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) {
    const [method, size, offset] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const body = bytes.subarray(start, start + size);
    files.push((method === 8 ? inflateRawSync(body) : body).toString('utf8'));
  }
  return files;
}

describe.for(slugs)('%s', (slug) => {
  test('the slides’ PDF is light, tagged, and has an outline', () => {
    const path = pathOf(slug, 'slides.pdf');
    expect(factsOf(path)).toMatchObject({ Tagged: 'yes' });
    expect(outlineOf(path).match(/"title"/g)?.length).toBeGreaterThan(20);
    expect(statSync(path).size).toBeLessThan(2_000_000);
  });

  test('the notes are A4, tagged, with an outline, and hold every word that the speaker has', async () => {
    const path = pathOf(slug, 'slides-notes.pdf');
    expect(factsOf(path)).toMatchObject({ Tagged: 'yes', 'Page size': expect.stringContaining('(A4)') });
    expect(marginsOf(path, 3)).toEqual([18, 192]);
    expect(outlineOf(path).match(/"title"/g)?.length).toBeGreaterThan(20);
    const interview = await interviewOf(slug);
    const found = wordsIn(path);
    for (const { id, notes } of deck(interview, await wordsFor(interview)).slides) {
      const words = notes.map((note) =>
        textOf(note)
          .slice(0, 90)
          .replace(/[\s\u00ad-]+/g, ''),
      );
      for (const one of words) expect(found.includes(one), `${id}: ${one}`).toBe(true);
    }
  });

  test.for(perPage)('a handout of %i on a page is A4, tagged, and has the talk alone', async (count) => {
    const path = silentPath(slug, `slides-handout-${count}.pdf`);
    const interview = await interviewOf(slug);
    const { slides } = deck(interview, await wordsFor(interview));
    const talk = slides.filter(({ isAppendix }) => !isAppendix).length;
    const facts = factsOf(path);
    expect(facts).toMatchObject({ Tagged: 'yes', 'Page size': expect.stringContaining('(A4)') });
    expect(marginsOf(path, 2)).toEqual([18, 192]);
    // References that do not stand on the closing slide take one of their own.
    expect([Math.ceil(talk / count), Math.ceil((talk + 1) / count)]).toContain(Number(facts.Pages));
    expect(outlineOf(path).match(/"title"/g)?.length).toBeGreaterThanOrEqual(talk - 2);
  });

  test('without notes no file holds a word of them', async () => {
    expect(existsSync(silentPath(slug, 'slides-notes.pdf'))).toBe(false);
    const interview = await interviewOf(slug);
    const shown = new Set(interview.excerpts.map(({ text }) => text));
    const notes = deck(interview, await wordsFor(interview))
      .slides.filter(({ kind }) => kind === 'answer' || kind === 'speakers')
      .flatMap((slide) => slide.notes.map((note) => note.after || note.before))
      .map((text) => text.trim().split('. ').at(-1)?.slice(0, 60) ?? '')
      .filter((text) => text.length > 40 && ![...shown].some((one) => one.includes(text.slice(0, 25))));
    expect(notes.length).toBeGreaterThan(10);
    for (const file of [
      'slides.html',
      'slides.pdf',
      'slides.pptx',
      ...perPage.map((count) => `slides-handout-${count}.pdf`),
    ]) {
      const bytes = unpacked(silentPath(slug, file));
      const spaceless = bytes.replace(/[\s\u00a0]+/g, '');
      for (const text of notes)
        expect(spaceless.includes(text.replace(/[\s\u00a0]+/g, '')), `${file}: ${text}`).toBe(false);
    }
  });
});
