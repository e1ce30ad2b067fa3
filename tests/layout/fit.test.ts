import { expect, test } from 'vitest';
import { balancedLines, linesOf, shortened } from '../../src/layout/fit.ts';
import type { Measure } from '../../src/layout/measure.ts';

/** Every character is one px wide. */
const typewriter: Measure = (text) => [...text].length;
const style = { family: 'text' as const, weight: 400, italic: false, size: 1 };

test('a display text is set in as few lines as it needs, and no word is left alone in the last', () => {
  const text = 'De nieuwe PALLAS-reactor wordt een mondiale leider in de productie van medische isotopen';
  expect(linesOf(text, style, 28, typewriter).at(-1)).toBe('isotopen');
  expect(balancedLines(text, style, 28, typewriter)).toEqual([
    'De nieuwe PALLAS-reactor',
    'wordt een mondiale',
    'leider in de productie',
    'van medische isotopen',
  ]);
});

test('a word wider than the measure stands alone, and nothing is lost', () => {
  const lines = balancedLines('een onuitsprekelijkheid is dat', style, 10, typewriter);
  expect(lines.join(' ')).toBe('een onuitsprekelijkheid is dat');
});

test('a running head is cut at a word, with an ellipsis', () => {
  expect(shortened('Wat zijn de betekenis en voordelen', style, 18, typewriter)).toBe('Wat zijn de …');
});
