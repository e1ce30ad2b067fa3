import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/messages.ts';
import * as balanceRules from '../../src/source/balance-rules.ts';
import * as frontMatterRules from '../../src/source/front-matter-rules.ts';
import * as markRules from '../../src/source/mark-rules.ts';
import * as noteRules from '../../src/source/note-rules.ts';
import * as proseRules from '../../src/source/prose-rules.ts';
import * as rules from '../../src/source/rules.ts';
import { announcedIn, complaintsOf, whole } from './announced.ts';

// A comment above a line says what must be complained of there: severity, rule, columns, reason · way out.
// What is not announced must not be said. A file without front matter, or without text, has those of good.md.
const folder = join(import.meta.dirname, 'complaints');
const fixtures = readdirSync(folder).map((name) => ({
  name: name.replace('.md', '').replaceAll('-', ' '),
  text: whole(readFileSync(join(folder, name), 'utf8')),
}));

const good = readFileSync(join(import.meta.dirname, 'good.md'), 'utf8');

const tooDeep =
  'Too many things inside one another · Take out some of the nested lists, quotations, brackets or emphasis';

/** What cannot hold a comment, or should not lie about: the file's bytes and what is said of them. */
const bare: { name: string; source: string | Uint8Array; said: string[] }[] = [
  {
    name: 'an empty file',
    source: '\n \n',
    said: [
      '1: error source:empty-file 1-1: The file is empty · Begin with the front matter between two lines of ---, then the title after one #',
    ],
  },
  {
    name: 'a file that is not UTF-8',
    source: Buffer.concat([Buffer.from('---\ntitel: café, '), Buffer.from('caf\xe9\n', 'latin1')]),
    said: [
      '2: error source:not-utf-8 17-17: The file is not UTF-8 from here on · Save it again with the encoding UTF-8',
    ],
  },
  {
    name: 'a file that breaks off in a letter',
    source: Buffer.from(`${good}é`).subarray(0, -1),
    said: [
      '23: error source:not-utf-8 1-1: The file is not UTF-8 from here on · Save it again with the encoding UTF-8',
    ],
  },
  {
    name: 'a file without front matter',
    source: good.replace(/^---\n.*\n---\n/s, ''),
    said: [
      '1: error source:no-front-matter 1-1: The file does not begin with front matter · Begin with a line of ---, the fields, and another line of ---',
    ],
  },
  {
    name: 'a file that is too large',
    source: 'a\n\n'.repeat(200_000),
    said: [
      '1: error source:too-large 1-1: The file is larger than 500 kB · Divide it, or take out what does not belong to the interview',
    ],
  },
  {
    name: 'a paragraph that is too large',
    source: `${good}\n${'*a **b '.repeat(3000)}`,
    said: [
      '24: error source:too-large 1-21001: This paragraph is larger than 20,000 characters · Divide it, or take out what does not belong to the interview',
    ],
  },
  {
    name: 'a front matter that is too large',
    source: `---\n${'language: nl\n'.repeat(9000)}---\n`,
    said: [
      '1: error source:too-large 1-4: The front matter is larger than 100 kB · Divide it, or take out what does not belong to the interview',
    ],
  },
  ...['- '.repeat(30_000), '? '.repeat(30_000), `pictures: ${'['.repeat(30_000)}`, `${' '.repeat(101)}a: b`].map(
    (line) => ({
      name: `a front matter too deep with ${line.slice(0, 20).trim()}`,
      source: `---\n${line}\n---\n`,
      said: [`2: error source:too-deep 1-${line.length + 1}: ${tooDeep}`],
    }),
  ),
  {
    name: 'a front matter too deep after a line of hyphens and spaces',
    source: `---  \npictures: ${'['.repeat(9000)}\n---  \n`,
    said: [`2: error source:too-deep 1-9011: ${tooDeep}`],
  },
  {
    name: 'lists in lists without end',
    source: `${good}\n${Array.from({ length: 400 }, (_, at) => `${' '.repeat(2 * at)}- a\n\n`).join('')}`,
    said: [`126: error source:too-deep 1-106: ${tooDeep}`],
  },
  {
    name: 'notes in notes without end',
    source: `${good}\n${'[^a]:'.repeat(9000)} a`,
    said: [`24: error source:too-deep 1-45003: ${tooDeep}`],
  },
  {
    name: 'quotations in quotations without end',
    source: `${good}\n${'>'.repeat(15_000)} a`,
    said: [`24: error source:too-deep 1-15003: ${tooDeep}`],
  },
];

describe('each announced complaint is made at its place, and no other', () => {
  test.each(fixtures)('$name', ({ text }) => {
    expect(complaintsOf(text)).toEqual(announcedIn(text));
  });
  test.each(bare)('$name', ({ source, said }) => {
    expect(complaintsOf(source)).toEqual(said);
  });
});

test('a good interview gives no complaint', () => {
  expect(complaintsOf(good)).toEqual([]);
});

test('every rule is shown by a complaint above', () => {
  const all: Rule<never>[] = [rules, balanceRules, markRules, noteRules, proseRules, frontMatterRules].flatMap((one) =>
    Object.values(one),
  );
  const shown = [...fixtures.flatMap(({ text }) => announcedIn(text)), ...bare.flatMap(({ said }) => said)].join('\n');
  expect(all.filter(({ id }) => !shown.includes(` ${id} `)).map(({ id }) => id)).toEqual([]);
});
