import type { Element } from 'hast';
import { fill, type Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { markedUp } from './marked.ts';

/** A note under the article. */
export interface WebNote {
  id: string;
  html: Element[];
  /** Where the text refers to it. */
  back: { id: string; label: string }[];
}

/** Gives the notes, each with the ways back to the text. */
export const webNotesOf = ({ notes }: Interview, words: Locale): WebNote[] =>
  notes.map(({ id, number, html, references }) => ({
    id,
    html: html.map((block) => markedUp(block, [], words)),
    back: references.map((reference, at) => ({
      id: reference,
      label: labelOf(number, at + 1, references.length, words),
    })),
  }));

const labelOf = (number: number, place: number, total: number, { web }: Locale): string =>
  total === 1 ? fill(web.backFrom, { number }) : fill(web.backFromOne, { number, place, total });
