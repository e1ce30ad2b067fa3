import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../src/shell/folders.ts';
import { pathOf, slugs } from './built.ts';

const root = join(import.meta.dirname, '../..');
const elsewhere = mkdtempSync(join(tmpdir(), 'interview-press-elsewhere-'));

/** Builds all again: later, in another folder and time zone, with nothing kept. */
beforeAll(() => {
  symlinkSync(join(root, 'content'), join(elsewhere, 'content'));
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/interview-press.js'), 'build', '--out', 'made'],
    {
      cwd: elsewhere,
      env: { ...process.env, TZ: 'Pacific/Kiritimati' },
      encoding: 'utf8',
    },
  );
  expect(stderr.split('\n').filter((line) => line.includes(' error '))).toEqual([]);
  expect(status).toBe(0);
}, 300_000);

afterAll(() => rmSync(elsewhere, { recursive: true }));

describe.for(slugs)('%s', (slug) => {
  test('built twice, in different folders and at different times, is the same to the byte in every file', async () => {
    const files = await filesIn(pathOf(slug, ''));
    expect(files.length).toBeGreaterThan(10);
    expect(await filesIn(join(elsewhere, 'made', slug))).toEqual(files);
    const differing = files.filter(
      (file) => !readFileSync(pathOf(slug, file)).equals(readFileSync(join(elsewhere, 'made', slug, file))),
    );
    expect(differing).toEqual([]);
  });
});
