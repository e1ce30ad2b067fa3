import type { AnswerSlide } from './answer.ts';
import type { ClosingSlide } from './closing.ts';
import type { TextSlide } from './editorial.ts';
import type { FiguresSlide } from './figures.ts';
import type { NeededSlide } from './needed.ts';
import type { AgendaSlide, TitleSlide } from './opening.ts';
import type { QuoteSlide } from './quotes.ts';
import type { SectionSlide } from './section.ts';
import type { SpeakersSlide } from './speakers.ts';
import type { TimelineSlide } from './timeline.ts';

/** What one slide shows; every kind has an id (where links land) and a short title that is spoken and listed. */
export type Shown =
  | TitleSlide
  | AgendaSlide
  | SpeakersSlide
  | TimelineSlide
  | FiguresSlide
  | SectionSlide
  | AnswerSlide
  | QuoteSlide
  | NeededSlide
  | TextSlide
  | ClosingSlide;
