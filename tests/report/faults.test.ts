import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Press } from '../../src/press/press.ts';
import { finishedTextIn } from '../../src/report/finished-text.ts';
import { gridSharesOf } from '../../src/report/grid.ts';
import { article } from '../../src/report/standards.ts';
import { documentOf, full, idsOf, looked, pictureOf, testPress, text } from './fixture.ts';

let press: Press;
beforeAll(() => {
  press = testPress();
});
afterAll(() => press.close());

const heading = '<h3 data-measure="heading" data-of="a1-1">Wim Oyen</h3>';
const box = (mark: string, left: number, words: string) =>
  `<div class="box" data-fits="${mark}" style="left: ${left}px; top: 330px">${words}</div>`;
const label = (left: number) =>
  `<div class="box" style="left: ${left}px; top: 330px"><p data-measure="label">een bijschrift</p></div>`;
const picture = (dots: number) =>
  `<img src="${pictureOf(dots, dots / 5)}" alt="" style="display: block; width: 96px; height: 19.2px; margin-bottom: 12.8px">`;

/** Documents without a fault; each seeded one below differs from one of them in one thing. */
const sound: { title: string; pages: string[][] }[] = [
  { title: 'two full columns', pages: [[text(full), text(full)]] },
  { title: 'a paragraph over two columns', pages: [[text(full, 'data-cut="below"'), text(full, 'data-cut="above"')]] },
  { title: 'a heading with its text', pages: [[text(17) + heading + text(2), text(full)]] },
  {
    title: 'a heading whose answer is one line',
    pages: [[text(full), text(18) + heading.replaceAll('a1-1', 'a1-2') + text(1).replace('a1-1', 'a1-2')]],
  },
  {
    title: 'two hyphens in a row',
    pages: [[text(['een lange re-', 'gel met woor-', 'den en een eind']) + text(17), text(full)]],
  },
  { title: 'a one-word answer', pages: [[text(['Ja.']) + text(19), text(full)]] },
  { title: 'columns that differ by one line', pages: [[text(full), text(19)]] },
  {
    title: 'a last page that is half full',
    pages: [
      [text(full), text(full)],
      [text(11), text(10)],
    ],
  },
  { title: 'boxes side by side', pages: [[text(full) + box('a', 0, 'x'), text(full) + box('b', 0, 'y')]] },
  {
    title: 'a box within a box',
    pages: [[`<div data-fits="a"><div data-fits="b">${text(full)}</div></div>`, text(full)]],
  },
  { title: 'labels side by side', pages: [[text(full) + label(0) + label(90), text(full)]] },
  {
    title: 'small initials that the theme allows',
    pages: [[text(full), `${text(full)}<b class="tiny initials">WO</b>`]],
  },
  { title: 'a picture with enough dots', pages: [[picture(300) + text(18), text(full)]] },
];

test.for(sound)('nothing is found in $title', async ({ pages }) => {
  const findings = looked(await press.print(documentOf(pages)));
  expect(findings.map(({ rule, fault }) => rule.says(fault))).toEqual([]);
});

interface Seeded {
  title: string;
  pages: string[][];
  finds: string;
  says: string;
}

const seeded: Seeded[] = [
  {
    title: 'a line that sticks out of its column',
    pages: [[text(full), text(1, 'style="width: 100px"') + text(19)]],
    finds: 'report:overfull-line',
    says: 'mm: the line “een regel met vijf woorden” is',
  },
  {
    title: 'a line with holes in it',
    pages: [[text(full), text(['drie korte woorden'], 'class="stretched"') + text(19)]],
    finds: 'report:gaping-line',
    says: '% in “drie korte woorden”',
  },
  {
    title: 'the last line of a paragraph at a column’s head',
    pages: [[text(full, 'data-cut="below"'), text(['het eind ervan.'], 'data-cut="above"') + text(19)]],
    finds: 'report:widow',
    says: 'the last line “het eind ervan.” stands alone',
  },
  {
    title: 'the first line of a paragraph at a column’s foot',
    pages: [[text(19) + text(['Het begin ervan'], 'data-cut="below"'), text(full, 'data-cut="above"')]],
    finds: 'report:orphan',
    says: 'at 2.6, 91.',
  },
  {
    title: 'a name at a column’s foot',
    pages: [[text(19) + heading, text(full)]],
    finds: 'report:heading-at-foot',
    says: 'the heading “Wim Oyen” has 0 lines under it',
  },
  {
    title: 'a name with one line of its answer',
    pages: [[text(18) + heading + text(1), text(full)]],
    finds: 'report:heading-at-foot',
    says: 'the heading “Wim Oyen” has 1 lines under it',
  },
  {
    title: 'three hyphens in a row',
    pages: [[text(['een lange re-', 'gel met woor-', 'den en let-', 'ters tot het eind']) + text(16), text(full)]],
    finds: 'report:hyphen-ladder',
    says: '3 lines in a row end in a hyphen, down to “den en let-”',
  },
  {
    title: 'a last line of two letters',
    pages: [[text(full), text(18) + text(['een regel die eindigt met', 'zo.'])]],
    finds: 'report:short-last-line',
    says: 'with “zo.”',
  },
  {
    title: 'a last page whose columns end apart',
    pages: [[text(full), text(16)]],
    finds: 'report:uneven-end',
    says: 'end 4.0 lines apart',
  },
  {
    title: 'a last page with a few lines',
    pages: [
      [text(full), text(full)],
      [text(3), text(3)],
    ],
    finds: 'report:short-last-page',
    says: 'magazine.pdf page 4 at 2.6, 10.6 mm: the last page is 15.0 % full',
  },
  {
    title: 'boxes that stand in one another',
    pages: [[text(full) + box('a', 0, 'x') + box('b', 50, 'y'), text(full)]],
    finds: 'report:overlap',
    says: 'share 5.3 mm',
  },
  {
    title: 'labels that collide',
    pages: [[text(full) + label(0) + label(30), text(full)]],
    finds: 'report:overlap',
    says: '“een bijschrift” and its neighbour',
  },
  {
    title: 'words that the page’s edge cuts off',
    pages: [[text(full), text(full) + label(150)]],
    finds: 'report:clipped',
    says: 'at the page’s edge',
  },
  {
    title: 'type under the theme’s floor',
    pages: [[text(full), `${text(full)}<b class="tiny">klein</b>`]],
    finds: 'report:small-type',
    says: '“klein” is set in 6.00 pt',
  },
  {
    title: 'a picture with too few dots',
    pages: [[picture(200) + text(18), text(full)]],
    finds: 'report:coarse-picture',
    says: 'the picture (200 × 40 dots) has 200 dots an inch',
  },
  {
    title: 'a column that leaves the baseline grid',
    pages: [[text(full), `<div style="height: 5px"></div>${text(full)}`]],
    finds: 'report:off-grid',
    says: '50.0 % of the page’s body lines',
  },
];

test.for(seeded)('$title is found, and nothing else', async ({ pages, finds, says }) => {
  const findings = looked(await press.print(documentOf(pages)));
  expect(idsOf(findings)).toEqual([finds]);
  expect(findings.map(({ rule, fault }) => rule.says(fault)).join()).toContain(says);
});

test('too many lines that gape are found together, though none has a hole', async () => {
  const printed = await press.print(documentOf([[text(full), text(full)]]));
  const widened = (count: number) => {
    const [first, ...rest] = printed.layout.blocks;
    const lines = first?.lines.map((line, at) => (at < count ? { ...line, space: 3 } : line)) ?? [];
    return { ...printed.layout, blocks: first ? [{ ...first, lines }, ...rest] : [] };
  };
  expect(idsOf(looked(printed, { layout: widened(2) }))).toEqual([]);
  expect(idsOf(looked(printed, { layout: widened(3) }))).toEqual(['report:gaping-lines']);
});

test('a normal word space counts as one, whatever the type', async () => {
  const { layout } = await press.print(documentOf([[text(full, 'style="letter-spacing: 0.2px; font-size: 13px"')]]));
  for (const { space } of layout.blocks.flatMap(({ lines }) => lines)) expect(space).toBeCloseTo(1, 1);
});

test('the PDF as it comes off the press and a reader of any PDF tell the same of the grid', async () => {
  const { pdf, layout, positions } = await press.print(
    documentOf([[text(full), `<div style="height: 5px"></div>${text(full)}`]]),
  );
  const laidOut = { file: 'a.pdf', standard: article, floor: undefined, layout };
  const { pages, positions: read } = await finishedTextIn(pdf, [1]);
  expect(pages).toBe(1);
  expect(gridSharesOf(laidOut, read)).toEqual(gridSharesOf(laidOut, positions));
  expect(gridSharesOf(laidOut, read)?.document).toBe(0.5);
});

test('a slide may have a picture of fewer dots than paper', async () => {
  const printed = await press.print(documentOf([[picture(200) + text(18), text(full)]]));
  expect(idsOf(looked(printed, { standard: { isInColumns: false, dpi: 144 } }))).toEqual([]);
});
