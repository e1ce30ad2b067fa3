import { rule } from '../messages.ts';
import { didYouMean } from './nearest.ts';

// What can be wrong with a marked span.

type Words = { words: string };
type Guess = { nearest: string | undefined };

export const unknownMark = rule<{ name: string } & Guess>({
  id: 'source:unknown-mark',
  severity: 'error',
  says: ({ name }) => `Unknown mark ":${name}"`,
  wayOut: ({ nearest }) =>
    didYouMean(
      nearest && `:${nearest}`,
      'Marks are :lead[…], :quote[…], :number[…] and :foreign[…]; for a plain colon write \\:',
    ),
});

export const unclosedMark = rule<{ name: string }>({
  id: 'source:unclosed-mark',
  severity: 'error',
  says: ({ name }) => `The mark :${name}[ is not closed`,
  wayOut: () => 'Put ] after the marked words, in the same paragraph; write brackets inside it as \\[ and \\]',
});

export const emptyMark = rule<{ name: string }>({
  id: 'source:empty-mark',
  severity: 'error',
  says: ({ name }) => `The mark :${name}[] holds no words`,
  wayOut: ({ name }) => `Put the speaker’s words between the brackets, or take :${name}[] out`,
});

export const markOutsideAnswer = rule<{ name: string }>({
  id: 'source:mark-outside-answer',
  severity: 'error',
  says: ({ name }) => `The mark :${name} stands outside an answer`,
  wayOut: () => 'Mark only what a speaker says: the text under a ### heading',
});

export const brokenAttributes = rule<{ name: string }>({
  id: 'source:broken-attributes',
  severity: 'error',
  says: ({ name }) => `What stands in { } after :${name} cannot be read`,
  wayOut: () => 'Write it as {#name}, {label="full words"} or {lang=en}, with straight quotation marks',
});

export const unknownAttribute = rule<{ name: string; attribute: string } & Guess>({
  id: 'source:unknown-attribute',
  severity: 'error',
  says: ({ name, attribute }) => `:${name} has no attribute "${attribute}"`,
  wayOut: ({ nearest }) =>
    didYouMean(
      nearest,
      'An excerpt may have {#name}; a number also label="…", display="…" and share, in straight quotes; :foreign has lang',
    ),
});

export const wrongId = rule<{ id: string }>({
  id: 'source:wrong-id',
  severity: 'error',
  says: ({ id }) => `"${id}" cannot be an id`,
  wayOut: () => 'Begin with a small letter; then small letters, digits and hyphens',
});

export const duplicateId = rule<{ id: string; line: number }>({
  id: 'source:duplicate-id',
  severity: 'error',
  says: ({ id }) => `The id "${id}" is used twice`,
  wayOut: ({ line }) => `Give it another: line ${line} has it already`,
});

export const secondLead = rule<{ line: number }>({
  id: 'source:second-lead',
  severity: 'error',
  says: () => 'A second lead in one answer',
  wayOut: ({ line }) => `Keep one: the first is on line ${line}; mark the other as :quote`,
});

export const noLead = rule<Words>({
  id: 'source:no-lead',
  severity: 'warning',
  says: ({ words }) => `The answer of ${words} has no lead`,
  wayOut: () => 'Mark the sentence that sums it up: :lead[…]',
});

export const numberWithoutLabel = rule<Words>({
  id: 'source:number-without-label',
  severity: 'error',
  says: ({ words }) => `The number "${words}" does not say what it measures`,
  wayOut: () => 'Put {label="what it measures"} after it',
});

export const numberWithoutDigits = rule<Words>({
  id: 'source:number-without-digits',
  severity: 'error',
  says: ({ words }) => `The number "${words}" holds no digits`,
  wayOut: () => 'Say how it is shown, for example {display="5×"}',
});

// Words in another language

export const foreignWithoutLanguage = rule<object>({
  id: 'source:foreign-without-language',
  severity: 'error',
  says: () => 'The mark :foreign does not say which language it is',
  wayOut: () => 'Put the language’s code after the words: {lang=en}',
});

export const unknownLanguage = rule<{ lang: string }>({
  id: 'source:unknown-language',
  severity: 'error',
  says: ({ lang }) => `"${lang}" is not the code of a language`,
  wayOut: () => 'Write its short code: en, de, fr, la; or with the country: en-GB',
});

export const foreignInPlainWords = rule<{ where: string }>({
  id: 'source:foreign-in-plain-words',
  severity: 'error',
  says: ({ where }) => `The mark :foreign stands in ${where}`,
  wayOut: () => 'Take it out there: only answers, the introduction, captions and notes can say their language',
});
