import { fill } from '../locale.ts';
import type { Deck } from '../views/deck.ts';
import { notePages } from './deck/note-pages.ts';
import { framesOf } from './deck/paper.ts';
import { fittedDeck } from './deck.ts';
import type { Fitting } from './fitting.ts';

/** Sets each slide with its full notes on A4; notes that are long run on over pages of their own. */
export const fittedNotes: Fitting<Deck> = (deck, measure, words) => {
  const { slides, ...fitted } = fittedDeck(deck, measure, words);
  const frameOf = framesOf(deck, words);
  let page = 0;
  const pages = slides.flatMap((slide) => {
    const { setting, pages: noted } = notePages(slide.notes, measure);
    const [first = [], ...others] = noted;
    const onPage = () => ({ frame: frameOf(slide.asked, ++page), setting: setting.name });
    return [
      {
        ...onPage(),
        slide,
        paragraphs: first,
        planned: fill(words.slides.planned, { time: slide.plan }),
        numbered: fill(words.slides.desk.slide, { number: slide.number }),
      },
      ...others.map((paragraphs) => ({
        ...onPage(),
        paragraphs,
        going: fill(words.slides.continued, { number: slide.number }),
      })),
    ];
  });
  return { ...fitted, pages };
};
