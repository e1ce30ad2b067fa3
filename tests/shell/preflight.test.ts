import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { accessible } from '../../src/preflight/accessible/accessible.ts';
import { isChecked } from '../../src/preflight/check.ts';
import { run } from '../../src/shell/cli.ts';
import { binary, changed, goodDocument } from '../preflight/good.ts';
import { terminalIn } from './terminal.ts';

const good = goodDocument();
const untitled = await changed(({ replace }) => replace('catalog', '/DisplayDocTitle true', ''));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interview-press-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, name), bytes);

async function preflight(...words: string[]) {
  const { terminal, said, complained } = terminalIn(folder);
  return { exit: await run(['preflight', ...words], terminal), said, complained };
}

const count = accessible.length;
const asChecked = `(${accessible.filter(isChecked).length} of ${count} rules)`;

test('a file that breaks no rule conforms as far as checked', async () => {
  put('good.pdf', good);
  expect(await preflight('good.pdf', '--as', 'accessible')).toEqual({
    exit: 0,
    said: [`good.pdf conforms to PDF/UA-1 as far as checked ${asChecked}`],
    complained: [],
  });
});

test('a broken rule is told with its clause, what is there, what is required and the way out', async () => {
  put('untitled.pdf', untitled);
  const { exit, said } = await preflight('untitled.pdf', '--as', 'accessible');
  expect(exit).toBe(1);
  expect(said).toEqual([
    'untitled.pdf: [7.1-10] DisplayDocTitle is not true · Readers show the title, not the file’s name: ViewerPreferences ' +
      'say DisplayDocTitle true · write /ViewerPreferences << /DisplayDocTitle true >> into the catalog; in Acrobat: ' +
      'Properties, Initial View',
    'untitled.pdf does not conform to PDF/UA-1: 1 rule broken',
  ]);
});

test('a place is named by its page and object', async () => {
  put('a.pdf', await changed(({ replace }) => replace('annotation', '/Contents (The page of the harbour)', '')));
  const { said } = await preflight('a.pdf', '--as', 'accessible');
  expect(said.join('\n')).toMatch(
    /^a\.pdf: page 1, object \d+ 0: \[7\.18\.5-2\] The link to "https:\/\/example\.org\/harbour" has no Contents · /m,
  );
});

test('of a rule that is broken everywhere twenty places are listed', async () => {
  const twenty = Array.from({ length: 25 }, () => '<< /Subtype /TrapNet /Contents (T) /F 2 /Rect [0 0 9 9] >>').join(
    ' ',
  );
  put('many.pdf', await changed(({ replace }) => replace('page', '[@annotation]', `[@annotation ${twenty}]`)));
  const { said } = await preflight('many.pdf', '--as', 'accessible');
  expect(said.filter((line) => line.includes('[7.18.2-1] A trap'))).toHaveLength(20);
  expect(said).toContain('many.pdf: [7.18.2-1] and more of the same');
});

test('what a file says cannot steer the terminal', async () => {
  put('a.pdf', await changed(({ replace }) => replace('catalog', '/Lang (en-GB)', '/Lang (\u001b[31m\u0007en)')));
  const { said } = await preflight('a.pdf', '--as', 'accessible');
  expect(said.join('')).not.toMatch(/\p{Cc}/u);
});

test('files and folders are examined in one call, in order, with a summary; the gravest result is the exit', async () => {
  mkdirSync(join(folder, 'more/below'), { recursive: true });
  put('b.pdf', good);
  put('more/a.pdf', untitled);
  put('more/below/c.PDF', good);
  put('more/no.txt', 'no PDF');
  const { exit, said, complained } = await preflight('b.pdf', 'more', 'b.pdf', '--as', 'accessible');
  expect(exit).toBe(1);
  expect(complained).toEqual([]);
  expect(said.map((line) => line.split(' ')[0])).toEqual([
    'b.pdf',
    'more/a.pdf:',
    'more/a.pdf',
    'more/below/c.PDF',
    '3',
  ]);
  expect(said.at(-1)).toBe('3 files: 2 conform as far as checked, 1 does not');
});

test('files that cannot be read are told with the reason, and keep no other from being examined', async () => {
  put('good.pdf', good);
  put('empty.pdf', '');
  put('text.pdf', 'This is no PDF, whatever its name says.');
  put('damaged.pdf', '%PDF-1.7\nand then nothing that could be mended');
  const locked = ['--encrypt', 'secret', 'owner', '256', '--', join(folder, 'good.pdf'), join(folder, 'locked.pdf')];
  expect(spawnSync('qpdf', locked).status).toBe(0);
  const { exit, said, complained } = await preflight('.', '--as', 'accessible');
  expect(exit).toBe(3);
  expect(complained).toEqual([
    expect.stringMatching(/^damaged\.pdf: The file is damaged beyond repair: /),
    'empty.pdf: The file is empty',
    'locked.pdf: The file is encrypted and opens only with a password',
    'text.pdf: The file is no PDF: it does not begin with %PDF-',
  ]);
  expect(said).toEqual([
    `good.pdf conforms to PDF/UA-1 as far as checked ${asChecked}`,
    '5 files: 1 conforms as far as checked, 4 could not be read',
  ]);
});

test('a file without a password to open it is decrypted', async () => {
  put('good.pdf', good);
  expect(
    spawnSync('qpdf', ['--encrypt', '', 'owner', '256', '--', join(folder, 'good.pdf'), join(folder, 'a.pdf')]).status,
  ).toBe(0);
  expect((await preflight('a.pdf', '--as', 'accessible')).exit).toBe(0);
});

test.for([
  { words: [], says: 'Say what the files are for: --as print or --as accessible' },
  { words: ['a.pdf', '--as', 'wallpaper'], says: 'Say what the files are for: --as print or --as accessible' },
  { words: ['--as', 'accessible'], says: 'Name the PDF files, or the folders that hold them' },
  { words: ['a.pdf', '--as', 'accessible'], says: 'There is no file or folder "a.pdf"' },
  { words: ['.', '--as', 'accessible'], says: 'There is no PDF in the folder "."' },
])('wrong usage: $says', async ({ words, says }) => {
  expect(await preflight(...words)).toEqual({ exit: 2, said: [], complained: [says] });
});

test('--json gives one array, a file a line', async () => {
  put('a.pdf', untitled);
  put('b.pdf', good);
  put('c.pdf', '');
  const { exit, said } = await preflight('.', '--as', 'accessible', '--json');
  expect(exit).toBe(3);
  expect(JSON.parse(said.join('\n'))).toEqual([
    {
      file: 'a.pdf',
      conforms: false,
      standard: 'PDF/UA-1',
      checked: accessible.filter(isChecked).length,
      rules: count,
      more: [],
      findings: [
        {
          clause: '7.1',
          test: 10,
          says: 'DisplayDocTitle is not true',
          requires: expect.any(String),
          wayOut: expect.any(String),
        },
      ],
    },
    expect.objectContaining({ file: 'b.pdf', conforms: true, findings: [] }),
    { file: 'c.pdf', conforms: false, unreadable: { reason: 'empty', message: 'The file is empty' } },
  ]);
});

test('--rules lists every rule, and says of each that is not checked why', async () => {
  const { exit, said } = await preflight('--rules', '--as', 'accessible');
  expect(exit).toBe(0);
  expect(said).toHaveLength(count + 1);
  expect(said[0]).toMatch(/^5-1 {9}The metadata say which part of PDF\/UA the file conforms to · put /);
  expect(said.at(-1)).toMatch(/^\d+ of the 106 rules of PDF\/UA-1 are checked$/);
});

test('a page that unpacks to more than memory should hold is refused', async () => {
  const spaces = deflateSync(Buffer.alloc(600 * 1024 * 1024, ' '), { level: 1 });
  const bomb = await changed(({ objects }) => {
    objects.content = `<< /Filter /FlateDecode >> stream\n${binary(spaces)}`;
  });
  put('bomb.pdf', bomb);
  expect(await preflight('bomb.pdf', '--as', 'accessible')).toEqual({
    exit: 3,
    said: [],
    complained: ['bomb.pdf: The file is too large to examine: a stream unpacks to over 512 MB'],
  });
});

test('a file of very many pages is examined page by page', async () => {
  const pages = 3000;
  put(
    'long.pdf',
    await changed(({ objects, replace }) => {
      const names = Array.from({ length: pages }, (_, at) => `page${at}`);
      for (const name of names) objects[name] = (objects.page ?? '').replace('/Annots [@annotation]', '');
      replace('pages', '[@page]', `[@page ${names.map((name) => `@${name}`).join(' ')}]`);
    }),
  );
  const { exit, said } = await preflight('long.pdf', '--as', 'accessible');
  expect({ exit, said: said.at(-1) }).toEqual({
    exit: 0,
    said: `long.pdf conforms to PDF/UA-1 as far as checked ${asChecked}`,
  });
});
