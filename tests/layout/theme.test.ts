import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOf, readSettings } from '../../src/layout/theme.ts';

const tvng = readFileSync(new URL('../../templates/tvng/theme.yaml', import.meta.url), 'utf8').replace(
  /"(#\w+)"/g,
  "'$1'",
);

test('the house theme holds', () => {
  expect(readSettings(tvng).name).toBe('TvNG');
});

test.each([
  [
    'too much ink',
    "pool: { screen: '#0B1F3A', ink: [100, 80, 35, 45]",
    "pool: { screen: '#0B1F3A', ink: [100, 90, 80, 45]",
    'pool lays 315 % ink',
  ],
  [
    'text that is not black alone',
    'ink: [0, 0, 0, 100], for: text',
    'ink: [10, 0, 0, 100], for: text',
    'text is text and not black alone',
  ],
  ['one screen colour twice', "screen: '#061226'", "screen: '#0B1F3A'", 'share the screen colour #0B1F3A'],
  [
    'a pair that cannot be read',
    "slate: { screen: '#34475F'",
    "slate: { screen: '#A4B7CF'",
    'slate on paper has a contrast',
  ],
])('a theme with %s is refused', (_, from, to, complaint) => {
  expect(tvng).toContain(from);
  expect(() => readSettings(tvng.replace(from, to))).toThrow(complaint);
});

test('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrastOf('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});
