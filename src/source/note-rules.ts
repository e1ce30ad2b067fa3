import { rule } from '../messages.ts';
import { didYouMean } from './nearest.ts';

// What can be wrong with a note: `[^1]` in running text, and `[^1]:` before its words.

type Label = { label: string };

export const missingNote = rule<Label & { nearest: string | undefined }>({
  id: 'source:missing-note',
  severity: 'error',
  says: ({ label }) => `There is no note [^${label}]`,
  wayOut: ({ nearest }) =>
    didYouMean(
      nearest && `[^${nearest}]`,
      'Write its words in a paragraph that begins with [^1]: (a name without spaces); for a plain bracket write \\[',
    ),
});

export const unusedNote = rule<Label>({
  id: 'source:unused-note',
  severity: 'error',
  says: ({ label }) => `Nothing refers to the note [^${label}]: its words would be lost`,
  wayOut: ({ label }) => `Put [^${label}] after the words that it belongs to, or take the note out`,
});

export const duplicateNote = rule<Label & { line: number }>({
  id: 'source:duplicate-note',
  severity: 'error',
  says: ({ label }) => `The note [^${label}] is written twice`,
  wayOut: ({ line }) => `Give this one another name, or join it to the note on line ${line}`,
});

export const emptyNote = rule<Label>({
  id: 'source:empty-note',
  severity: 'error',
  says: ({ label }) => `The note [^${label}] has no words`,
  wayOut: () => 'Write them after the colon, or take the note out',
});

export const misplacedNote = rule<Label & { where: string }>({
  id: 'source:misplaced-note',
  severity: 'error',
  says: ({ label, where }) => `The note [^${label}] is referred to in ${where}`,
  wayOut: () => 'Refer to it from the words of an answer or of the introduction, or put its words there',
});
