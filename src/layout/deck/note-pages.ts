import type { Phrase } from '../../views/deck/phrase.ts';
import type { Measure } from '../measure.ts';
import { noteLines, partOfPhrase } from './note-lines.ts';

/** A paragraph, or the part of it that stands on one page. */
export interface PageParagraph extends Phrase {
  /** Goes on from the page before. */
  isContinued: boolean;
}

/** The notes' column, px: 128 mm wide, in lines of 24 px; on a page with its slide, and on one without. */
export const column = { width: 483.78, size: 16, leading: 24, air: 12, withSlide: 522, alone: 930 } as const;
/** Of a paragraph that is cut, so many lines stay together. */
const together = 2;

/** Runs the paragraphs of a slide's notes over its page, and over pages of their own where they are long. */
export function notePages(notes: readonly Phrase[], measure: Measure): PageParagraph[][] {
  const pages: PageParagraph[][] = [[]];
  let left: number = column.withSlide;
  const turn = () => {
    pages.push([]);
    left = column.alone;
  };
  for (const note of notes) {
    let lines = noteLines(note, column.width, column.size, measure);
    let isContinued = false;
    while (lines.length > 0) {
      const air = (pages.at(-1)?.length ?? 0) > 0 ? column.air : 0;
      const fitting = keptTogether(Math.floor((left - air) / column.leading), lines.length);
      const here = lines.slice(0, fitting);
      const [first, last] = [here[0], here.at(-1)];
      if (first && last) {
        pages.at(-1)?.push({ ...partOfPhrase(note, first.start, last.end), isContinued });
        left -= air + here.length * column.leading;
        isContinued = true;
      }
      lines = lines.slice(fitting);
      if (lines.length > 0) turn();
    }
  }
  return pages;
}

/** How many of a paragraph's lines stand on this page if so many fit: no line of it is left alone. */
function keptTogether(fitting: number, count: number): number {
  if (count <= fitting) return count;
  const kept = count - fitting < together ? count - together : fitting;
  return kept < together ? 0 : kept;
}
