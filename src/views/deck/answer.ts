import { fill, type Locale } from '../../locale.ts';
import type { Answer, Interview, Question } from '../../source/interview.ts';
import { leadOf } from '../excerpts.ts';
import { type Person, personOf } from './person.ts';
import { type Phrase, phraseOf } from './phrase.ts';
import { sentencesOf, wordCount } from './sentences.ts';
import { wordsOf } from './words-of.ts';

export interface AnswerSlide {
  kind: 'answer';
  /** The answer's id. */
  id: string;
  title: string;
  /** The lead's id; undefined: nothing is marked, and the answer's first sentence stands here. */
  lead: string | undefined;
  phrase: Phrase;
  person: Person;
  question: number;
  /** The question again: its key phrase, or the whole, to be cut where it is too long. */
  reminder: string;
}

/** A longer lead needs a way in, and one this long would be no way in. */
const longLead = 40;
const longWayIn = 12;

/** Makes an answer's slide: its lead, or its first sentence where no lead is marked, and who says it. */
export function answerSlide(interview: Interview, question: Question, answer: Answer, words: Locale): AnswerSlide {
  const person = personOf(interview, answer.speaker);
  const lead = leadOf(interview, answer.id);
  const text = lead ? wordsOf(lead) : firstSentenceOf(answer, words);
  const { number, keyPhrase } = question;
  return {
    kind: 'answer',
    id: answer.id,
    title: fill(words.slides.answer, { name: person.name, number }),
    lead: lead?.id,
    phrase: phraseOf(text, wordCount(text) > longLead ? wayIn(interview, answer, text) : undefined),
    person,
    question: number,
    reminder: keyPhrase ?? question.text,
  };
}

function firstSentenceOf({ blocks }: Answer, { language }: Locale): string {
  const prose = blocks.find((block) => block.kind === 'prose');
  return (prose ? sentencesOf(prose.text, language)[0] : undefined)?.trim() ?? '';
}

/** A short mark inside the lead. */
const wayIn = ({ excerpts }: Interview, answer: Answer, text: string): string | undefined =>
  excerpts.find(
    (one) =>
      one.answer === answer.id && one.kind !== 'lead' && text.includes(one.text) && wordCount(one.text) <= longWayIn,
  )?.text;
