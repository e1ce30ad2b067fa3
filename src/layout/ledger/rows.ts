import type { LedgerRow } from '../../views/ledger.ts';
import { lineCount } from '../briefing/line-count.ts';
import type { Measure } from '../measure.ts';
import { columns, heights, leading, type } from './sheet.ts';

/** Deals rows over sheets: none is split, and the last sheet has room for what stands under the table. */
export function dealtRows(
  rows: readonly LedgerRow[],
  roomOn: (sheet: number) => number,
  under: number,
  measure: Measure,
): LedgerRow[][] {
  const sheets: LedgerRow[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const height = rowHeight(row, measure);
    if (used + height > roomOn(sheets.length - 1) && used > 0) {
      sheets.push([]);
      used = 0;
    }
    sheets.at(-1)?.push(row);
    used += height;
  }
  const last = sheets.at(-1) ?? [];
  // What is signed stands under a row, not alone.
  if (used + under > roomOn(sheets.length - 1)) sheets.push(last.splice(Math.max(1, last.length - 2)));
  return sheets;
}

/** Height of a row, px: of its fullest cell. */
export function rowHeight({ sentence, remark, standings, state }: LedgerRow, measure: Measure): number {
  const lines = (text: string, width: number) => lineCount([{ text, style: type.data }], width, measure);
  const excerpt = lineCount(
    [
      { text: sentence.before, style: type.said },
      { text: sentence.text, style: type.excerpt },
      { text: sentence.after, style: type.said },
    ],
    columns.excerpt,
    measure,
  );
  const cells = [
    excerpt + (remark === undefined ? 0 : lines(remark, columns.excerpt)),
    total(standings.article.map((text) => lines(text, columns.article))),
    lines(standings.slides, columns.slide),
    total(standings.briefing.map((text) => lines(text, columns.briefing))),
    lines(`■ ${state}`, columns.state),
  ];
  return heights.row + Math.max(1, ...cells) * leading.data;
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
