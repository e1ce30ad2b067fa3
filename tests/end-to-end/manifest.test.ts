import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Manifest, manifestIn } from '../../src/manifest.ts';
import { filesIn } from '../../src/shell/folders.ts';
import { pathOf, slugs } from './built.ts';

const root = join(import.meta.dirname, '../..');

/** The themes that the two interviews do not ask for. */
const otherThemes: Record<string, string> = { 'pallas-reactor': 'plain', 'night-sky-reserve': 'tvng' };

const read = (folder: string): Manifest => {
  const manifest = manifestIn(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if (!manifest) throw new Error(`${folder} has no manifest`);
  return manifest;
};

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** What each PDF is held against: those for printers against PDF/X-4, all others against PDF/UA-1. */
const standards = ({ files }: Manifest) =>
  files.filter(({ file }) => file.endsWith('.pdf')).map(({ file, conformsTo }) => [file, conformsTo]);
const wanted = ({ files }: Manifest) =>
  files
    .filter(({ file }) => file.endsWith('.pdf'))
    .map(({ file }) => [file, file.endsWith('-print.pdf') ? 'PDF/X-4' : 'PDF/UA-1']);

describe.for(slugs)('%s', (slug) => {
  test('the manifest lists every file with its true size, checksum and pages', async () => {
    const manifest = read(pathOf(slug, ''));
    const there = (await filesIn(pathOf(slug, ''))).filter((file) => !['manifest.json', 'layout.json'].includes(file));
    expect(manifest.files.map(({ file }) => file)).toEqual(there.toSorted());
    for (const { file, bytes, pages, ...one } of manifest.files) {
      const path = pathOf(slug, file);
      expect({ file, bytes, sha256: one.sha256 }).toEqual({
        file,
        bytes: readFileSync(path).length,
        sha256: sha256(path),
      });
      if (pages !== null)
        expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(`Pages:           ${pages}\n`);
    }
    expect(manifest.source.sha256).toBe(sha256(join(root, 'content', slug, 'interview.md')));
    expect(manifest.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('every PDF keeps its standard', () => {
    const manifest = read(pathOf(slug, ''));
    expect(standards(manifest)).toEqual(wanted(manifest));
  });

  test('in the other theme it is whole, and every PDF keeps its standard, too', () => {
    const out = mkdtempSync(join(tmpdir(), 'interview-press-theme-'));
    const words = ['build', slug, '--theme', otherThemes[slug] ?? 'plain', '--out', out];
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/interview-press.js'), ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, errors: stderr.split('\n').filter((line) => line.includes(' error ')) }).toEqual({
      status: 0,
      errors: [],
    });
    const manifest = read(join(out, slug));
    expect(standards(manifest)).toEqual(wanted(manifest));
    expect(manifest.theme.name).not.toBe(read(pathOf(slug, '')).theme.name);
    rmSync(out, { recursive: true });
  });
});
