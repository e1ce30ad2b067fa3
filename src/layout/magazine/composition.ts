import type { MagazineQuestion, PullQuote } from '../../views/magazine.ts';
import type { Area, Stream } from './columns.ts';
import type { Item, OrderedFloat } from './flow.ts';

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
    | { kind: 'float'; float: OrderedFloat }
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
export interface State {
  pages: ComposedPage[];
  row: number;
  question: number;
  item: number;
  /** Figures and tables that wait for a place. */
  floats: OrderedFloat[];
  cost: number;
}

/** Weighs of faults, in arbitrary units: white rows count squared. */
export const faults = {
  foot: 0.6,
  ragged: 1,
  step: 15,
  noQuote: 60,
  lateFloat: 150,
  lostFloat: 1e6,
  noPanel: 4000,
  page: 30,
  shortEnd: 1.5,
} as const;

/** What does not change while pages are composed. */
export interface Context {
  asked: Asked[];
  /** Rows of a figure or table over so many columns. */
  floatRowsOf: (float: OrderedFloat, columns: number) => number;
  /** Rows of a pulled quote over so many columns. */
  quoteRowsOf: (quote: PullQuote, columns: number) => number;
  /** Rows that must stay free under the last answer on its page. */
  tail: number;
}

/** Puts boxes on the last page, which is then filled down to `row`. */
export function withBoxes(state: State, boxes: Box[], row: number): State {
  const last = state.pages.at(-1);
  if (!last) return state;
  return {
    ...state,
    row,
    pages: [...state.pages.slice(0, -1), { ...last, boxes: [...last.boxes, ...boxes], end: row }],
  };
}
