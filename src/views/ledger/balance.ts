import { fill, type Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { wordCount } from '../../source/spoken.ts';
import type { LedgerAnswer, LedgerExpert } from './experts.ts';
import { inFigures, percent, wordsInFigures } from './figures.ts';

/** A stretch of an answer that is marked, in words from its beginning. */
export interface MarkedWords {
  from: number;
  to: number;
  isTaken: boolean;
}

/** An answer as a bar: how long, and where in it the excerpts stand. */
export interface AnswerBar {
  words: number;
  marked: MarkedWords[];
}

/** One expert's answer to one question; empty where there is none. */
export interface BalanceCell {
  bar: AnswerBar | undefined;
  words: string;
  excerpts: string;
  /** What is missing, said louder. */
  hasNone: boolean;
  noLead: string | undefined;
}

/** One expert of the chart. */
export interface BalanceRow {
  id: string;
  name: string;
  surname: string;
  sum: string;
  cells: BalanceCell[];
  /** Shares of the whole, 0 to 1. */
  said: number;
  quoted: number;
  shares: string;
  isSkewed: boolean;
  /** Excerpts taken by the magazine, the slides and the briefing. */
  counts: number[];
}

/** The editor's view of the whole: who says how much, and how much of it is quoted. */
export interface Balance {
  title: string;
  questions: { number: number; name: string; sum: string }[];
  rows: BalanceRow[];
  /** Where the scale of shares ends, 0 to 1. */
  scale: number;
  scaleName: string;
}

/** Percentage points between what one says and what is quoted, if the front matter sets no other. */
export const usualDifference = 8;

/** Percentage points that may lie between what an expert says and what is quoted. */
export const differenceIn = ({ frontMatter }: Interview): number => frontMatter.balance?.difference ?? usualDifference;

/** Whether an expert is quoted far more, or far less, than they say; both shares in whole per cent, as printed. */
export const isSkewed = ({ share, quotedShare }: LedgerExpert, difference: number): boolean =>
  Math.abs(percent(share) - percent(quotedShare)) >= difference;

/** Gives the chart: experts by the words they say, and a column a question. */
export function balanceOf(experts: readonly LedgerExpert[], interview: Interview, words: Locale): Balance {
  const difference = differenceIn(interview);
  const rows = experts.toSorted((one, other) => other.words - one.words);
  const largest = Math.max(0, ...experts.flatMap(({ share, quotedShare }) => [share, quotedShare]));
  const scale = Math.max(1, Math.ceil(largest * 100)) / 100;
  return {
    title: titleOf(rows, difference, words),
    questions: interview.questions.map(({ number }) => {
      const said = experts.flatMap(({ answers }) => answers).filter(({ question }) => question === number);
      const sum = said.reduce((all, one) => all + one.words, 0);
      return {
        number,
        name: `${words.question} ${number}`,
        sum: wordsInFigures(sum, words),
      };
    }),
    rows: rows.map((expert) => rowOf(expert, interview, words, difference)),
    scale,
    scaleName: fill(words.ledger.scale, { most: percent(scale) }),
  };
}

function rowOf(expert: LedgerExpert, { questions }: Interview, words: Locale, difference: number): BalanceRow {
  const { speaker, answers, share, quotedShare } = expert;
  const excerpts = answers.flatMap((answer) => answer.excerpts);
  const countOf = (isIn: (excerpt: (typeof excerpts)[number]) => boolean) => excerpts.filter(isIn).length;
  return {
    id: speaker.id,
    name: speaker.name,
    surname: speaker.surname,
    sum: fill(words.ledger.sum, {
      words: inFigures(expert.words, words),
      excerpts: countOf(({ isTaken }) => isTaken),
    }),
    cells: questions.map(({ number }) =>
      cellOf(
        answers.find(({ question }) => question === number),
        words,
      ),
    ),
    said: share,
    quoted: quotedShare,
    shares: fill(words.ledger.shares, { said: percent(share), quoted: percent(quotedShare) }),
    isSkewed: isSkewed(expert, difference),
    counts: [
      countOf(({ standings }) => standings.pulled.length > 0),
      countOf(({ standings }) => standings.slides.length > 0),
      countOf(({ standings }) => standings.briefing.length > 0),
    ],
  };
}

function cellOf(answer: LedgerAnswer | undefined, words: Locale): BalanceCell {
  if (!answer) return { bar: undefined, words: words.ledger.noAnswer, excerpts: '', hasNone: false, noLead: undefined };
  const taken = answer.excerpts.filter(({ isTaken }) => isTaken).length;
  return {
    bar: barOf(answer),
    words: fill(words.ledger.cellWords, { count: inFigures(answer.words, words) }),
    excerpts: fill(words.ledger.cellExcerpts, { count: taken }),
    hasNone: taken === 0,
    noLead: answer.hasLead ? undefined : words.ledger.noLead,
  };
}

/** Gives an answer as a bar. */
export function barOf({ words, excerpts, spoken: { text } }: LedgerAnswer): AnswerBar {
  const marked = excerpts.map(({ stretch, isTaken, words: own }) => {
    const from = wordCount(text.slice(0, stretch.from));
    return { from, to: from + own, isTaken };
  });
  return { words, marked };
}

/** A sentence made of the largest difference. */
function titleOf(rows: readonly LedgerExpert[], difference: number, { ledger }: Locale): string {
  const gap = ({ share, quotedShare }: LedgerExpert) => percent(quotedShare) - percent(share);
  const [most] = rows.toSorted((one, other) => Math.abs(gap(other)) - Math.abs(gap(one)));
  if (!most || !isSkewed(most, difference)) return ledger.balanced;
  const name = most.speaker.surname;
  if (gap(most) > 0) return fill(ledger.over, { name });
  const density = ({ words, quoted }: LedgerExpert) => quoted / Math.max(1, words);
  const isLeast = rows.every((one) => one === most || density(one) > density(most));
  return fill(most === rows[0] && isLeast ? ledger.mostAndLeast : ledger.under, { name });
}
