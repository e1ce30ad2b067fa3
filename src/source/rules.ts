import { rule } from '../messages.ts';
import { didYouMean } from './nearest.ts';

// What can be wrong with an interview's file and its headings.

type Words = { words: string };
type Guess = { nearest: string | undefined };

// The file

export const emptyFile = rule<object>({
  id: 'source:empty-file',
  severity: 'error',
  says: () => 'The file is empty',
  wayOut: () => 'Begin with the front matter between two lines of ---, then the title after one #',
});

export const notUtf8 = rule<object>({
  id: 'source:not-utf-8',
  severity: 'error',
  says: () => 'The file is not UTF-8 from here on',
  wayOut: () => 'Save it again with the encoding UTF-8',
});

export const tooLarge = rule<{ what: string; limit: string }>({
  id: 'source:too-large',
  severity: 'error',
  says: ({ what, limit }) => `${what} is larger than ${limit}`,
  wayOut: () => 'Divide it, or take out what does not belong to the interview',
});

export const tooDeep = rule<object>({
  id: 'source:too-deep',
  severity: 'error',
  says: () => 'Too many things inside one another',
  wayOut: () => 'Take out some of the nested lists, quotations, brackets or emphasis',
});

// Title, questions, answers

export const noTitle = rule<object>({
  id: 'source:no-title',
  severity: 'error',
  says: () => 'The interview has no title',
  wayOut: () => 'Put the title above this, after one #',
});

export const secondTitle = rule<Words>({
  id: 'source:second-title',
  severity: 'error',
  says: ({ words }) => `A second title "${words}"`,
  wayOut: () => 'Keep one # heading; a question has ##, an answer ###',
});

export const beforeTitle = rule<object>({
  id: 'source:before-title',
  severity: 'error',
  says: () => 'This stands before the title',
  wayOut: () => 'Let the title be the first thing after the front matter',
});

export const emptyHeading = rule<object>({
  id: 'source:empty-heading',
  severity: 'error',
  says: () => 'A heading without words',
  wayOut: () => 'Write the title, the question or the speaker’s name after the #',
});

export const skippedHeading = rule<Words>({
  id: 'source:skipped-heading',
  severity: 'error',
  says: ({ words }) => `Heading "${words}" skips a level`,
  wayOut: () => 'The title has #, a question ##, an answer under it ###',
});

export const deepHeading = rule<Words & { depth: number }>({
  id: 'source:deep-heading',
  severity: 'error',
  says: ({ words, depth }) => `Heading "${words}" is of level ${depth}`,
  wayOut: () => 'Use at most three #: title, question, answer',
});

export const questionWithoutAnswers = rule<Words>({
  id: 'source:question-without-answers',
  severity: 'error',
  says: ({ words }) => `Nobody answers the question "${words}"`,
  wayOut: () => 'Put an answer under it: ### and the speaker’s name',
});

export const answerWithoutQuestion = rule<Words>({
  id: 'source:answer-without-question',
  severity: 'error',
  says: ({ words }) => `${words} answers before any question is asked`,
  wayOut: () => 'Put the question above the answer, after ##',
});

export const emptyAnswer = rule<Words>({
  id: 'source:empty-answer',
  severity: 'error',
  says: ({ words }) => `The answer of ${words} has no words`,
  wayOut: () => 'Write the answer under the heading, or take the heading out',
});

export const textBeforeAnswer = rule<object>({
  id: 'source:text-before-answer',
  severity: 'error',
  says: () => 'Text between a question and its first answer',
  wayOut: () => 'Move it under a speaker’s name (###), or above the question',
});

export const duplicateAnswer = rule<Words & { line: number }>({
  id: 'source:duplicate-answer',
  severity: 'error',
  says: ({ words }) => `${words} answers this question twice`,
  wayOut: ({ line }) => `Join it to the answer on line ${line}`,
});

export const unknownSpeaker = rule<Words & Guess>({
  id: 'source:unknown-speaker',
  severity: 'error',
  says: ({ words }) => `Unknown speaker "${words}"`,
  wayOut: ({ nearest }) => didYouMean(nearest, 'Name the speaker under speakers: in the front matter'),
});
