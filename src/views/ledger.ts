import { fill, type Locale } from '../locale.ts';
import type { Interview } from '../source/interview.ts';
import { issueLineOf } from './issue.ts';
import { type FullAnswer, fullAnswersOf } from './ledger/answers.ts';
import { type AnswerBar, type Balance, balanceOf, barOf } from './ledger/balance.ts';
import type { LedgerExcerpt } from './ledger/excerpts.ts';
import { expertsOf, type LedgerExpert, shareOf } from './ledger/experts.ts';
import { inFigures, percent, wordsInFigures } from './ledger/figures.ts';
import { type Remaining, remainingOf } from './ledger/remaining.ts';
import type { Sentence } from './ledger/sentence.ts';
import { inWordsOf, type StandingWords } from './ledger/standings.ts';
import { type Medallion, medallionOf } from './medallion.ts';
import type { View } from './view.ts';

/** An excerpt as the table of its expert prints it. */
export interface LedgerRow {
  id: string;
  number: string;
  sentence: Sentence;
  /** Key figures: what the editor says it measures. */
  remark: string | undefined;
  standings: StandingWords;
  isWhole: boolean;
  state: string;
  words: number;
}

/** All that one expert gets to see: their excerpts, and their whole answers. */
export interface ExpertLedger {
  id: string;
  medallion: Medallion;
  name: string;
  surname: string;
  capacity: string;
  numbers: { value: string; label: string }[];
  bars: { bar: AnswerBar; caption: string }[];
  rows: LedgerRow[];
  agree: string;
  answers: FullAnswer[];
}

/** Who is quoted how and where, for the experts' approval and the editor's balance. */
export interface Ledger {
  title: string;
  experts: ExpertLedger[];
  balance: Balance;
  remaining: Remaining[];
  feet: { expert: string; balance: string };
}

/** Makes the ledger of all excerpts, with the pages and slides on which they stand. */
export const ledger: View<Ledger> = (interview, words, places) => {
  const experts = expertsOf(interview, words, places);
  const { title, frontMatter } = interview;
  const work = `${title}, ${issueLineOf(frontMatter.publication)}.`;
  const { contact } = frontMatter.publication;
  const back = contact === undefined ? '' : fill(words.ledger.returnTo, { contact });
  return {
    title: fill(words.ledger.document, { title }),
    experts: experts.map((expert) => expertOf(expert, interview, words)),
    balance: balanceOf(experts, interview, words),
    remaining: remainingOf(experts, interview, words),
    feet: {
      expert: [work, back].filter(Boolean).join(' '),
      balance: `${work} ${words.ledger.notPublic}`,
    },
  };
};

function expertOf(expert: LedgerExpert, interview: Interview, words: Locale): ExpertLedger {
  const { speaker, answers } = expert;
  const excerpts = answers.flatMap((answer) => answer.excerpts);
  const { role, affiliation, capacity = `${role}, ${affiliation}` } = speaker;
  return {
    id: speaker.id,
    medallion: medallionOf(speaker, interview.speakers),
    name: speaker.name,
    surname: speaker.surname,
    capacity,
    numbers: numbersOf(expert, interview, words),
    bars: answers.map((answer) => ({
      bar: barOf(answer),
      caption: fill(words.ledger.bar, { question: answer.question, words: wordsInFigures(answer.words, words) }),
    })),
    rows: excerpts.map((excerpt) => rowOf(excerpt, words)),
    agree: fill(words.ledger.agree, { count: excerpts.length }),
    answers: fullAnswersOf(answers, interview),
  };
}

function numbersOf(
  { answers, words: said, quoted, share }: LedgerExpert,
  { questions }: Interview,
  words: Locale,
): ExpertLedger['numbers'] {
  const { ledger: t } = words;
  const taken = answers.flatMap(({ excerpts }) => excerpts.filter(({ isTaken }) => isTaken));
  const whole = taken.filter(({ isWhole }) => isWhole).length;
  return [
    { value: inFigures(answers.length, words), label: fill(t.answers, { questions: questions.length }) },
    { value: inFigures(said, words), label: fill(t.said, { share: percent(share) }) },
    { value: inFigures(taken.length, words), label: fill(t.taken, { whole, cut: taken.length - whole }) },
    { value: inFigures(quoted, words), label: fill(t.quoted, { share: percent(shareOf(quoted, said)) }) },
  ];
}

function rowOf(excerpt: LedgerExcerpt, words: Locale): LedgerRow {
  const { id, number, sentence, isWhole, label, display } = excerpt;
  const { ledger: t } = words;
  const shown = display === undefined ? t.keyFigure : fill(t.keyFigureShown, { display });
  return {
    id,
    number,
    sentence,
    remark: label === undefined ? undefined : `${shown} ${label}`,
    standings: inWordsOf(excerpt.standings, words),
    isWhole,
    state: isWhole ? t.whole : t.cut,
    words: excerpt.words,
  };
}
