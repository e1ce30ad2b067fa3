import { fill, type Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { excerptOf } from '../excerpts.ts';
import type { Finding, Sayings } from './editorial.ts';
import { type AttributedQuote, quoteOf } from './quote.ts';

/** A speaker's circle in the row that counts who says the same: filled if they do. */
interface Seat {
  initials: string;
  says: boolean;
  /** The excerpts that say it, by id, with spaces between. */
  saying: string;
}

/** The columns of the second page. */
type Stance = 'agree' | 'differ' | 'needed';

/** One cell of the second page: its label and quotes, or the sentence that says it is empty. */
export interface FindingCell {
  /** Which column it is and what that is called, where the sayings were sorted. */
  stance: { kind: Stance; name: string } | undefined;
  label: string;
  quotes: AttributedQuote[];
  /** Why there is nothing, if so. */
  nothing: string | undefined;
  /** Who says the same: a circle a speaker in the order of their seats, "5 van 7", and it in words for a listener. */
  agreed: { seats: Seat[]; count: string; says: string } | undefined;
}

/** One question of the second page. */
export interface FindingRow {
  /** The question's id. */
  id: string;
  number: number;
  text: string;
  cells: FindingCell[];
}

/** From this many questions on a cell shows one quote, or the page would be too full. */
const manyQuestions = 6;

/** Gives the second page's rows, a question each: agreed, differing and still needed, or just the leads. */
export function findingRows(rows: readonly Finding[], interview: Interview, words: Locale): FindingRow[] {
  const most = rows.length >= manyQuestions ? 1 : 3;
  return rows.map((row) => ({
    id: row.question.id,
    number: row.question.number,
    text: row.text,
    cells: cellsOf(row, most, interview, words),
  }));
}

function cellsOf(row: Finding, most: number, interview: Interview, words: Locale): FindingCell[] {
  if (row.kind === 'leads')
    return row.excerpts.map((id) => ({ ...empty, nothing: undefined, quotes: [quoteOf(interview, id)] }));
  const { nothing } = words.briefing;
  const cell = (kind: Stance, sayings: Sayings | undefined, without: string): FindingCell => {
    const stance = { kind, name: words.briefing[kind] };
    return sayings
      ? {
          stance,
          label: sayings.label,
          quotes: sayings.excerpts.slice(0, most).map((id) => quoteOf(interview, id)),
          nothing: undefined,
          agreed: sayings.by && agreedOf(sayings.by, interview, words),
        }
      : { ...empty, stance, nothing: without };
  };
  return [
    cell('agree', row.agree, nothing.agree),
    cell('differ', row.differ, nothing.differ),
    cell('needed', row.needed, row.nothingNeeded ?? nothing.needed),
  ];
}

const empty = { stance: undefined, label: '', quotes: [], agreed: undefined };

/** A circle is filled only by an excerpt of that speaker. */
function agreedOf(by: readonly string[], interview: Interview, words: Locale): FindingCell['agreed'] {
  const saying = Map.groupBy(by, (id) => excerptOf(interview, id).speaker);
  const { speakers } = interview;
  const names = speakers.filter(({ id }) => saying.has(id)).map(({ name }) => name);
  const count = fill(words.briefing.countOf, { count: names.length, total: speakers.length });
  return {
    seats: speakers.map(({ id, initials }) => ({
      initials,
      says: saying.has(id),
      saying: (saying.get(id) ?? []).join(' '),
    })),
    count,
    says: `${count}. ${fill(words.briefing.saidBy, { names: names.join(', ') })}`,
  };
}
