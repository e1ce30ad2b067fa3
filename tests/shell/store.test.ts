import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nothingMeasured } from '../../src/press/measured.ts';
import type { Printed } from '../../src/press/press.ts';
import { folderStores, trimStore } from '../../src/shell/store.ts';
import { px } from '../../src/units.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const printed: Printed = {
  pdf: Buffer.from('%PDF'),
  pages: 2,
  landmarks: [{ mark: 'a1-1-lead', label: '3' }],
  overflows: [{ mark: 'a1-1-lead', label: '3', by: px(4) }],
  layout: nothingMeasured,
  positions: [],
};

const printsIn = (place: string) => folderStores(place).prints;

test('what was kept comes back whole', async () => {
  const store = printsIn(join(folder, 'prints'));
  await store.put('key', printed);
  expect(await store.get('key')).toEqual(printed);
  expect(await store.get('other')).toBeUndefined();
});

test('a picture that was kept comes back whole, and is not taken for a print', async () => {
  const { prints, pictures } = folderStores(folder);
  const pictured = { png: Buffer.from('PNG'), overflows: [{ mark: 'title', label: '', by: px(4) }] };
  await pictures.put('key', pictured);
  expect(await pictures.get('key')).toEqual(pictured);
  expect(await prints.get('key')).toBeUndefined();
});

test('a print that was damaged counts as forgotten', async () => {
  const store = printsIn(folder);
  await store.put('cut', printed);
  writeFileSync(join(folder, 'cut.pdf'), '%P');
  await store.put('garbled', printed);
  writeFileSync(join(folder, 'garbled.json'), '{');
  expect(await store.get('cut')).toBeUndefined();
  expect(await store.get('garbled')).toBeUndefined();
});

test('a store that cannot be written forgets, and does not fail', async () => {
  writeFileSync(join(folder, 'file'), '');
  const store = printsIn(join(folder, 'file', 'prints'));
  await store.put('key', printed);
  expect(await store.get('key')).toBeUndefined();
});

test('a store that is too full forgets what was used least lately', async () => {
  const store = printsIn(folder);
  for (const [at, key] of ['old', 'older', 'new'].entries()) {
    await store.put(key, printed);
    for (const kind of ['pdf', 'json']) utimesSync(join(folder, `${key}.${kind}`), at, at);
  }
  await store.get('old');
  await trimStore(folder, 4);
  expect(readdirSync(folder).toSorted()).toEqual(['new.json', 'new.pdf', 'old.json', 'old.pdf']);
});
