import type { Draft } from './draft.ts';

/** The slides that every deck may have, by the names that the front matter gives them. */
const fixed = ['title', 'agenda', 'speakers', 'timeline', 'figures', 'needed', 'closing'];

/** Gives the ids of all slides that the front matter of a draft may name, its own slides first. */
export function slideNames({ frontMatter, questions, excerpts }: Draft): string[] {
  return [
    ...(frontMatter?.value?.slides.add.map(({ id }) => id) ?? []),
    ...fixed,
    ...questions.flatMap(({ id, answers }) => [id, ...answers.map((answer) => answer.id)]),
    ...excerpts.filter(({ kind }) => kind === 'quote').map(({ id }) => id),
  ];
}
