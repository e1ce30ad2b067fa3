import type { Locale } from '../../locale.ts';
import type { Places } from '../../places.ts';
import type { Answer, Interview, Speaker } from '../../source/interview.ts';
import { type Spoken, spokenIn, wordCount, wordsInside } from '../../source/spoken.ts';
import { leadOf } from '../excerpts.ts';
import { excerptsIn, type LedgerExcerpt } from './excerpts.ts';

/** One answer in figures, and what is taken from it. */
export interface LedgerAnswer {
  answer: Answer;
  question: number;
  spoken: Spoken;
  words: number;
  /** Words of it that stand in excerpts which are taken; words that are marked twice count once. */
  quoted: number;
  hasLead: boolean;
  excerpts: LedgerExcerpt[];
}

/** One expert: what was said, and what of it is taken. */
export interface LedgerExpert {
  speaker: Speaker;
  answers: LedgerAnswer[];
  words: number;
  quoted: number;
  /** Of all words said, and of all words quoted: 0 to 1. */
  share: number;
  quotedShare: number;
}

/** Gives every expert in the order of the seats, with every excerpt of theirs. */
export function expertsOf(interview: Interview, words: Locale, places: Places | undefined): LedgerExpert[] {
  const answers = interview.questions.flatMap((question) => question.answers);
  const experts = interview.speakers.map((speaker) => {
    const own = answers
      .filter((answer) => answer.speaker === speaker.id)
      .map((answer) => answerOf(interview, answer, words, places));
    return { speaker, answers: own, words: total(own, 'words'), quoted: total(own, 'quoted') };
  });
  const [said, quoted] = [total(experts, 'words'), total(experts, 'quoted')];
  return experts.map((expert) => ({
    ...expert,
    share: shareOf(expert.words, said),
    quotedShare: shareOf(expert.quoted, quoted),
  }));
}

function answerOf(interview: Interview, answer: Answer, words: Locale, places: Places | undefined): LedgerAnswer {
  const spoken = spokenIn(answer);
  const excerpts = excerptsIn(interview, answer.id, spoken, words, places);
  const taken = excerpts.filter(({ isTaken }) => isTaken).map(({ stretch }) => stretch);
  return {
    answer,
    question: answer.question,
    spoken,
    words: wordCount(spoken.text),
    quoted: wordsInside(spoken.text, taken),
    hasLead: leadOf(interview, answer.id) !== undefined,
    excerpts,
  };
}

const total = <Field extends string>(list: readonly Record<Field, number>[], field: Field): number =>
  list.reduce((sum, one) => sum + one[field], 0);

/** A part of a whole, 0 to 1; 0 of nothing. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
