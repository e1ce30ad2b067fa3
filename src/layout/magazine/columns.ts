import type { Item } from './flow.ts';
import { sheet } from './sheet.ts';

/** A rectangle of the text block: columns from the left, rows from the top of its set, both counted from 0. */
export interface Area {
  column: number;
  columns: number;
  row: number;
  rows: number;
}

/** A column's free stretch and the items that run down it: `from` up to, not including, `to`. */
export interface Frame extends Area {
  from: number;
  to: number;
  /** Rows at its foot that stay white. */
  white: number;
}

/** What a set of columns holds. */
export interface Filled {
  frames: Frame[];
  /** The first item that found no room. */
  to: number;
}

/** Items with what a column filler asks of them again and again, worked out once. */
export interface Stream {
  items: readonly Item[];
  /** Rows of all items before each, and of all. */
  rowsBefore: number[];
  /** For each position the nearest one at or before it where a column may end. */
  lastBreak: number[];
  /** For each position the first at or after it that does not vanish at a column's head. */
  firstShown: number[];
}

/** Prepares items for the column filler. */
export function streamOf(items: readonly Item[]): Stream {
  const rowsBefore = [0];
  for (const { rows } of items) rowsBefore.push((rowsBefore.at(-1) ?? 0) + rows);
  const lastBreak: number[] = [];
  for (let at = 0; at <= items.length; at += 1) lastBreak.push(mayBreak(items, at) ? at : (lastBreak[at - 1] ?? 0));
  const firstShown = new Array<number>(items.length + 1).fill(items.length);
  for (let at = items.length - 1; at >= 0; at -= 1)
    firstShown[at] = items[at]?.kind === 'gap' ? (firstShown[at + 1] ?? at) : at;
  return { items, rowsBefore, lastBreak, firstShown };
}

/**
 * Runs items down three columns of `rows` rows, round what stands in their way, and breaks them by the rules of the
 * trade: no line alone at a column's foot or head, a name with two lines of its answer.
 * @param first rows of the first frame that are taken (the line "continued")
 * @param shorter rows that each column stops short of its foot
 */
export function fill(
  stream: Stream,
  from: number,
  rows: number,
  blocks: readonly Area[],
  first: number,
  shorter: readonly number[] = [],
): Filled {
  const frames: Frame[] = [];
  let at = from;
  for (const area of freeAreas(rows, blocks)) {
    const foot = area.row + area.rows === rows ? (shorter[area.column] ?? 0) : 0;
    const room = area.rows - foot - (frames.length === 0 ? first : 0);
    const start = stream.firstShown[at] ?? at;
    const to = cut(stream, start, room);
    frames.push({ ...area, from: start, to, white: room + foot - rowsOf(stream, start, to) });
    at = to;
  }
  return { frames, to: stream.firstShown[at] ?? at };
}

const rowsOf = ({ rowsBefore }: Stream, from: number, to: number) => (rowsBefore[to] ?? 0) - (rowsBefore[from] ?? 0);

/** The stretches of each column between the blocks, in reading order. */
function freeAreas(rows: number, blocks: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (let column = 0; column < sheet.columns; column += 1) {
    let row = 0;
    for (const block of blocks) {
      if (column < block.column || column >= block.column + block.columns) continue;
      if (block.row > row) areas.push({ column, columns: 1, row, rows: block.row - row });
      row = block.row + block.rows;
    }
    if (rows > row) areas.push({ column, columns: 1, row, rows: rows - row });
  }
  return areas;
}

/** The furthest position that room and rules allow; the start itself if nothing fits. */
function cut(stream: Stream, from: number, rows: number): number {
  const limit = (stream.rowsBefore[from] ?? 0) + rows;
  let [low, high] = [from, stream.items.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stream.rowsBefore[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return Math.max(from, stream.lastBreak[low] ?? from);
}

/** Whether a column may end before this item. */
function mayBreak(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at]];
  if (!before || !next) return true;
  if (before.kind === 'head' || before.kind === 'gap') return false;
  if (before.kind === 'anchor') return items[at - 2]?.kind !== 'head';
  const { at: line, paragraph } = before;
  if (line === paragraph.lines - 1) return !(paragraph.opens && paragraph.lines === 1 && next.kind === 'line');
  return line > 0 && line < paragraph.lines - 2;
}
