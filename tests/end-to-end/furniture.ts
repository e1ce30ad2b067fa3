import type { Locale } from '../../src/locale.ts';
import type { Interview } from '../../src/source/interview.ts';
import { magazine } from '../../src/views/magazine.ts';

/** What the magazine says once beside the interview's own passages: labels, contents, index, the answers' heads. */
export function furnitureOf(interview: Interview, words: Locale): string[] {
  const { people, section, questions, speakers, notes, references } = magazine(interview, words);
  return [
    section,
    people,
    ...[words.magazine.questions, words.page],
    ...questions.flatMap(({ text, answers }) => [
      text,
      ...answers.flatMap(({ name, affiliation }) => [name, affiliation]),
    ]),
    ...(notes.length > 0 ? [words.notes] : []),
    ...(references.length > 0 ? [words.references] : []),
    ...[words.magazine.whoWhere, words.magazine.whoWhereNote, words.magazine.question],
    ...speakers.map(({ name }) => name),
  ];
}

/** What the magazine repeats for the eye alone, and keeps out of its structure: running heads, folios, pulled quotes. */
export function artifactsOf(interview: Interview, words: Locale): string[] {
  const { section, issue, questions, speakers } = magazine(interview, words);
  return [
    section,
    issue,
    ...questions.flatMap(({ text }) => [text, ...beginningsOf(text)]),
    ...questions.flatMap(({ quotes }) =>
      quotes.flatMap(({ text, name, affiliation }) => [`“${text}”`, name, affiliation]),
    ),
    ...speakers.flatMap(({ name, medallion }) => [
      ...cut(name),
      `${name}, ${words.magazine.continued}`,
      `, ${words.magazine.continued}`,
      name,
      medallion.initials,
    ]),
  ];
}

/** A name too long for the line "continued" is cut where it ends. */
const cut = (text: string) => Array.from(text, (_, at) => `${text.slice(0, at + 1).trim()}…`);

/** A question too long for the running head is cut at a word. */
const beginningsOf = (text: string) => text.split(' ').map((_, count, all) => `${all.slice(0, count + 1).join(' ')} …`);
