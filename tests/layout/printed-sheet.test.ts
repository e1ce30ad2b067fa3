import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { forThePress } from '../../src/layout/for-the-press.ts';
import { printedSheetOf, wholeBleedOf } from '../../src/layout/printed-sheet.ts';
import type { Html } from '../../src/layout/render.ts';
import type { Sheet, Theme } from '../../src/layout/theme.ts';
import { readTheme } from '../../src/shell/house-files.ts';
import { mm } from '../../src/units.ts';

const [tvng, plain] = await Promise.all([readTheme('tvng'), readTheme('plain')]);
const a4: Sheet = { trim: { width: mm(210), height: mm(297) }, bleed: mm(3), marks: true, pages: 'single' };
const themeOf = (sheet: Partial<Sheet>): Pick<Theme, 'sheet'> => ({ sheet: { leaf: { ...a4, ...sheet } } });
const sheetOf = (sheet: Partial<Sheet> = {}) => {
  const printed = printedSheetOf(themeOf(sheet), 'leaf');
  if (!printed) throw new Error('a template with a sheet has none');
  return printed;
};

test('A4 with 3 mm of bleed is printed on 624 × 870 pt, its trim 12 pt from the top left', () => {
  const { page, trim, bleed } = sheetOf();
  expect(page).toEqual({ width: 624, height: 870 });
  expect([trim.left, page.height - trim.top]).toEqual([12, 12]);
  expect(trim.right - trim.left).toBeCloseTo(595.2756, 4);
  expect(trim.top - trim.bottom).toBeCloseTo(841.8898, 4);
  expect(bleed).toBeCloseTo(8.5039, 4);
});

test.for([0, 1, 3, 4, 5, 6.35, 10, 20])('a bleed of %d mm has room on every side', (bleed) => {
  const { page, trim, bleed: around } = sheetOf({ bleed: mm(bleed) });
  const rooms = [trim.left, trim.bottom, page.width - trim.right, page.height - trim.top];
  expect(Math.min(...rooms)).toBeGreaterThanOrEqual(around);
  expect(wholeBleedOf(themeOf({ bleed: mm(bleed) }), 'leaf') * 0.75).toBeGreaterThanOrEqual(around);
  expect(wholeBleedOf(themeOf({ bleed: mm(bleed) }), 'leaf') * 0.75).toBeLessThanOrEqual(trim.left);
});

test.for([
  [210, 297],
  [200, 280],
  [148.5, 210],
  [215.9, 279.4],
] as const)('a page of %d × %d mm is printed in a size that the browser does not round', ([width, height]) => {
  const { page, trim } = sheetOf({ trim: { width: mm(width), height: mm(height) } });
  for (const length of [page.width, page.height, trim.left]) expect(length % 6).toBe(0);
});

test('a template without a sheet is printed at its own size, without a bleed', () => {
  expect(printedSheetOf({ sheet: {} }, 'leaf')).toBeUndefined();
  expect(printedSheetOf({}, 'leaf')).toBeUndefined();
  expect(wholeBleedOf({}, 'leaf')).toBe(0);
  const html = '<head></head>' as Html;
  expect(forThePress(html, {}, 'leaf')).toBe(html);
});

test('what the press gets is the document, with the printed page’s size behind all other styles', () => {
  const html = '<head><style>a {}</style></head><body>&lt;/head></body>' as Html;
  const pressed = forThePress(html, themeOf({}), 'leaf');
  expect(pressed.replace(/<style>@page.*<\/style>\n/, '')).toBe(html);
  expect(pressed).toContain('<style>a {}</style><style>@page { size: 832px 1160px; margin: 0 }');
  expect(pressed).toContain('--room: 16px');
});

test('the magazine and the briefing have a bleed in both themes, and the slides have none', () => {
  for (const theme of [tvng, plain])
    expect(Object.keys(theme?.sheet ?? {}).toSorted()).toEqual(['briefing', 'magazine']);
});

test('the style sheets draw pages of the trim’s size', () => {
  const cssOf = (path: string) => readFileSync(new URL(`../../templates/tvng/${path}.css`, import.meta.url), 'utf8');
  const magazine = tvng?.sheet?.magazine?.trim;
  expect(cssOf('magazine/1-sheet')).toContain(`inline-size: calc(${magazine?.width}mm + 2 * var(--room))`);
  expect(cssOf('magazine/1-sheet')).toContain(`block-size: calc(${magazine?.height}mm + 2 * var(--room))`);
  const briefing = tvng?.sheet?.briefing?.trim;
  const [, width] = /--page: ([\d.]+)px/.exec(cssOf('briefing/1-tokens')) ?? [];
  const [, height] = /\.sheet \{[^}]*?height: ([\d.]+)px/.exec(cssOf('briefing/2-sheet')) ?? [];
  expect((Number(width) / 96) * 25.4).toBeCloseTo(briefing?.width ?? 0, 1);
  expect((Number(height) / 96) * 25.4).toBeCloseTo(briefing?.height ?? 0, 1);
});
