import { afterAll, expect, test } from 'vitest';
import { laidOut } from '../../src/layout/fitting.ts';
import { type FittedLedger, fittedLedger } from '../../src/layout/ledger.ts';
import { measureOf } from '../../src/layout/measure.ts';
import { render } from '../../src/layout/render.ts';
import { placesFrom } from '../../src/places.ts';
import { reportOf } from '../../src/report/report.ts';
import { sheet } from '../../src/report/standards.ts';
import { readLocale, readTheme } from '../../src/shell/house-files.ts';
import type { Interview } from '../../src/source/interview.ts';
import { ledger } from '../../src/views/ledger.ts';
import { interviewOfSize } from '../promises/briefed.ts';
import { testPress } from '../report/fixture.ts';

const words = await readLocale('nl');
const press = testPress();
afterAll(() => press.close());

/** Every excerpt stands on slide 7, and in two parts of the briefing. */
const placesOf = ({ excerpts }: Interview) =>
  new Map([
    ['magazine.pdf', placesFrom(excerpts.map(({ id }) => ({ mark: id, label: '3' })))],
    ['slides.pdf', placesFrom(excerpts.map(({ id }) => ({ mark: id, label: '7' })))],
    [
      'briefing.pdf',
      placesFrom(
        excerpts.flatMap(({ id }) => [
          { mark: id, label: '1', part: 'point-4' },
          { mark: id, label: '2', part: 'question-1-differ' },
        ]),
      ),
    ],
  ]);

async function laid(interview: Interview, name: string) {
  const theme = await readTheme(name);
  if (!theme) throw new Error(`there is no theme ${name}`);
  const fitted = laidOut(ledger, fittedLedger)(interview, words, measureOf(theme), placesOf(interview));
  return { theme, fitted: fitted as FittedLedger, html: render(theme, 'ledger', fitted, words) };
}

/** Leads of many sentences as well, so that tables and answers run over pages. */
const sizes = [
  { speakers: 2, questions: 2 },
  { speakers: 7, questions: 4, sentences: 9 },
  { speakers: 12, questions: 8 },
];

test.for(sizes.flatMap((size) => ['tvng', 'plain'].map((theme) => ({ ...size, theme }))))(
  '$speakers speakers on $questions questions in $theme: nothing is too full, clipped or over another',
  async ({ theme: name, ...size }) => {
    const { theme, html, fitted } = await laid(interviewOfSize(size), name);
    const { overflows, pages, layout } = await press.print(html);
    expect(overflows).toEqual([]);
    expect(pages).toBe(fitted.sheets.length);
    const { findings } = reportOf({ file: 'ledger.pdf', standard: sheet, floor: theme.floor?.ledger, layout }, []);
    expect(findings.map(({ rule, fault }) => `${rule.id} ${fault.label} ${fault.words}`)).toEqual([]);
  },
);

test('every row stands once, and the place to sign under a row', async () => {
  const interview = interviewOfSize({ speakers: 12, questions: 8, sentences: 3 });
  const { fitted } = await laid(interview, 'tvng');
  const own = fitted.sheets.flatMap((one) => (one.isExpert ? [one] : []));
  const rows = own.flatMap((one) => one.rows ?? []);
  expect(rows.map(({ id }) => id).toSorted()).toEqual(interview.excerpts.map(({ id }) => id).toSorted());
  const signed = own.filter(({ sign }) => sign);
  expect(signed).toHaveLength(12);
  for (const { rows: over } of signed) expect(over?.length).toBeGreaterThan(0);
});

test('more questions than a sheet can hold go on to another chart, each expert on both', async () => {
  const { fitted } = await laid(interviewOfSize({ speakers: 12, questions: 8 }), 'tvng');
  const charts = fitted.sheets.flatMap((one) => (!one.isExpert && one.chart ? [one.chart] : []));
  expect(charts.flatMap(({ questions }) => questions.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  for (const { rows, questions } of charts) {
    expect(rows).toHaveLength(12);
    for (const { cells } of rows) expect(cells).toHaveLength(questions.length);
  }
});
