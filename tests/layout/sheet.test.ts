import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sheet, type } from '../../src/layout/magazine/sheet.ts';

const cssOf = (name: string) =>
  readFileSync(new URL(`../../templates/tvng/magazine/${name}.css`, import.meta.url), 'utf8');

/** The declarations of one rule of a style sheet. */
const ruleOf = (name: string, selector: string) => {
  const css = cssOf(name);
  const start = css.indexOf(`\n${selector} {`);
  expect(start, `${selector} in ${name}.css`).toBeGreaterThanOrEqual(0);
  return css.slice(start, css.indexOf('}', start));
};

test('the page’s grid has the columns and rows that the composer counts with', () => {
  const grid = ruleOf('1-sheet', '.grid');
  expect(grid).toContain(`grid-template-columns: repeat(${sheet.columns}, ${sheet.column}px)`);
  expect(grid).toContain(`grid-template-rows: repeat(${sheet.rows}, var(--u))`);
  expect(grid).toContain(`column-gap: ${sheet.gutter}px`);
  expect(ruleOf('1-sheet', ':root')).toContain(`--u: ${sheet.increment}px`);
  expect(ruleOf('4-columns', '.column .indented')).toContain('text-indent: var(--u)');
  expect(sheet.indent).toBe(sheet.increment);
});

test.for([
  ['4-columns', '.column p', 'body'],
  ['4-columns', '.question .asked', 'question'],
  ['4-columns', '.pulled', 'pullQuote'],
  ['4-columns', 'figcaption', 'caption'],
  ['2-opening', '.title', 'title'],
  ['2-opening', '.standfirst', 'standfirst'],
  ['3-apparatus', '.biography', 'biography'],
  ['3-apparatus', '.milestones li', 'milestone'],
] as const)('in %s, %s is set as the composer measures it', ([file, selector, role]) => {
  const { family, weight, size, italic } = type[role];
  const font = `${italic ? 'italic ' : ''}${weight} ${size}px`;
  expect(ruleOf(file, selector)).toMatch(new RegExp(`font: ${font} / [\\d.]+px var\\(--font-${family}\\)`));
});

test('every step of letter space that a line may take has its class', () => {
  const css = cssOf('4-columns');
  for (const step of Array.from({ length: 10 }, (_, at) => at + 1))
    expect(css).toContain(`.wider-${step} {\n  letter-spacing: ${Number((step * 0.0045).toFixed(4))}em;`);
  for (const step of [1, 2, 3, 4])
    expect(css).toContain(`.tighter-${step} {\n  letter-spacing: -${Number((step * 0.0045).toFixed(4))}em;`);
});
