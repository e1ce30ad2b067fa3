import { fill, type Locale } from '../../locale.ts';
import type { Balance, BalanceCell, BalanceRow } from '../../views/ledger/balance.ts';
import type { Remaining } from '../../views/ledger/remaining.ts';
import type { Ledger } from '../../views/ledger.ts';
import { lineCount } from '../briefing/line-count.ts';
import type { Measure } from '../measure.ts';
import { type DrawnBar, type DrawnShares, type DrawnUnits, drawnBar, drawnShares, drawnUnits } from './drawn.ts';
import { heights, leading, room, type, width } from './sheet.ts';

/** The chart: what is said and what is quoted, or a part of it that has room on a sheet. */
export interface Chart {
  questions: Balance['questions'];
  /** A class of the style sheet: so many questions. */
  columns: string;
  isDense: boolean;
  rows: (Omit<BalanceRow, 'cells'> & {
    cells: (Omit<BalanceCell, 'bar'> & { question: string; drawn: DrawnBar | undefined })[];
    drawn: DrawnShares;
  })[];
  scaleName: string;
}

/** A sheet for the editor. */
export interface BalanceSheet {
  id: 'balance';
  label: string;
  isExpert: false;
  name: string;
  title: string | undefined;
  chart: Chart | undefined;
  products: { id: string; name: string; units: DrawnUnits[] }[] | undefined;
  remaining: Remaining[] | undefined;
  isBeside: boolean;
}

/** More of either would be too small to read: they go on to another sheet. */
const most = { questions: 6, airy: 7 };
const rowHeights = { airy: 61, dense: 50 };
const chartWidth = 380;
const barMargin = 9;

/** Gives the editor's sheets: the chart, the excerpts by product and what remains to be done. */
export function balanceSheets({ balance, remaining }: Ledger, measure: Measure, words: Locale): BalanceSheet[] {
  const lines = (text: string, style: Parameters<Measure>[1]) => lineCount([{ text, style }], width.sheet, measure);
  const head =
    heights.balanceHead +
    lines(balance.title, type.title) * leading.title +
    lines(words.ledger.balanceLegend, type.answer) * leading.legend;
  const isDense = balance.rows.length > most.airy;
  const rowHeight = isDense ? rowHeights.dense : rowHeights.airy;
  const inChart = Math.floor((room - head - heights.chartHead - heights.chartKey) / rowHeight);
  const charts = inParts(balance.questions, most.questions).flatMap((questions) =>
    inParts(balance.rows, inChart).map((rows) => ({ rows, chart: chartOf(balance, questions, rows, isDense) })),
  );
  const left = room - head - heights.chartHead - heights.chartKey - (charts.at(-1)?.rows.length ?? 0) * rowHeight;
  const productsHeight = heights.partHead + balance.rows.length * heights.unitRow;
  const hasProducts = productsHeight <= left;
  const besideHeight = heights.partHead + sum(remaining.map((one) => heightOf(one, width.remainingBeside, measure)));
  const isBeside = hasProducts && besideHeight <= left;
  const largest = Math.max(1, ...balance.rows.flatMap(({ counts }) => counts));
  const products = balance.rows.map(({ id, surname, counts }) => ({
    id,
    name: surname,
    units: counts.map((count) => drawnUnits(count, largest)),
  }));
  const nothing = { title: undefined, chart: undefined, products: undefined, remaining: undefined, isBeside: false };
  const sheets = charts.map(({ chart }, at) => {
    const isLast = at === charts.length - 1;
    return {
      ...nothing,
      title: at === 0 ? balance.title : undefined,
      chart,
      products: isLast && hasProducts ? products : undefined,
      remaining: isLast && isBeside ? remaining : undefined,
      isBeside: isLast && isBeside,
    };
  });
  const later = isBeside ? [] : dealtRemaining(remaining, measure).map((part) => ({ ...nothing, remaining: part }));
  const more = hasProducts ? [] : inParts(products, 36).map((part) => ({ ...nothing, products: part }));
  const all = [...sheets, ...more, ...later];
  return all.map((sheet, at) => ({
    id: 'balance',
    label: fill(words.ledger.sheet, { name: words.ledger.balance, number: at + 1, of: all.length }),
    isExpert: false,
    name: words.ledger.balance,
    ...sheet,
  }));
}

function chartOf(balance: Balance, questions: Balance['questions'], rows: BalanceRow[], isDense: boolean): Chart {
  const bars = balance.rows.flatMap(({ cells }) => cells.flatMap(({ bar }) => (bar ? [bar.words] : [])));
  const wide = chartWidth / Math.max(1, questions.length) - barMargin;
  return {
    questions,
    columns: `columns-${questions.length}`,
    isDense,
    scaleName: balance.scaleName,
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      drawn: drawnShares(row.said, row.quoted, balance.scale),
      cells: questions.flatMap((question) => {
        const cell = cells[balance.questions.indexOf(question)];
        if (!cell) return [];
        const { bar, ...said } = cell;
        return { ...said, question: question.name, drawn: bar && drawnBar(bar, Math.max(1, ...bars), wide) };
      }),
    })),
  };
}

/** Deals what remains over whole sheets, entry by entry; the head stands over the first of its entries on each. */
function dealtRemaining(remaining: readonly Remaining[], measure: Measure): Remaining[][] {
  const sheets: Remaining[][] = [[]];
  let used = heights.partHead;
  for (const { entries, ...one } of remaining) {
    for (const entry of entries) {
      const height = heightOf({ ...one, entries: [entry] }, width.remaining, measure);
      if (used + height > room - heights.running) {
        sheets.push([]);
        used = heights.partHead;
      }
      used += height;
      const last = sheets.at(-1)?.at(-1);
      if (last?.head === one.head) last.entries.push(entry);
      else sheets.at(-1)?.push({ ...one, entries: [entry] });
    }
  }
  return sheets;
}

/** Height of a warning, px: its head on a line, and its entries. */
function heightOf({ head, entries }: Remaining, wide: number, measure: Measure): number {
  const lines = entries.map(({ text, quote, place }) =>
    lineCount(
      [
        { text: `${text} `, style: type.data },
        { text: quote ?? '', style: type.said },
        { text: place, style: type.data },
      ],
      wide,
      measure,
    ),
  );
  return heights.entry + ((head === '' ? 0 : 1) + sum(lines)) * leading.data;
}

function inParts<Thing>(things: readonly Thing[], most: number): Thing[][] {
  const parts = Math.max(1, Math.ceil(things.length / Math.max(1, most)));
  const each = Math.ceil(things.length / parts);
  return Array.from({ length: parts }, (_, at) => things.slice(at * each, (at + 1) * each));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
