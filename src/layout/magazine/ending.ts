import type { Element } from 'hast';
import type { MagazineNote, MagazineView } from '../../views/magazine.ts';
import { linesIn, paragraph } from './caption.ts';
import type { Setter } from './set.ts';
import { columnsWide, heights, type } from './sheet.ts';

/** px: the number before a note. */
const noteNumber = 20;

/** A note as it stands under the article: its paragraphs, their lines broken. */
export type SetNote = Omit<MagazineNote, 'html'> & { paragraphs: Element[] };

/** What closes the article under the last answer. */
export interface Ending {
  notes: SetNote[];
  references: { address: string; lines: Element }[];
  /** Height in increments, white above included. */
  rows: number;
}

/** Sets notes and references over two columns, and says how much room they take. */
export function endingOf({ notes, references }: MagazineView, set: Setter): Ending {
  const width = columnsWide(2) - noteNumber;
  const done = notes.map(({ html, ...note }) => ({
    ...note,
    paragraphs: html.map((one) => set.whole(one, type.caption, width)),
  }));
  const noteRows = done.reduce(
    (all, { paragraphs }) => all + paragraphs.reduce((sum, one) => sum + linesIn(one), 0),
    0,
  );
  const listed = references.map(({ words, address }) => ({
    address,
    lines: set.whole(paragraph([words]), type.caption, columnsWide(2)),
  }));
  const referenceRows = listed.reduce((sum, { lines }) => sum + linesIn(lines), 0);
  const parts = [noteRows, referenceRows].filter((rows) => rows > 0);
  return {
    notes: done,
    references: listed,
    rows: parts.reduce((all, rows) => all + rows + heights.referencesAbove, 0),
  };
}
