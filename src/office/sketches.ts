import type { Shown } from '../views/deck/kinds.ts';
import type { Sketch } from './drawn.ts';
import { drawAnswer } from './slides/answer.ts';
import { drawClosing } from './slides/closing.ts';
import { drawFigures } from './slides/figures.ts';
import { drawNeeded } from './slides/needed.ts';
import { drawAgenda, drawTitle } from './slides/opening.ts';
import { drawQuote } from './slides/quote.ts';
import { drawSection } from './slides/section.ts';
import { drawSpeakers } from './slides/speakers.ts';
import { drawText } from './slides/text.ts';
import { drawTimeline } from './slides/timeline.ts';
import type { Studio } from './studio.ts';

type Draw<Slide> = (slide: Slide, studio: Studio) => Sketch[];

/** Draws each kind of slide from native shapes, fitted as the deck's own pages are; one that is too full becomes several. */
const drawers: { [Kind in Shown['kind']]: Draw<Extract<Shown, { kind: Kind }>> } = {
  title: drawTitle,
  agenda: drawAgenda,
  speakers: drawSpeakers,
  timeline: drawTimeline,
  figures: drawFigures,
  section: drawSection,
  answer: drawAnswer,
  quote: drawQuote,
  needed: drawNeeded,
  text: drawText,
  closing: drawClosing,
};

/** Draws one slide of the deck, or the several that it becomes. */
export const sketchesOf = <Slide extends Shown>(slide: Slide, studio: Studio): Sketch[] =>
  (drawers[slide.kind] as Draw<Slide>)(slide, studio);
