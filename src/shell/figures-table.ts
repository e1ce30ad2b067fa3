import type { Figures } from '../report/figures.ts';

const none = '–';
const percent = (share: number | undefined) => (share === undefined ? none : `${(share * 100).toFixed(1)} %`);

/** What stands in the table, a column each. */
const columns: { head: string; of: (figures: Figures) => string }[] = [
  { head: 'layout', of: ({ product }) => product },
  { head: 'body lines', of: ({ lines }) => (lines === 0 ? none : String(lines)) },
  { head: 'on the grid', of: ({ onGrid }) => percent(onGrid) },
  { head: 'worst page', of: ({ onGridWorst }) => percent(onGridWorst) },
  { head: 'spaces > 2×', of: ({ wide }) => percent(wide) },
  { head: '> 2.5×', of: ({ gaping }) => percent(gaping) },
  { head: 'widest', of: ({ widest }) => (widest === undefined ? none : `${widest.toFixed(2)}×`) },
  { head: 'last page', of: ({ lastPage }) => percent(lastPage) },
  { head: 'least type', of: ({ smallest }) => (smallest === undefined ? none : `${smallest.toFixed(2)} pt`) },
  { head: 'findings', of: ({ findings }) => String(findings) },
];

/** The numbers of a report as a small table: a head, and a line for each product. */
export function tableOf(figures: readonly Figures[]): string[] {
  if (figures.length === 0) return [];
  const rows = [columns.map(({ head }) => head), ...figures.map((one) => columns.map(({ of }) => of(one)))];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
}
