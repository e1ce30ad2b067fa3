import type { Phrase } from '../../views/deck/phrase.ts';
import type { Measure } from '../measure.ts';
import { noteLines, partOfPhrase } from './note-lines.ts';

/** A paragraph, or the part of it that stands on one page. */
export interface PageParagraph extends Phrase {
  /** Goes on from the page before. */
  isContinued: boolean;
}

/** The notes' column, px: 128 mm wide; its height on a page with its slide, and on one without. */
export const column = { width: 483.78, withSlide: 522, alone: 930 } as const;

/** How notes are set, px, the largest first: 12, 11 and 10.5 pt. The class says it to the style sheet. */
export const settings = [
  { name: 'large', size: 16, leading: 24, air: 12 },
  { name: 'middling', size: 14.667, leading: 22, air: 11 },
  { name: 'small', size: 14, leading: 20, air: 10 },
] as const;
export type Setting = (typeof settings)[number];

/** Notes on their pages, all in one setting. */
export interface SetNotes {
  setting: Setting;
  pages: PageParagraph[][];
}

/** Of a paragraph that is cut, so many lines stay together. */
const together = 2;

/**
 * Sets the paragraphs of a slide's notes on its page, and on pages of their own where they are long: in the largest
 * setting that needs no page more than the smallest does, so that no page holds a few lines left over.
 */
export function notePages(notes: readonly Phrase[], measure: Measure): SetNotes {
  const [usual, ...smaller] = settings;
  const inSetting = (setting: Setting): SetNotes => ({ setting, pages: pagesIn(setting, notes, measure) });
  const best = inSetting(usual);
  if (best.pages.length === 1) return best;
  return smaller.map(inSetting).reduce((one, other) => (other.pages.length < one.pages.length ? other : one), best);
}

function pagesIn(
  { size, leading, air: usualAir }: Setting,
  notes: readonly Phrase[],
  measure: Measure,
): PageParagraph[][] {
  const pages: PageParagraph[][] = [[]];
  let left: number = column.withSlide;
  const turn = () => {
    pages.push([]);
    left = column.alone;
  };
  for (const note of notes) {
    let lines = noteLines(note, column.width, size, measure);
    let isContinued = false;
    while (lines.length > 0) {
      const air = (pages.at(-1)?.length ?? 0) > 0 ? usualAir : 0;
      const fitting = keptTogether(Math.floor((left - air) / leading), lines.length);
      const here = lines.slice(0, fitting);
      const [first, last] = [here[0], here.at(-1)];
      if (first && last) {
        pages.at(-1)?.push({ ...partOfPhrase(note, first.start, last.end), isContinued });
        left -= air + here.length * leading;
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
