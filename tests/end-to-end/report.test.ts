import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pathOf, slugs } from './built.ts';

const root = join(import.meta.dirname, '../..');

/** Runs `interview-press report` as a person does. */
function report(...words: string[]) {
  const command = [join(root, 'bin/interview-press.js'), 'report', ...words];
  return spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
}

/** A word on a page, as poppler sees it: pt from the page's top left. */
interface Word {
  page: number;
  x: number;
  foot: number;
  height: number;
}

function wordsIn(path: string): Word[] {
  const layout = execFileSync('pdftotext', ['-bbox-layout', path, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 });
  let page = 0;
  return [...layout.matchAll(/<page |<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)"/g)].flatMap(
    ([, x, top, foot]) => {
      if (x === undefined) page += 1;
      return x === undefined ? [] : [{ page, x: Number(x), foot: Number(foot), height: Number(foot) - Number(top) }];
    },
  );
}

/** The most numbers that lie on one grid of 12 pt, within 0.3 pt, as a share of all. */
function shareOnGrid(baselines: readonly number[]): number {
  const counts = baselines.map((phase) => {
    const apart = (one: number) => Math.abs(((one - phase) % 12) + (one < phase ? 12 : 0));
    return baselines.filter((one) => Math.min(apart(one), 12 - apart(one)) <= 0.3).length;
  });
  return Math.max(...counts) / baselines.length;
}

describe.for(slugs)('%s', (slug) => {
  test('the magazine’s body stands on one grid, as poppler sees it', () => {
    const words = wordsIn(pathOf(slug, 'magazine.pdf'));
    const heights = Map.groupBy(words, ({ height }) => height.toFixed(1));
    const body = [...heights.values()].sort((one, other) => other.length - one.length)[0] ?? [];
    expect(body.length).toBeGreaterThan(1000);
    expect(shareOnGrid(body.map(({ foot }) => foot))).toBeGreaterThanOrEqual(0.98);
    for (const page of Map.groupBy(body, ({ page }) => page).values())
      if (page.length > 50) expect(shareOnGrid(page.map(({ foot }) => foot))).toBeGreaterThanOrEqual(0.98);
  });

  test('the report can be repeated from the finished files, and says the grid', () => {
    const { stdout, status } = report(join(inject('built'), slug));
    expect(status).toBe(0);
    const [, share = ''] = /^magazine\.pdf +\d+ +([\d.]+) %/m.exec(stdout) ?? [];
    expect(Number(share)).toBeGreaterThanOrEqual(98);
    expect(stdout).toMatch(/^slides\.pdf/m);
    expect(stdout).toMatch(/^briefing\.pdf/m);
  });

  test('files of two builds are not reported on', () => {
    const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
    copyFileSync(pathOf(slug, 'layout.json'), join(folder, 'layout.json'));
    expect(report(folder)).toMatchObject({ status: 3, stderr: expect.stringContaining('is not there any more') });
    for (const file of readdirSync(pathOf(slug, '')).filter((name) => name.endsWith('.pdf')))
      copyFileSync(pathOf(slug, file), join(folder, file));
    copyFileSync(pathOf(slug, 'briefing.pdf'), join(folder, 'magazine.pdf'));
    expect(report(folder)).toMatchObject({ status: 3, stderr: expect.stringContaining('of another build') });
    rmSync(folder, { recursive: true });
  });

  test('two builds of the same interview leave the same layout.json', () => {
    const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
    const words = [join(root, 'bin/interview-press.js'), 'build', slug, '--out', folder];
    expect(spawnSync(process.execPath, words, { cwd: root }).status).toBe(0);
    const [first, second] = [pathOf(slug, 'layout.json'), join(folder, slug, 'layout.json')].map((path) =>
      readFileSync(path),
    );
    expect(second && first?.equals(second)).toBe(true);
    rmSync(folder, { recursive: true });
  });
});

test('the report on the PALLAS interview is clean, for those who are strict too', () => {
  const { status, stderr, stdout } = report('--strict', join(inject('built'), 'pallas-reactor'));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('pallas-reactor is laid out well');
});
