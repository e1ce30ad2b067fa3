import type { PullQuote } from '../../views/magazine.ts';
import type { Filled, Stream } from './columns.ts';
import type { Asked, Box, Context, State } from './composition.ts';
import type { OrderedFloat } from './flow.ts';

/** What stands in the columns' way. */
export type Block = Box & { kind: 'float' | 'quote' };
export type QuoteBlock = Extract<Block, { kind: 'quote' }>;

/** Whether a figure or table has its place already. */
export const isPlaced = ({ pages }: State, float: OrderedFloat) =>
  pages.some(({ boxes }) => boxes.some((box) => box.kind === 'float' && box.float === float));

/** What may stand in the columns' way on this page: a figure or table at the head, one pulled quote, both or neither. */
export function layoutsOf(
  state: State,
  asked: Asked,
  waiting: OrderedFloat[],
  reach: number,
  room: number,
  { floatRowsOf, quoteRowsOf }: Context,
): Block[][] {
  const [float] = waiting;
  const floats: Block[][] = [[]];
  if (float) {
    for (const columns of float.kind === 'figure' ? [2, 3] : [2]) {
      const rows = floatRowsOf(float, columns) + 1;
      if (rows + 7 <= room) floats.push([{ kind: 'float', float, column: 3 - columns, columns, row: 0, rows }]);
    }
  }
  const hasQuote = state.pages.at(-1)?.boxes.some(({ kind }) => kind === 'quote');
  const pulled = new Set(
    state.pages.flatMap(({ boxes }) => boxes.flatMap((box) => (box.kind === 'quote' ? [box.quote.id] : []))),
  );
  const here = new Set(
    asked.items.slice(state.item, reach).flatMap((item) => (item.kind === 'line' ? item.paragraph.marks : [])),
  );
  const candidates = hasQuote ? [] : asked.question.quotes.filter(({ id }) => here.has(id) && !pulled.has(id));
  return floats.flatMap((above) => {
    const free = above.reduce((row, block) => Math.max(row, block.row + block.rows), 0);
    const quotes = candidates.flatMap((quote) => quotePlaces(quote, free, room, above.length === 0, quoteRowsOf));
    return [above, ...quotes.map((block) => [...above, block])];
  });
}

/** A quote has at least five lines of text above and below. */
function quotePlaces(
  quote: PullQuote,
  free: number,
  room: number,
  mayBeWide: boolean,
  rowsOf: Context['quoteRowsOf'],
): Block[] {
  const widths = mayBeWide ? [2, 3] : [2];
  return widths.flatMap((columns) => {
    const rows = rowsOf(quote, columns);
    const [from, to] = [free + 6, room - rows - 5];
    const span = to - from;
    if (span < 0) return [];
    const places = [...new Set([0, 0.5, 1].map((part) => from + Math.round(span * part)))];
    return places.map((row): Block => ({ kind: 'quote', quote, column: 3 - columns, columns, row, rows }));
  });
}

/** Whether a quote stands where it may: text runs on below it in its columns, and its own sentence is not near. */
export const standsWell = (block: QuoteBlock, filled: Filled, stream: Stream): boolean =>
  runsOnBelow(block, filled) && !isNearItsSource(block, filled, stream);

const runsOnBelow = ({ column, columns, row, rows }: QuoteBlock, { frames }: Filled): boolean => {
  const below = frames.filter((frame) => frame.row >= row + rows && frame.column >= column);
  return below.length === columns && below.every(({ from, to }) => to - from >= 2);
};

/** Whether the quote stands beside or within five lines of the paragraph that it is taken from. */
function isNearItsSource(block: QuoteBlock, { frames }: Filled, { items, rowsBefore }: Stream): boolean {
  const beside = frames.filter(({ column }) => column >= block.column && column < block.column + block.columns);
  return beside.some(({ from, to, row }) => {
    for (let at = from; at < to; at += 1) {
      const item = items[at];
      if (item?.kind !== 'line' || !item.paragraph.marks.includes(block.quote.id)) continue;
      const line = row + (rowsBefore[at] ?? 0) - (rowsBefore[from] ?? 0);
      if (line > block.row - 6 && line < block.row + block.rows + 5) return true;
    }
    return false;
  });
}
