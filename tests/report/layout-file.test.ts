import { expect, test } from 'vitest';
import { nothingMeasured } from '../../src/press/measured.ts';
import type { LaidOut } from '../../src/report/finding.ts';
import { layoutFileIn, layoutFileOf, placeIn, withEarlier, written } from '../../src/report/layout-file.ts';
import { sheet } from '../../src/report/standards.ts';

const placed = { page: 1, x: 1, y: 2, width: 3, height: 4 };
const laidOut = (file: string, mark: string): LaidOut => ({
  file,
  standard: sheet,
  floor: { least: 7, except: {} },
  layout: { ...nothingMeasured, boxes: [{ ...placed, mark, within: -1 }] },
});
const placeOf = (mark: string) => {
  const line = mark.length;
  return { start: { line, column: 1 }, end: { line, column: 9 } };
};
const magazine = laidOut('magazine.pdf', 'a1-1.0');
const slides = laidOut('slides.pdf', 'q1');

test('what was written is read again, and its words have their lines', () => {
  const file = layoutFileOf('content/a/interview.md', [magazine, slides], placeOf);
  const read = layoutFileIn(written(file));
  expect(read).toEqual(file);
  expect(placeIn(file)('a1-1.0').start.line).toBe(6);
  expect(placeIn(file)('unknown').start.line).toBe(1);
});

test('the order in which products were made leaves no trace', () => {
  const bytes = (all: LaidOut[]) => written(layoutFileOf('a.md', all, placeOf));
  expect(bytes([slides, magazine])).toBe(bytes([magazine, slides]));
});

test('a build of one product keeps what an earlier one said of the others', () => {
  const earlier = layoutFileOf('a.md', [magazine, slides], placeOf);
  const now = layoutFileOf('a.md', [laidOut('slides.pdf', 'q22')], placeOf);
  const both = withEarlier(now, earlier);
  expect(both.products.map(({ file }) => file)).toEqual(['magazine.pdf', 'slides.pdf']);
  expect(both.places).toEqual({ 'a1-1.0': placeOf('a1-1.0'), q22: placeOf('q22') });
});

test.for(['', '{}', 'no JSON', '{"edition":0,"products":[],"places":{}}'])('%j is no layout file of ours', (text) => {
  expect(layoutFileIn(text)).toBeUndefined();
});
