import { fill, type Locale } from '../../locale.ts';
import type { Interview, Question } from '../../source/interview.ts';
import { type Person, personOf } from './person.ts';
import { type Phrase, phraseOf } from './phrase.ts';

export interface SectionSlide {
  kind: 'section';
  /** The question's id. */
  id: string;
  title: string;
  question: number;
  /** "Vraag 2 van 4" */
  place: string;
  phrase: Phrase;
  /** Who answers next, and on which slide. */
  answers: { id: string; person: Person }[];
}

/** Makes the slide that opens a question. */
export function sectionSlide(interview: Interview, question: Question, words: Locale): SectionSlide {
  const { id, number, text, keyPhrase, answers } = question;
  const place = fill(words.questionOf, { number, total: interview.questions.length });
  return {
    kind: 'section',
    id,
    title: `${words.question} ${number}`,
    question: number,
    place,
    phrase: phraseOf(text, keyPhrase),
    answers: answers.map((answer) => ({ id: answer.id, person: personOf(interview, answer.speaker) })),
  };
}
