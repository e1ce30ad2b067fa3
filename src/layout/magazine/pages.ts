import type { Locale } from '../../locale.ts';
import type { MagazineFigure, MagazineQuestion, MagazineView, PullQuote } from '../../views/magazine.ts';
import type { Measure } from '../measure.ts';
import { type Area, type Filled, fill, type Stream, streamOf } from './columns.ts';
import { flowOf, type Item } from './flow.ts';
import { heights, sheet } from './sheet.ts';
import { figureRows, pullQuoteRows, questionRows } from './spans.ts';

/** A question as the composer sees it. */
export interface Asked {
  question: MagazineQuestion;
  items: readonly Item[];
  stream: Stream;
  /** Rows of its heading, without what stands above it. */
  rows: number;
}

/** One block on a page: where it stands (rows from the top of the text block) and what it holds. */
export type Box = Area &
  (
    | { kind: 'question'; asked: Asked; ruled: boolean }
    | { kind: 'column'; asked: Asked; from: number; to: number; continues: boolean }
    | { kind: 'figure'; figure: MagazineFigure }
    | { kind: 'quote'; quote: PullQuote }
  );

export interface ComposedPage {
  boxes: Box[];
  /** The question in force on the page's first line. */
  question: MagazineQuestion;
  /** First free row. */
  end: number;
}

/** How far a composition has come, and how good it is: the lower the better. */
interface State {
  pages: ComposedPage[];
  row: number;
  question: number;
  item: number;
  figures: MagazineFigure[];
  cost: number;
}

/** Weighs of faults, in arbitrary units: white rows count squared. */
const faults = {
  foot: 0.6,
  ragged: 1,
  noQuote: 18,
  lateFigure: 60,
  lostFigure: 1e6,
  noPanel: 4000,
  page: 60,
  shortEnd: 1.5,
} as const;
/** Compositions kept of each kind: with as many questions begun and as many quotes pulled. */
const beam = 4;

/**
 * Composes the pages that hold the questions: chooses which quotes are pulled and where, where figures stand, and where
 * columns are balanced, by keeping the best few compositions from one set of columns to the next.
 * @param tail rows that must stay free under the last answer on its page
 */
export function composePages(
  view: MagazineView,
  measure: Measure,
  language: Locale['language'],
  tail: number,
): ComposedPage[] {
  const asked = view.questions.map((question): Asked => {
    const items = flowOf(question, measure, language);
    return { question, items, stream: streamOf(items), rows: questionRows(question, measure) };
  });
  const context = { asked, measure, tail };
  let states: State[] = [{ pages: [], row: sheet.rows, question: 0, item: -1, figures: [], cost: 0 }];
  let best: State | undefined;
  while (states.length > 0) {
    const next = states.flatMap((state) => steps(state, context));
    for (const state of next.filter(({ question }) => question === asked.length))
      if (!best || state.cost < best.cost) best = state;
    states = promising(next.filter(({ question, cost }) => question < asked.length && (!best || cost < best.cost)));
  }
  return best?.pages ?? [];
}

/** The best few of each kind, so that the frugal ones live to see the last page. */
function promising(states: readonly State[]): State[] {
  const kinds = Map.groupBy(states, ({ question, pages }) => `${question} ${quotesOn(pages)}`);
  return [...kinds.values()].flatMap((kind) =>
    kind.sort((one, other) => progressCost(one) - progressCost(other)).slice(0, beam),
  );
}

const quotesOn = (pages: readonly ComposedPage[]) =>
  pages.reduce((all, { boxes }) => all + boxes.filter(({ kind }) => kind === 'quote').length, 0);

/** Compositions of equal faults are compared by how much they have set. */
const progressCost = ({ cost, question, item, pages, row }: State) =>
  cost - question * 40 - item / 4 + pages.length * 40 + (row - sheet.rows) * 0.7;

interface Context {
  asked: Asked[];
  measure: Measure;
  tail: number;
}

/** All ways to go on: the next question's heading with its first set of columns, or a set on the next page. */
function steps(state: State, context: Context): State[] {
  const asked = context.asked[state.question];
  if (!asked) return [];
  if (state.item >= 0) return sets(turnedPage(state, asked), asked, context);
  const above = state.row > 0 ? heights.questionAbove + heights.questionRule : 0;
  const needed = above + asked.rows + heights.questionBelow + heights.afterQuestion;
  const here = state.row + needed <= sheet.rows ? [opened(state, asked, above)] : [];
  const turned = turnedPage({ ...state, cost: state.cost + whiteFoot(sheet.rows - state.row) }, asked);
  return [...here, opened(turned, asked, 0)].flatMap((start) => sets(start, asked, context));
}

const whiteFoot = (rows: number) => (rows <= 0 ? 0 : faults.foot * rows * rows);

const turnedPage = (state: State, { question }: Asked): State => ({
  ...state,
  pages: [...state.pages, { boxes: [], question, end: 0 }],
  row: 0,
  cost: state.cost + faults.page,
});

/** Sets the heading of a question. */
function opened(state: State, asked: Asked, above: number): State {
  const ruled = above > 0;
  const gap = ruled ? heights.questionAbove : 0;
  const rows = asked.rows + (ruled ? heights.questionRule : 0);
  const box: Box = { kind: 'question', asked, ruled, column: 0, columns: 3, row: state.row + gap, rows };
  const row = state.row + gap + rows + heights.questionBelow;
  return { ...withBoxes(state, [box], row), item: 0 };
}

function withBoxes(state: State, boxes: Box[], row: number): State {
  const last = state.pages.at(-1);
  if (!last) return state;
  return {
    ...state,
    row,
    pages: [...state.pages.slice(0, -1), { ...last, boxes: [...last.boxes, ...boxes], end: row }],
  };
}

/** All ways to fill the rest of a page with a question's columns. */
function sets(state: State, asked: Asked, context: Context): State[] {
  const room = sheet.rows - state.row;
  const { items } = asked;
  const reach = fill(asked.stream, state.item, room, [], 0).to;
  const anchored = items.slice(state.item, reach).flatMap((item) => (item.kind === 'anchor' ? [item.figure] : []));
  const waiting = [...new Set([...state.figures, ...anchored])].filter((figure) => !isPlaced(state, figure));
  return layoutsOf(state, asked, waiting, reach, room, context).flatMap((blocks) =>
    setOf(state, asked, blocks, waiting, room, context),
  );
}

const isPlaced = ({ pages }: State, figure: MagazineFigure) =>
  pages.some(({ boxes }) => boxes.some((box) => box.kind === 'figure' && box.figure === figure));

type Block = Box & { kind: 'figure' | 'quote' };

/** What may stand in the columns' way on this page: a figure at the head, one pulled quote, both or neither. */
function layoutsOf(
  state: State,
  asked: Asked,
  waiting: MagazineFigure[],
  reach: number,
  room: number,
  { measure }: Context,
): Block[][] {
  const [figure] = waiting;
  const figures: Block[][] = [[]];
  if (figure) {
    const rows = figureRows(figure, 2, measure);
    if (rows + 8 <= room) figures.push([{ kind: 'figure', figure, column: 1, columns: 2, row: 0, rows: rows + 1 }]);
  }
  const hasQuote = state.pages.at(-1)?.boxes.some(({ kind }) => kind === 'quote');
  const pulled = new Set(
    state.pages.flatMap(({ boxes }) => boxes.flatMap((box) => (box.kind === 'quote' ? [box.quote.id] : []))),
  );
  const here = new Set(
    asked.items.slice(state.item, reach).flatMap((item) => (item.kind === 'line' ? item.paragraph.marks : [])),
  );
  const candidates = hasQuote ? [] : asked.question.quotes.filter(({ id }) => here.has(id) && !pulled.has(id));
  return figures.flatMap((above) => {
    const free = above.reduce((row, block) => Math.max(row, block.row + block.rows), 0);
    const quotes = candidates.flatMap((quote) => quotePlaces(quote, free, room, above.length === 0, measure));
    return [above, ...quotes.map((block) => [...above, block])];
  });
}

/** A quote has at least five lines of text above and below. */
function quotePlaces(quote: PullQuote, free: number, room: number, mayBeWide: boolean, measure: Measure): Block[] {
  const widths = mayBeWide ? [2, 3] : [2];
  return widths.flatMap((columns) => {
    const rows = pullQuoteRows(quote, columns, measure);
    const [from, to] = [free + 6, room - rows - 5];
    const span = to - from;
    if (span < 0) return [];
    const places = [...new Set([0, 0.5, 1].map((part) => from + Math.round(span * part)))];
    return places.map((row): Block => ({ kind: 'quote', quote, column: 3 - columns, columns, row, rows }));
  });
}

/** The set with these blocks: balanced if the question ends here, else filled to the page's foot. */
function setOf(
  state: State,
  asked: Asked,
  blocks: Block[],
  waiting: MagazineFigure[],
  room: number,
  context: Context,
): State[] {
  const { items } = asked;
  const isContinued = items[state.item]?.kind === 'line';
  const first = isContinued ? 1 : 0;
  const full = fill(asked.stream, state.item, room, blocks, first);
  const placed = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
  const left = waiting.filter((figure) => !placed.includes(figure));
  const hasQuote = blocks.some(({ kind }) => kind === 'quote');
  const cost = state.cost + left.length * faults.lateFigure + (hasQuote || room < 30 ? 0 : faults.noQuote);
  if (full.to < items.length) {
    if (blocks.some((block) => block.kind === 'quote' && isNearItsSource(block, full, asked.stream))) return [];
    return [
      {
        ...boxed(state, asked, blocks, full, room, isContinued),
        item: full.to,
        figures: left,
        cost: cost + ragged(full),
      },
    ];
  }
  const isLast = state.question === context.asked.length - 1;
  return balanced(asked.stream, state.item, blocks, room, first).flatMap(({ filled, rows }) => {
    if (blocks.some((block) => block.kind === 'quote' && isNearItsSource(block, filled, asked.stream))) return [];
    const set = boxed(state, asked, blocks, filled, rows, isContinued);
    const missing = isLast ? Math.max(0, set.row + context.tail - sheet.rows) : 0;
    const panel = isLast && missing > 0 ? faults.noPanel + missing * 10 : 0;
    const lost = isLast ? left.length * faults.lostFigure : 0;
    const short = isLast && missing === 0 ? faults.shortEnd * (sheet.rows - context.tail - set.row) ** 2 : 0;
    return [
      {
        ...set,
        question: state.question + 1,
        item: -1,
        figures: left,
        cost: cost + ragged(filled) + panel + short + lost,
      },
    ];
  });
}

const ragged = ({ frames }: Filled) =>
  frames.slice(0, -1).reduce((all, { white }) => all + faults.ragged * white * white, 0);

function boxed(
  state: State,
  asked: Asked,
  blocks: Block[],
  { frames }: Filled,
  rows: number,
  continues: boolean,
): State {
  const columns = frames.map(
    (frame, index): Box => ({ ...frame, kind: 'column', asked, continues: continues && index === 0 }),
  );
  const all = [...columns.filter((box) => box.kind === 'column' && (box.to > box.from || box.continues)), ...blocks];
  return withBoxes(
    state,
    all.map((box) => ({ ...box, row: box.row + state.row })),
    state.row + rows,
  );
}

/** The lowest set of columns that holds the rest of a question. */
function balanced(stream: Stream, from: number, blocks: readonly Block[], room: number, first: number) {
  const end = stream.items.length;
  const needed = first + (stream.rowsBefore[end] ?? 0) - (stream.rowsBefore[from] ?? 0);
  const inWay = blocks.reduce((all, { columns, rows }) => all + columns * rows, 0);
  const foot = blocks.reduce(
    (lowest, { row, rows, kind }) => Math.max(lowest, row + rows + (kind === 'quote' ? 5 : 4)),
    0,
  );
  for (let rows = Math.max(foot, Math.floor((needed + inWay) / sheet.columns) - 2); rows <= room; rows += 1) {
    const filled = fill(stream, from, rows, blocks, first);
    if (filled.to >= end) return [{ filled, rows }];
  }
  return [];
}

/** Whether the quote stands beside or within five lines of the paragraph that it is taken from. */
function isNearItsSource(block: Block & { kind: 'quote' }, { frames }: Filled, { items, rowsBefore }: Stream): boolean {
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
