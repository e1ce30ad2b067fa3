import { expect, test } from 'vitest';
import { accessible } from '../../src/preflight/accessible/accessible.ts';
import { isChecked } from '../../src/preflight/check.ts';
import { preflight } from '../../src/preflight/preflight.ts';
import type { Case } from './case.ts';
import { changed, goodDocument } from './good.ts';
import { annotations } from './rules-annotations.ts';
import { content } from './rules-content.ts';
import { file } from './rules-file.ts';
import { fonts } from './rules-fonts.ts';
import { structure } from './rules-structure.ts';
import { tables } from './rules-tables.ts';

/** Every rule's cases, a table a group of rules. */
const cases: readonly Case[] = [...file, ...content, ...fonts, ...annotations, ...structure, ...tables];

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
