import { fill, type Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';

/** A line of the contents. */
export interface Entry {
  id: string;
  number: number | undefined;
  text: string;
  /** How the button at the foot of a small screen says where the reader is. */
  here: string;
}

/** Gives the parts of the page in reading order. */
export function contentsOf({ questions, notes, frontMatter }: Interview, words: Locale): Entry[] {
  const part = (id: string, text: string): Entry => ({ id, number: undefined, text, here: text.toLowerCase() });
  return [
    part('introduction', words.web.introduction),
    ...(frontMatter.timeline ? [part('timeline', words.timeline)] : []),
    ...questions.map(({ id, number, text, keyPhrase }) => ({
      id,
      number,
      text: keyPhrase ?? text,
      here: fill(words.questionOf, { number, total: questions.length }).toLowerCase(),
    })),
    part('speakers', words.speakers),
    ...(notes.length > 0 ? [part('notes', words.notes)] : []),
    ...(frontMatter.references.length > 0 ? [part('references', words.references)] : []),
  ];
}
