import type { Locale } from '../../locale.ts';
import type { MagazineView, PullQuote } from '../../views/magazine.ts';
import type { Measure } from '../measure.ts';
import { streamOf } from './columns.ts';
import { type Asked, type Box, type ComposedPage, type Context, faults, type State, withBoxes } from './composition.ts';
import { clearFeet } from './feet.ts';
import { flowOf, type OrderedFloat } from './flow.ts';
import { setterOf } from './set.ts';
import { sets } from './sets.ts';
import { heights, sheet } from './sheet.ts';
import { floatRows, pullQuoteRows, questionRows } from './spans.ts';

/** Compositions kept of those that have come equally far. */
const beam = 1;

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
  const names = namesIn(view);
  const asked = view.questions.map((question): Asked => {
    const items = flowOf(question, measure, language, names);
    return { question, items, stream: streamOf(items), rows: questionRows(question, measure) };
  });
  const set = setterOf(measure, language);
  const context = {
    asked,
    tail,
    floatRowsOf: rememberedByColumns((float: OrderedFloat, columns) => floatRows(float, columns, set, measure)),
    quoteRowsOf: rememberedByColumns((quote: PullQuote, columns: number) => pullQuoteRows(quote, columns, measure)),
  };
  let states: State[] = [{ pages: [], row: sheet.rows, question: 0, item: -1, floats: [], cost: 0 }];
  let found: State | undefined;
  while (states.length > 0) {
    const next = states.flatMap((state) => steps(state, context));
    for (const state of next.filter(({ question }) => question === asked.length))
      if (!found || state.cost < found.cost) found = state;
    states = promising(next.filter(({ question, cost }) => question < asked.length && (!found || cost < found.cost)));
  }
  const best = found;
  if (!best) throw new Error('no composition holds the whole article');
  const pages = [...best.pages, ...best.floats.map((float) => floatPage(float, best.pages))];
  clearFeet(pages, measure);
  return pages;
}

/** The capitalised words of the speakers' names, in lower case: they are not hyphenated. */
const namesIn = ({ questions }: MagazineView): ReadonlySet<string> =>
  new Set(
    questions
      .flatMap(({ answers }) => answers.map(({ name }) => name))
      .flatMap((text) => text.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word)))
      .map((word) => word.toLowerCase()),
  );

/** A figure or table that found no room among the columns gets a page of its own: it is never lost. */
function floatPage(float: OrderedFloat, pages: readonly ComposedPage[]): ComposedPage {
  const question = pages.at(-1)?.question;
  if (!question) throw new Error('a figure or table without a question');
  return { boxes: [{ kind: 'float', float, column: 1, columns: 2, row: 0, rows: 30 }], question, end: 30 };
}

/**
 * The best of those that have come equally far: compositions that use more room for the same words live on beside those
 * that use less, since only the last page tells which was right.
 */
function promising(states: readonly State[]): State[] {
  const kinds = Map.groupBy(states, ({ question, pages, item, row }) =>
    [question, pages.length, Math.round(item / near.items), Math.round(row / near.rows)].join(' '),
  );
  return [...kinds.values()].flatMap((kind) => kind.sort((one, other) => one.cost - other.cost).slice(0, beam));
}

/** Compositions nearer to each other than this count as equally far. */
const near = { items: 6, rows: 3 } as const;

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

/** Measures a thing once, however often the search asks. */
function remembered<Thing extends object, Value>(measured: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new Map<Thing, Value>();
  return (thing) => {
    const value = known.get(thing) ?? measured(thing);
    known.set(thing, value);
    return value;
  };
}

function rememberedByColumns<Thing extends object>(rowsOf: (thing: Thing, columns: number) => number) {
  const byColumns = [1, 2, 3].map((columns) => remembered((thing: Thing) => rowsOf(thing, columns)));
  return (thing: Thing, columns: number) => byColumns[columns - 1]?.(thing) ?? rowsOf(thing, columns);
}
