import { fill } from '../locale.ts';
import type { Deck, Slide } from '../views/deck.ts';
import { fitAgenda } from './deck/agenda.ts';
import { fitAnswer } from './deck/answer.ts';
import { fitClosing } from './deck/closing.ts';
import { fitFigures } from './deck/figures.ts';
import { fitQuote } from './deck/quote.ts';
import type { Room } from './deck/room.ts';
import { fitSection } from './deck/section.ts';
import { fitSpeakers } from './deck/speakers.ts';
import { fitTimeline } from './deck/timeline.ts';
import { fitTitle } from './deck/title.ts';
import type { Fitting } from './fitting.ts';

/** Suits one slide to its kind's boxes. A slide that is too full becomes several. */
function fitSlide(slide: Slide, room: Room) {
  switch (slide.kind) {
    case 'title':
      return fitTitle(slide, room);
    case 'agenda':
      return fitAgenda(slide, room);
    case 'speakers':
      return fitSpeakers(slide, room);
    case 'timeline':
      return fitTimeline(slide, room);
    case 'figures':
      return fitFigures(slide, room);
    case 'section':
      return fitSection(slide, room);
    case 'answer':
      return fitAnswer(slide, room);
    case 'quote':
      return fitQuote(slide, room);
    case 'closing':
      return fitClosing(slide, room);
  }
}

/**
 * Chooses every size of type on the deck's slides from the fonts' real widths, cuts what is too long for one slide at
 * a sentence, and numbers the slides.
 */
export const fittedDeck: Fitting<Deck> = ({ title, slides }, measure, words) => {
  const fitted = slides.flatMap<ReturnType<typeof fitSlide>[number]>((slide) => fitSlide(slide, { measure, words }));
  return {
    title,
    slides: fitted.map((slide, at) => ({
      ...slide,
      number: at + 1,
      label: fill(words.slides.slideOf, { number: at + 1, total: fitted.length, title: slide.title }),
    })),
  };
};
