import { toldOn } from '../layout/deck/told.ts';
import type { Measure } from '../layout/measure.ts';
import type { Theme } from '../layout/theme.ts';
import type { Locale } from '../locale.ts';
import type { Deck, Slide } from '../views/deck.ts';
import type { DrawnSlide } from './drawn.ts';
import { frames } from './frame.ts';
import type { Drawn } from './presentation.ts';
import type { Section } from './presentation-part.ts';
import { settingsOf } from './settings.ts';
import { sketchesOf } from './sketches.ts';
import { slotsOn } from './slots.ts';
import type { Studio } from './studio.ts';

/** Draws a deck: its talk, then its appendix, which stands by but is not shown unless asked for. */
export function drawnDeck(deck: Deck, theme: Theme, measure: Measure, words: Locale): Drawn {
  const frame = frames[deck.size];
  const studio: Studio = {
    room: { measure, words, isNarrow: frame.isNarrow },
    settings: settingsOf(theme),
    frame,
    slots: slotsOn(frame),
  };
  const slides = deck.slides.flatMap((slide) => drawnSlides(slide, studio, deck.file));
  return {
    about: { title: deck.title, subject: deck.issue, creator: theme.name },
    frame,
    slides,
    sections: sectionsOf(slides, words),
    hasNotes: deck.hasNotes,
  };
}

function drawnSlides(slide: Slide, studio: Studio, file: string): DrawnSlide[] {
  const sketches = sketchesOf(slide, studio);
  return sketches.map((sketch, at) => {
    const { notes, sources, isAppendix } = toldOn(slide, { at, of: sketches.length }, file, studio.room.words);
    return { ...sketch, notes, sources: sources.map((source) => source.words), isHidden: isAppendix };
  });
}

/** The opening, each question, the appendix: what the list of slides shows together. */
function sectionsOf(slides: readonly DrawnSlide[], words: Locale): Section[] {
  const sections: Section[] = [];
  for (const [at, { layout, title, isHidden }] of slides.entries()) {
    const isBegun = at === 0 || (isHidden && !slides[at - 1]?.isHidden) || (layout === 'section' && !isHidden);
    if (isBegun) sections.push({ name: isHidden ? words.slides.appendix : title, slides: [] });
    sections.at(-1)?.slides.push(at);
  }
  return sections;
}
