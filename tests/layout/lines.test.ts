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
