import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesIn, publish, readFolder } from '../../src/shell/folders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

test('files are published together, over what was there, and nothing else is left behind', async () => {
  writeFileSync(join(folder, 'a.pdf'), 'old');
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  await publish(
    folder,
    new Map([
      ['a.pdf', bytes('new')],
      ['b.pdf', bytes('b')],
    ]),
  );
  expect(readdirSync(folder).toSorted()).toEqual(['a.pdf', 'b.pdf', 'notes.txt']);
  expect([text('a.pdf'), text('b.pdf')]).toEqual(['new', 'b']);
});

test('if one file cannot be put in its place, all are as they were', async () => {
  writeFileSync(join(folder, 'a.pdf'), 'old');
  mkdirSync(join(folder, 'c.pdf'));
  const files = new Map(['a.pdf', 'b.pdf', 'c.pdf'].map((name) => [name, bytes('new')]));
  await expect(publish(folder, files)).rejects.toThrow();
  expect(readdirSync(folder).toSorted()).toEqual(['a.pdf', 'c.pdf']);
  expect(text('a.pdf')).toBe('old');
});

test('a folder that is not there yet is made', async () => {
  await publish(join(folder, 'output', 'a'), new Map([['a.pdf', bytes('new')]]));
  expect(text('output/a/a.pdf')).toBe('new');
});

test('hidden files, links and installed packages are left alone', async () => {
  for (const path of ['figures', '.git', 'node_modules']) mkdirSync(join(folder, path));
  for (const path of ['interview.md', 'figures/kern.svg', '.git/HEAD', 'node_modules/x.svg', '.hidden.svg'])
    writeFileSync(join(folder, path), path);
  symlinkSync('/etc/hostname', join(folder, 'link.svg'));
  expect(await filesIn(folder)).toEqual(['figures/kern.svg', 'interview.md']);
  expect([...(await readFolder(folder, /\.svg$/)).keys()]).toEqual(['figures/kern.svg']);
});
