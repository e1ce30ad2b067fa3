import { fill, type Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { type Voice, voiceOf } from './answers.ts';
import { inFigures, inWords, spokenIn } from './words.ts';

/** A speaker in the filter. */
export interface Choice extends Voice {
  words: string;
  /** Said under the title of a print. */
  only: string;
}

/** The choice of one speaker. */
export interface Filter {
  choices: Choice[];
  all: string;
  /** The same within a line. */
  allState: string;
  allWords: string;
  showAll: string;
}

/** With fewer speakers there is nothing to filter. */
const worthFiltering = 3;

/** Gives the filter, where there is somebody to choose between. */
export function filterOf(interview: Interview, words: Locale): Filter | undefined {
  const { speakers, questions } = interview;
  if (speakers.length < worthFiltering) return undefined;
  const answers = questions.flatMap((question) => question.answers);
  const spokenBy = (id: string) =>
    answers.filter(({ speaker }) => speaker === id).reduce((all, answer) => all + spokenIn(answer), 0);
  const count = inWords(speakers.length, words);
  return {
    choices: speakers.map(({ id, name }) => ({
      ...voiceOf(interview, id),
      words: inFigures(spokenBy(id), words),
      only: fill(words.web.only, { name }),
    })),
    all: fill(words.web.all, { count }),
    allState: fill(words.web.all, { count }).toLowerCase(),
    allWords: inFigures(
      answers.reduce((all, answer) => all + spokenIn(answer), 0),
      words,
    ),
    showAll: fill(words.web.showAll, { count }),
  };
}
