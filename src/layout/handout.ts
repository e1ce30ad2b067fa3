import type { Deck } from '../views/deck.ts';
import { framesOf } from './deck/paper.ts';
import { fittedDeck } from './deck.ts';
import type { Fitting } from './fitting.ts';

/** How many slides a handout has on a page. */
export const perPage = [2, 3, 4, 6] as const;
export type PerPage = (typeof perPage)[number];

/** Lines to write on beside each of three slides. */
const writingLines = 6;

/** Sets the talk's slides on A4, so many on a page; beside three there are lines to write on. */
export const fittedHandout =
  (count: PerPage): Fitting<Deck> =>
  (deck, measure, words) => {
    const { slides, ...fitted } = fittedDeck(deck, measure, words);
    const frameOf = framesOf(deck, words);
    const talk = slides.filter(({ isAppendix }) => !isAppendix);
    const sheets = Array.from({ length: Math.ceil(talk.length / count) }, (_, at) =>
      talk.slice(at * count, (at + 1) * count),
    );
    return {
      ...fitted,
      layout: `sheet-of-${count}`,
      sheets: sheets.map((cells, at) => ({
        frame: frameOf(cells.find(({ asked }) => asked !== undefined)?.asked, at + 1),
        cells: cells.map((slide) => ({
          slide,
          heading: slide.who?.name ?? slide.title,
          under: slide.who?.affiliation ?? '',
          lines: count === 3 ? Array.from({ length: writingLines }) : [],
        })),
      })),
    };
  };
