import { rule } from '../messages.ts';
import { counted } from './counted.ts';
import { didYouMean } from './nearest.ts';

// What can be wrong with the front matter; rules.ts has the faults of the file and its running text.

type Guess = { nearest: string | undefined };

export const noFrontMatter = rule<object>({
  id: 'source:no-front-matter',
  severity: 'error',
  says: () => 'The file does not begin with front matter',
  wayOut: () => 'Begin with a line of ---, the fields, and another line of ---',
});

export const unreadableYaml = rule<{ what: string; wayOut: string }>({
  id: 'source:unreadable-yaml',
  severity: 'error',
  says: ({ what }) => `The front matter cannot be read: ${what}`,
  wayOut: ({ wayOut }) => wayOut,
});

export const yamlAlias = rule<{ alias: string }>({
  id: 'source:yaml-alias',
  severity: 'error',
  says: ({ alias }) => `The front matter points to another place with *${alias}`,
  wayOut: () => 'Write the words out; a value that begins with * needs quotation marks',
});

export const missingField = rule<{ field: string; about: string }>({
  id: 'source:missing-field',
  severity: 'error',
  says: ({ field }) => `Missing: ${field}`,
  wayOut: ({ about }) => `Add it: ${about}`,
});

export const wrongField = rule<{ field: string; wanted: string; given: string; about: string }>({
  id: 'source:wrong-field',
  severity: 'error',
  says: ({ field, wanted, given }) => `${field} must be ${wanted}, not ${given}`,
  wayOut: ({ about }) => `Here belongs: ${about}`,
});

export const unknownField = rule<{ field: string; known: string[] } & Guess>({
  id: 'source:unknown-field',
  severity: 'error',
  says: ({ field }) => `Unknown: ${field}`,
  wayOut: ({ nearest, known }) => didYouMean(nearest, `Known here: ${known.join(', ')}`),
});

export const duplicateSpeaker = rule<{ name: string; line: number }>({
  id: 'source:duplicate-speaker',
  severity: 'error',
  says: ({ name }) => `The speaker "${name}" is named twice`,
  wayOut: ({ line }) => `Keep one of the two; the first is on line ${line}`,
});

export const silentSpeaker = rule<{ name: string }>({
  id: 'source:silent-speaker',
  severity: 'error',
  says: ({ name }) => `The speaker "${name}" never answers`,
  wayOut: () => 'Write an answer under ### and this name, or take the speaker out',
});

export const duplicateInitials = rule<{ initials: string; name: string }>({
  id: 'source:duplicate-initials',
  severity: 'error',
  says: ({ initials, name }) => `The initials "${initials}" are also those of ${name}`,
  wayOut: () => 'Give one of the two other initials: of two or three letters',
});

export const unknownExcerpt = rule<{ id: string } & Guess>({
  id: 'source:unknown-excerpt',
  severity: 'error',
  says: ({ id }) => `No marked span has the id "${id}"`,
  wayOut: ({ nearest }) =>
    didYouMean(nearest, 'Mark the words in an answer and write its id here: a2-5-lead, or your own {#id}'),
});

export const notANumber = rule<{ id: string; kind: string }>({
  id: 'source:not-a-number',
  severity: 'error',
  says: ({ id, kind }) => `"${id}" is a ${kind}, not a key figure`,
  wayOut: () => 'Write the id of words marked with :number[…]',
});

export const briefingQuestions = rule<{ entries: number; questions: number }>({
  id: 'source:briefing-questions',
  severity: 'error',
  says: ({ entries, questions }) =>
    `The interview asks ${counted(questions, 'question')}, the briefing has ${counted(entries, 'entry', 'entries')}`,
  wayOut: () => 'Write one entry for each question, in the same order; {} for one without words of its own',
});

export const unknownSlide = rule<{ id: string } & Guess>({
  id: 'source:unknown-slide',
  severity: 'error',
  says: ({ id }) => `No slide has the id "${id}"`,
  wayOut: ({ nearest }) =>
    didYouMean(nearest, 'Write title, agenda, q2 for a question, a2-5 for an answer, or the id of a quote'),
});

export const slideTwice = rule<{ id: string }>({
  id: 'source:slide-twice',
  severity: 'error',
  says: ({ id }) => `Another slide has the id "${id}"`,
  wayOut: () => 'Give your own slide an id that no other slide, question, answer or quote has',
});
