import { fill, type Locale } from '../locale.ts';
import type { Shown } from '../views/deck/kinds.ts';
import type { Deck } from '../views/deck.ts';
import { fitAgenda } from './deck/agenda.ts';
import { fitAnswer } from './deck/answer.ts';
import { fitClosing } from './deck/closing.ts';
import { fitFigures } from './deck/figures.ts';
import { fitNeeded } from './deck/needed.ts';
import { type Spoken, spokenOn } from './deck/paper.ts';
import { fitQuote } from './deck/quote.ts';
import { inFrame, type Room } from './deck/room.ts';
import { fitSection } from './deck/section.ts';
import { fitSpeakerRows, fitSpeakers } from './deck/speakers.ts';
import { fitText } from './deck/text.ts';
import { fitTimeline } from './deck/timeline.ts';
import { fitTitle } from './deck/title.ts';
import { type ShownTold, toldOn } from './deck/told.ts';
import type { Fitting } from './fitting.ts';

/** A slide as a template prints it: what its kind needs, and what all have. */
interface Fitted {
  id: string;
  title: string;
}

type Fit<Slide> = (slide: Slide, room: Room) => Fitted[];

/** Suits each kind of slide to its boxes. A slide that is too full becomes several. */
const fits: { [Kind in Shown['kind']]: Fit<Extract<Shown, { kind: Kind }>> } = {
  title: fitTitle,
  agenda: fitAgenda,
  speakers: (slide, room) => inFrame<Fit<typeof slide>>(room, fitSpeakers, fitSpeakerRows)(slide, room),
  timeline: fitTimeline,
  figures: fitFigures,
  section: fitSection,
  answer: fitAnswer,
  quote: fitQuote,
  needed: fitNeeded,
  text: fitText,
  closing: fitClosing,
};

const fitSlide = <Slide extends Shown>(slide: Slide, room: Room): Fitted[] =>
  (fits[slide.kind] as Fit<Slide>)(slide, room);

/** A fitted slide with its number and what is said of it. */
export interface NumberedSlide extends Fitted, ShownTold, Spoken {
  number: number;
  /** "Dia 4 van 20: Tijdpad" */
  label: string;
  isFirstOfAppendix: boolean;
}

/** The deck, every slide suited to its boxes. */
export interface FittedDeck extends Omit<Deck, 'slides'> {
  slides: NumberedSlide[];
  /** How many slides the talk has. */
  inTalk: number;
  /** "20 dia’s · 20 minuten" */
  extent: string;
  /** "21–50" */
  appendixNumbers: string;
  appendixAbout: string;
}

/** The stage that a slide is drawn on, px, and its class in the style sheets. */
const frames = {
  '16:9': { width: 1600, shape: 'frame-16-9' },
  '4:3': { width: 1200, shape: 'frame-4-3' },
};

/**
 * Chooses every size of type on the deck's slides from the fonts' real widths, cuts what is too long for one slide at
 * a sentence, and numbers the slides.
 */
export const fittedDeck: Fitting<Deck, FittedDeck> = ({ slides, ...deck }, measure, words) => {
  const room: Room = { measure, words, isNarrow: deck.size === '4:3' };
  const fitted = slides.flatMap((slide) => {
    const parts = fitSlide(slide, room);
    return parts.map((part, at) => ({
      ...part,
      ...spokenOn(slide),
      ...toldOn(slide, { at, of: parts.length }, deck.file, words),
    }));
  });
  const inTalk = fitted.filter(({ isAppendix }) => !isAppendix).length;
  const kept = fitted.length - inTalk;
  return {
    ...deck,
    inTalk,
    extent: fill(words.slides.extent, { count: inTalk, minutes: deck.minutes }),
    appendixNumbers: `${inTalk + 1}–${fitted.length}`,
    appendixAbout: fill(words.slides.appendixAbout, { count: kept, minutes: deck.minutes }),
    ...frames[deck.size],
    slides: fitted.map((slide, at) => ({
      ...slide,
      number: at + 1,
      isFirstOfAppendix: at === inTalk,
      label: labelOf(slide, at + 1, slide.isAppendix ? fitted.length : inTalk, words),
    })),
  };
};

function labelOf({ title, isAppendix }: Fitted & ShownTold, number: number, total: number, { slides }: Locale): string {
  return fill(isAppendix ? slides.appendixSlideOf : slides.slideOf, { number, total, title });
}
