import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isChecked } from '../../src/preflight/check.ts';
import { preflight } from '../../src/preflight/preflight.ts';
import { print } from '../../src/preflight/print/print.ts';
import { conforms } from '../../src/preflight/verdict.ts';
import { printChanged } from './good-print.ts';
import { printRules } from './print-rules.ts';

const found = async (bytes: Uint8Array) =>
  (await preflight(bytes, 'print')).findings.map(({ clause, test: number, says }) => ({
    rule: `${clause}-${number}`,
    says,
  }));

test('the good print file breaks no rule', async () => {
  expect(await found(printChanged())).toEqual([]);
});

test.for(printRules)('$rule is broken: $what', async ({ rule, breaks }) => {
  expect((await found(printChanged(breaks))).map((finding) => finding.rule)).toContain(rule);
});

test.for(printRules)('$rule is kept beside: $what', async ({ keeps }) => {
  expect(await found(printChanged(keeps))).toEqual([]);
});

test('a theme that allows less ink than most printers has it so', async () => {
  const dark = printRules.find(({ rule }) => rule === 'ours: ink-1');
  const kept = printChanged(dark?.keeps);
  expect((await preflight(kept, 'print')).findings).toEqual([]);
  expect((await preflight(kept, 'print', { ink: 240 })).findings.map(({ says }) => says)).toContain(
    'The colour C 100 M 80 Y 35 K 45 % lays 260 % of ink',
  );
});

test('a file that is encrypted, and opens without a password, is told to be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
  const [plain, locked] = [join(folder, 'plain.pdf'), join(folder, 'locked.pdf')];
  writeFileSync(plain, printChanged());
  execFileSync('qpdf', ['--encrypt', '', 'owner', '256', '--', plain, locked]);
  const findings = await found(readFileSync(locked));
  rmSync(folder, { recursive: true });
  expect(findings.map(({ rule }) => rule)).toEqual(['restricted features-1']);
});

test('a coarse picture and a thin line are advice: the file conforms, and build publishes it with a warning', async () => {
  const advice = printRules.filter(({ rule }) => /^ours: (pictures-1|ink-4)$/.test(rule));
  expect(advice.length).toBeGreaterThan(2);
  for (const { breaks } of advice) expect(conforms(await preflight(printChanged(breaks), 'print'))).toBe(true);
  const wrong = printRules.find(({ rule }) => rule === 'ours: ink-1');
  expect(conforms(await preflight(printChanged(wrong?.breaks), 'print'))).toBe(false);
});

/** A file of named objects cannot be encrypted: that rule has a test of its own, above. */
const elsewhere = ['restricted features-1'];

test('every rule that we check has a case', () => {
  const tried = new Set([...printRules.map(({ rule }) => rule), ...elsewhere]);
  const checked = print.filter(isChecked).map(({ clause, test: number }) => `${clause}-${number}`);
  expect(checked.filter((rule) => !tried.has(rule))).toEqual([]);
});
