import { expect, test } from 'vitest';
import { withArtifacts } from '../../src/finish/screen/artifacts.ts';
import { operationsIn } from '../../src/pdf/operations.ts';

/** The operators of a content after artifacts are marked: `(` and `)` for those that we set. */
const marked = (content: string, tagged: string[] = []) =>
  withArtifacts(operationsIn(Buffer.from(content)), (form) => tagged.includes(form))
    .map(({ operator, from }) => (from !== undefined ? operator : operator === 'EMC' ? ')' : '('))
    .join(' ');

test('what is painted outside marked content is an artifact', () =>
  expect(marked('0 0 1 rg 0 0 9 9 re f /P <</MCID 0>> BDC BT (a) Tj ET EMC 0 0 9 9 re f')).toBe(
    'rg ( re f ) BDC BT Tj ET EMC ( re f )',
  ));

test('neighbours are one artifact, and it nests with the saved states', () => {
  expect(marked('q 0 0 9 9 re f 1 0 0 rg 0 0 9 9 re f Q')).toBe('q ( re f rg re f ) Q');
  expect(marked('0 0 9 9 re f q 0 0 9 9 re f Q 0 0 9 9 re f')).toBe('( re f q re f Q re f )');
});

test('text outside is an artifact as a whole; where marked content begins within it, only what stands outside', () => {
  expect(marked('BT (a) Tj ET')).toBe('( BT Tj ET )');
  expect(marked('BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC (c) Tj ET')).toBe('BT ( Tj ) BDC Tj EMC ( Tj ) ET');
});

test('a form that holds tagged content is no artifact, another is', () => {
  expect(marked('/Fm1 Do /Fm2 Do', ['Fm1'])).toBe('Do ( Do )');
  expect(marked('/Fm1 Do /Fm2 Do')).toBe('( Do Do )');
});

test('clipping is marked too, for it is drawn like a path', () =>
  expect(marked('q 0 0 9 9 re W n /P <</MCID 0>> BDC EMC Q')).toBe('q ( re W n ) BDC EMC Q'));
