import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { atomsOf, wholeWords } from '../../src/layout/atoms.ts';
import { piecesOf } from '../../src/layout/hyphenate.ts';
import { justified } from '../../src/layout/lines.ts';
import type { Measure } from '../../src/layout/measure.ts';
import { ragged } from '../../src/layout/ragged.ts';

/** Every character is one px wide. */
const typewriter: Measure = (text) => [...text].length;
const style = { family: 'text' as const, weight: 400, italic: false, size: 1 };

const paragraph = (...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });
const plain = (children: readonly ElementContent[]): string =>
  children.map((child) => (child.type === 'text' ? child.value : plain((child as Element).children))).join('');

test.each([
  ['onderzoek', ['onder', 'zoek']],
  ['infrastructuur', ['infra', 'struc', 'tuur']],
  ['interessant', ['inte', 'ressant']],
  ['behandelen', ['be', 'han', 'de', 'len']],
  ['PALLAS', ['PALLAS']],
  ['Radboudumc', ['Radboudumc']],
  ['reactor', ['reac', 'tor']],
  ['2019-2020', ['2019-2020']],
  ['(therapeutische)', ['(the', 'ra', 'peu', 'ti', 'sche)']],
])('the word %s breaks where a Dutch reader expects it', (word, pieces) => {
  expect(piecesOf(word, 'nl')).toEqual(pieces);
});

test('a justified line never holds more than its measure', () => {
  const atoms = atomsOf(
    paragraph(text('De oude reactor is inmiddels aardig op leeftijd en de onderzoekers weten het')),
    'nl',
  );
  const lines = justified(atoms, { style, width: 24, indent: 0 }, typewriter);
  expect(lines.length).toBeGreaterThan(2);
  for (const { children } of lines) expect(plain(children).length).toBeLessThanOrEqual(26);
  expect(
    lines
      .map(({ children, ends }) => (ends === 'hyphen' ? plain(children).slice(0, -1) : `${plain(children)} `))
      .join('')
      .trim(),
  ).toBe('De oude reactor is inmiddels aardig op leeftijd en de onderzoekers weten het');
});

test('the last word of a paragraph is never broken', () => {
  const atoms = atomsOf(paragraph(text('een klein productiecentrum')), 'nl');
  const lines = ragged(atoms, { style, width: 14, indent: 0 }, typewriter);
  expect(lines.map(({ children }) => plain(children))).toEqual(['een klein', 'productiecentrum']);
});

test('a compound stays whole in display type', () => {
  const atoms = wholeWords(paragraph(text('de nieuwe PALLAS-reactor')), 'nl');
  const lines = ragged(atoms, { style, width: 17, indent: 0 }, typewriter);
  expect(lines.map(({ children }) => plain(children))).toEqual(['de nieuwe', 'PALLAS-reactor']);
});

test('emphasis that runs over a line’s end stays emphasis on both lines', () => {
  const em: Element = {
    type: 'element',
    tagName: 'em',
    properties: {},
    children: [{ type: 'text', value: 'samen sterk' }],
  };
  const atoms = atomsOf(paragraph(text('wij staan '), em), 'nl');
  const lines = ragged(atoms, { style, width: 15, indent: 0 }, typewriter);
  expect(
    lines.map(({ children }) => children.filter((child) => child.type === 'element').map((child) => plain([child]))),
  ).toEqual([['samen'], ['sterk']]);
});

test('a short last word keeps company', () => {
  const atoms = atomsOf(paragraph(text('zoals het nu is')), 'nl');
  const lines = ragged(atoms, { style, width: 12, indent: 0 }, typewriter);
  expect(lines.map(({ children }) => plain(children))).toEqual(['zoals het', 'nu is']);
});

const foreign = (lang: string, ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { lang },
  children,
});
const spansIn = (children: readonly ElementContent[]) =>
  children.filter((child) => child.type === 'element' && child.properties.lang !== undefined);

test('foreign words keep their language on each line that they stand on, and are as wide as others', () => {
  const atoms = atomsOf(paragraph(text('wij zien '), foreign('en', text('two trials')), text(' hier')), 'nl');
  const plainAtoms = atomsOf(paragraph(text('wij zien two trials hier')), 'nl');
  const set = (some: typeof atoms) => ragged(some, { style, width: 13, indent: 0 }, typewriter);
  const lines = set(atoms);
  expect(lines.map(({ children }) => spansIn(children).map((child) => plain([child]).trim()))).toEqual([
    ['two'],
    ['trials'],
  ]);
  expect(lines.map(({ children }) => plain(children))).toEqual(set(plainAtoms).map(({ children }) => plain(children)));
});

test('foreign words are broken by the patterns of their own language, and whole if we have none', () => {
  const piecesIn = (lang: string) =>
    atomsOf(paragraph(foreign(lang, text('personalised')), text(' en nu')), 'nl').flatMap((atom) =>
      atom.kind === 'text' ? [atom.text] : [],
    );
  expect(piecesIn('en-GB')).toEqual(['per', 'son', 'al', 'ised', 'en', 'nu']);
  expect(piecesIn('nl')).toEqual(['per', 'so', 'na', 'li', 'sed', 'en', 'nu']);
  expect(piecesIn('fr')).toEqual(['personalised', 'en', 'nu']);
});

test('the hyphen of a foreign word that a line’s end parts stands with its words', () => {
  const atoms = atomsOf(paragraph(text('wij '), foreign('en', text('the personalised')), text(' nu hier')), 'nl');
  const lines = ragged(atoms, { style, width: 15, indent: 0 }, typewriter);
  expect(lines.map(({ ends }) => ends)).toContain('hyphen');
  const spans = lines.flatMap(({ children }) => spansIn(children));
  expect(spans.map((span) => plain([span]))).toEqual(['the person-', 'alised ']);
});
