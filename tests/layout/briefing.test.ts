import { beforeAll, expect, test } from 'vitest';
import { barOf } from '../../src/layout/briefing/bar.ts';
import { hatchOf } from '../../src/layout/briefing/hatch.ts';
import { isTooClose } from '../../src/layout/briefing/place-labels.ts';
import { secondPage } from '../../src/layout/briefing/second-page.ts';
import { type DrawnStrip, stripOf } from '../../src/layout/briefing/strip.ts';
import { fittedBriefing } from '../../src/layout/briefing.ts';
import { type Measure, measureOf } from '../../src/layout/measure.ts';
import type { Locale } from '../../src/locale.ts';
import { readFolder } from '../../src/shell/folders.ts';
import { readLocale, readTheme } from '../../src/shell/house-files.ts';
import { read } from '../../src/source/read.ts';
import type { MilestoneStrip } from '../../src/views/briefing/milestones.ts';
import { type Briefing, briefing } from '../../src/views/briefing.ts';

let measure: Measure;
let words: Locale;
let view: Briefing;

beforeAll(async () => {
  const theme = await readTheme('tvng');
  if (!theme) throw new Error('there is no theme tvng');
  measure = measureOf(theme);
  words = await readLocale('nl');
  const files = await readFolder('content/pallas-reactor');
  const bytes = files.get('interview.md') ?? new Uint8Array();
  const { interview } = read({ path: 'content/pallas-reactor/interview.md', slug: 'pallas-reactor', bytes, files });
  if (!interview) throw new Error('the interview cannot be read');
  view = briefing(interview, words);
});

const stripWith = (years: MilestoneStrip['years']): MilestoneStrip => ({
  years,
  toCome: { from: 2024, to: 2030, text: 'zes jaar om de keten te organiseren' },
});

const boxesOf = ({ labels }: DrawnStrip) =>
  labels.map(({ x, anchor, lines }) => {
    const widths = lines.map(({ year, text }) => {
      const size = { family: 'data' as const, italic: false, size: 11 };
      return measure(year, { ...size, weight: 700 }) + measure(text, { ...size, weight: 400 });
    });
    const width = Math.max(...widths);
    return { x: anchor === 'end' ? x - width : x, y: (lines[0]?.y ?? 0) - 10, width, height: lines.length * 13 };
  });

test('no label of the timeline covers another, and none leaves the strip', () => {
  const strip = view.strip && stripOf(view.strip, 50, measure);
  if (!strip) throw new Error('the strip was not drawn');
  const boxes = boxesOf(strip);
  expect(boxes.length).toBe(view.strip?.years.length);
  for (const [at, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(-0.1);
    expect(box.x + box.width).toBeLessThanOrEqual(650.1);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(148);
    for (const other of boxes.slice(at + 1)) expect(isTooClose(box, other)).toBe(false);
  }
});

test('the timeline is to scale: equal years, equal lengths', () => {
  const years = [2010, 2020, 2030].map((year) => ({ year, text: 'Iets', count: 1 }));
  const strip = stripOf(stripWith(years), 50, measure);
  expect(strip?.dots.map(({ x }) => x)).toEqual([4, 325, 646]);
  expect(strip?.ticks.length).toBe(21);
});

test('a year with more milestones has a dot for each, stacked', () => {
  const years = [
    { year: 2020, text: 'Een, twee, drie', count: 3 },
    { year: 2030, text: 'Iets', count: 1 },
  ];
  const strip = stripOf(stripWith(years), 50, measure);
  const stack = strip?.dots.filter(({ x }) => x === 4) ?? [];
  expect(new Set(stack.map(({ y }) => y)).size).toBe(3);
});

test('more labels than the strip can hold are not drawn over each other: they become a list', () => {
  const text = 'Een mijlpaal met een heel lang verhaal dat in geen enkele strook past naast alle andere';
  const years = Array.from({ length: 30 }, (_, at) => ({ year: 2000 + at, text, count: 1 }));
  expect(stripOf(stripWith(years), 50, measure)).toBeUndefined();
});

test('a longer message is set smaller', () => {
  const sizeOf = (message: string) =>
    (fittedBriefing({ ...view, message }, measure, words) as { messageSize: number }).messageSize;
  const long = 'PALLAS komt er in 2030 en de hele keten eromheen moet nu meegroeien, van stabiele isotopen tot bed.';
  expect(sizeOf('De keten moet mee.')).toBe(0);
  expect(sizeOf(long)).toBeGreaterThan(sizeOf(view.message));
});

test('a fuller second page gives up its references, then its size, and its circles and labels last', () => {
  const fuller = (times: number): Briefing => ({
    ...view,
    findings: {
      ...view.findings,
      rows: view.findings.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          quotes: cell.quotes
            .slice(0, 1)
            .map((quote) => ({ ...quote, text: 'De keten moet mee, zegt men hier. '.repeat(times) })),
        })),
      })),
    },
  });
  const looks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 12].map((times) => secondPage(fuller(times), measure).second);
  const order = ['large', 'roomy', 'usual', 'tight', 'small'];
  const ranks = looks.map(({ name }) => order.indexOf(name));
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  expect(looks[0]).toEqual({ name: 'large', hasLabels: true, hasReferences: true, hasSeats: true });
  expect(looks.at(-1)).toEqual({ name: 'small', hasLabels: false, hasReferences: false, hasSeats: false });
  for (const { hasLabels, name } of looks) if (!hasLabels) expect(name).toBe('small');
});

test('hatching stays inside its box', () => {
  const d = hatchOf({ x: 10, y: 5, width: 33, height: 8 });
  const points = [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(points.length).toBeGreaterThan(10);
  for (const [x = 0, y = 0] of points) {
    expect(x).toBeGreaterThanOrEqual(10);
    expect(x).toBeLessThanOrEqual(43);
    expect(y).toBeGreaterThanOrEqual(5);
    expect(y).toBeLessThanOrEqual(13);
  }
});

test('a bar is as long as its share; a range floats; a multiple has one solid piece', () => {
  expect(barOf({ bar: { from: 0, to: 80 }, times: undefined })?.solids).toEqual([
    { x: 0, y: 0, width: 147.2, height: 9 },
  ]);
  expect(barOf({ bar: { from: 60, to: 80 }, times: undefined })?.solids[0]).toMatchObject({ x: 110.4, width: 36.8 });
  const times = barOf({ bar: undefined, times: 5 });
  expect([times?.solids.length, times?.outlines.length]).toEqual([1, 4]);
  expect(barOf({ bar: undefined, times: undefined })).toBeUndefined();
});
