import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../src/shell/find-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function program(path: string): string {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, 'browser');
  chmodSync(whole, 0o755);
  return whole;
}

const inFolders = (...folders: string[]) => ({ PATH: folders.map((one) => join(folder, one)).join(delimiter) });

test('the browser that PUPPETEER_EXECUTABLE_PATH names goes before an installed one', () => {
  program('bin/chromium');
  const named = program('mine/chrome');
  const found = findBrowser({ ...inFolders('bin'), PUPPETEER_EXECUTABLE_PATH: named }, folder);
  expect(found).toMatchObject({ executable: named, how: 'PUPPETEER_EXECUTABLE_PATH' });
});

test('a name in PUPPETEER_EXECUTABLE_PATH that leads nowhere is not made up for by another browser', () => {
  program('bin/chromium');
  expect(findBrowser({ ...inFolders('bin'), PUPPETEER_EXECUTABLE_PATH: '/nowhere' }, folder)).toBeUndefined();
});

test('a headless shell goes before Chrome, wherever they stand on the PATH', () => {
  program('first/google-chrome');
  const shell = program('second/chromium-headless-shell');
  expect(findBrowser(inFolders('first', 'second'), folder)).toMatchObject({ executable: shell, how: 'installed' });
});

test('a downloaded browser is found where set-up puts it, the newest first', () => {
  const build = (number: string) =>
    program(
      `.cache/interview-press/browser/chrome-headless-shell/linux-${number}/chrome-headless-shell-linux64/chrome-headless-shell`,
    );
  build('99.0.1');
  const newest = build('156.0.2');
  expect(findBrowser({ PATH: '' }, folder)).toMatchObject({ executable: newest, how: 'downloaded' });
});

test('no browser is found where there is none', () => {
  mkdirSync(join(folder, 'bin/chromium'), { recursive: true });
  expect(findBrowser(inFolders('bin'), folder)).toBeUndefined();
});

test('another build in the same place has another identity', () => {
  const path = program('bin/chromium');
  const before = findBrowser(inFolders('bin'), folder)?.identity;
  expect(findBrowser(inFolders('bin'), folder)?.identity).toBe(before);
  utimesSync(path, 1, 1);
  expect(findBrowser(inFolders('bin'), folder)?.identity).not.toBe(before);
});
