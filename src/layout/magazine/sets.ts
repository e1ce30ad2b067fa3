import { type Block, isPlaced, layoutsOf, standsWell } from './blocks.ts';
import { type Filled, fill, type Stream } from './columns.ts';
import { type Asked, type Box, type Context, faults, type State, withBoxes } from './composition.ts';
import type { OrderedFloat } from './flow.ts';
import { sheet } from './sheet.ts';

/** All ways to fill the rest of a page with a question's columns. */
export function sets(state: State, asked: Asked, context: Context): State[] {
  const room = sheet.rows - state.row;
  const { items } = asked;
  const reach = fill(asked.stream, state.item, room, [], 0).to;
  const anchored = items.slice(state.item, reach).flatMap((item) => (item.kind === 'anchor' ? [item.float] : []));
  const waiting = [...new Set([...state.floats, ...anchored])].filter((float) => !isPlaced(state, float));
  return layoutsOf(state, asked, waiting, reach, room, context).flatMap((blocks) =>
    setOf(state, asked, blocks, waiting, room, context),
  );
}

/** The set with these blocks: balanced if the question ends here, else filled to the page's foot. */
function setOf(
  state: State,
  asked: Asked,
  blocks: Block[],
  waiting: OrderedFloat[],
  room: number,
  context: Context,
): State[] {
  const { items, stream } = asked;
  const isContinued = items[state.item]?.kind === 'line';
  const first = isContinued ? 1 : 0;
  const full = fill(stream, state.item, room, blocks, first);
  const ends = full.to >= items.length;
  const fitted = ends ? balanced(stream, state.item, blocks, room, first) : { filled: full, rows: room };
  if (!fitted) return [];
  const { filled, rows } = fitted;
  if (blocks.some((block) => block.kind === 'quote' && !standsWell(block, filled, stream))) return [];
  const floats = waiting.filter((float) => !blocks.some((block) => block.kind === 'float' && block.float === float));
  const set = boxed(state, asked, blocks, filled, rows, isContinued);
  const hasQuote = blocks.some(({ kind }) => kind === 'quote');
  const cost =
    set.cost +
    ragged(filled) +
    (ends ? stepCost(filled) : 0) +
    floats.length * faults.lateFloat +
    (hasQuote || room < 30 ? 0 : faults.noQuote) +
    (ends && state.question === context.asked.length - 1 ? endingCost(set.row, floats.length, context) : 0);
  return ends
    ? [{ ...set, question: state.question + 1, item: -1, floats, cost }]
    : [{ ...set, item: filled.to, floats, cost }];
}

/** Columns that end a question should end level: a line apart is nothing, more shows. */
const stepCost = (filled: Filled): number => faults.step * Math.max(0, stepOf(filled) - 1) ** 2;

/** By how many lines the columns end apart. */
function stepOf({ frames }: Filled): number {
  const lowest = new Map(frames.map(({ column, white }) => [column, white]));
  return Math.max(...lowest.values()) - Math.min(...lowest.values());
}

/** The last page: room for what closes the article, little white above it, no figure or table left behind. */
function endingCost(row: number, lost: number, { tail }: Context): number {
  const room = sheet.rows - tail - row;
  return lost * faults.lostFloat + (room < 0 ? faults.noPanel - room * 10 : faults.shortEnd * room * room);
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

/** The same set with columns that end as level as they can: the first two may stop a line or two short. */
function evened(
  best: Filled,
  stream: Stream,
  from: number,
  rows: number,
  blocks: readonly Block[],
  first: number,
): Filled {
  if (stepOf(best) <= 1) return best;
  const tried = shortenings.map((shorter) => fill(stream, from, rows, blocks, first, shorter));
  const whole = tried.filter(({ to }) => to >= stream.items.length);
  return whole.reduce((level, one) => (unevenness(one) < unevenness(level) ? one : level), best);
}

const shortenings = [1, 2, 3]
  .flatMap((one) => [0, 1, 2, 3].map((other) => [one, other]))
  .concat([1, 2, 3].map((other) => [0, other]));

const unevenness = ({ frames }: Filled) => frames.reduce((all, { white }) => all + white * white, 0);

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
    if (filled.to >= end) return { filled: evened(filled, stream, from, rows, blocks, first), rows };
  }
  return undefined;
}
