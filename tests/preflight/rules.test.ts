import { expect, test } from 'vitest';
import { accessible } from '../../src/preflight/accessible/accessible.ts';
import { isChecked } from '../../src/preflight/check.ts';
import { preflight } from '../../src/preflight/preflight.ts';
import { cases } from './cases.ts';
import { changed, goodDocument } from './good.ts';

const found = async (bytes: Uint8Array) =>
  (await preflight(bytes, 'accessible')).findings.map(
    ({ clause, test: number, says }) => `${clause}-${number} ${says}`,
  );

test('the good document breaks no rule', async () => {
  expect(await found(goodDocument())).toEqual([]);
});

test.for(cases)('$rule is broken: $what', async ({ rule, breaks }) => {
  expect((await found(await changed(breaks))).map((finding) => finding.split(' ')[0])).toContain(rule);
});

test.for(cases)('$rule is kept beside: $what', async ({ keeps }) => {
  expect(await found(await changed(keeps))).toEqual([]);
});

test('every rule that we check has a case', () => {
  const tried = new Set(cases.map(({ rule }) => rule));
  const checked = accessible.filter(isChecked).map(({ clause, test: number }) => `${clause}-${number}`);
  expect(checked.filter((rule) => !tried.has(rule))).toEqual([]);
});

/** The tests of each clause of ISO 14289-1, as veraPDF counts them. */
const testsOfClauses = {
  '5': '1–5',
  '6.1': '1',
  '6.2': '1',
  '7.1': '1–12',
  '7.2': '2–34 36–43',
  '7.3': '1',
  '7.4.2': '1',
  '7.4.4': '1–3',
  '7.5': '1–2',
  '7.7': '1',
  '7.9': '1–2',
  '7.10': '1–2',
  '7.11': '1',
  '7.15': '1',
  '7.16': '1',
  '7.18.1': '1–3',
  '7.18.2': '1',
  '7.18.3': '1',
  '7.18.4': '1–2',
  '7.18.5': '1–2',
  '7.18.6.2': '1–2',
  '7.18.8': '1',
  '7.20': '1–2',
  '7.21.3.1': '1',
  '7.21.3.2': '1',
  '7.21.3.3': '1–3',
  '7.21.4.1': '1–2',
  '7.21.4.2': '1–2',
  '7.21.5': '1',
  '7.21.6': '1–4',
  '7.21.7': '1–2',
  '7.21.8': '1',
};

test('every rule of the standard is in the table, once and in order', () => {
  const rules = Object.entries(testsOfClauses).flatMap(([clause, ranges]) =>
    ranges.split(' ').flatMap((range) => {
      const [from = 0, to = from] = range.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => `${clause}-${from + at}`);
    }),
  );
  expect(rules).toHaveLength(106);
  expect(accessible.map(({ clause, test: number }) => `${clause}-${number}`)).toEqual(rules);
});
