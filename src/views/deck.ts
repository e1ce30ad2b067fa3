import { type AnswerSlide, answerSlide } from './deck/answer.ts';
import { type ClosingSlide, closingExcerpt, closingSlide } from './deck/closing.ts';
import { type FiguresSlide, figuresSlides } from './deck/figures.ts';
import { type AgendaSlide, agendaSlides, type TitleSlide, titleSlide } from './deck/opening.ts';
import { type QuoteSlide, quoteSlides } from './deck/quotes.ts';
import { type SectionSlide, sectionSlide } from './deck/section.ts';
import { type SpeakersSlide, speakersSlides } from './deck/speakers.ts';
import { type TimelineSlide, timelineSlides } from './deck/timeline.ts';
import type { View } from './view.ts';

/** One slide; every kind has an id (where links land) and a short title that is spoken and listed. */
export type Slide =
  | TitleSlide
  | AgendaSlide
  | SpeakersSlide
  | TimelineSlide
  | FiguresSlide
  | SectionSlide
  | AnswerSlide
  | QuoteSlide
  | ClosingSlide;

/** The talk, slide after slide, of the interview's own words. */
export interface Deck {
  title: string;
  slides: Slide[];
}

/** Makes the whole deck of an interview: an opening, then each question with its answers and quotes, and a closing. */
export const deck: View<Deck> = (interview, words) => {
  const closing = closingExcerpt(interview);
  const quotes = quoteSlides(interview, words, closing);
  const talk = interview.questions.flatMap((question) => [
    sectionSlide(interview, question, words),
    ...question.answers.flatMap((answer) => [
      answerSlide(interview, question, answer, words),
      ...quotes.filter((quote) => quote.answer === answer.id),
    ]),
  ]);
  return {
    title: interview.title,
    slides: [
      titleSlide(interview),
      ...agendaSlides(interview, words),
      ...speakersSlides(interview, words),
      ...timelineSlides(interview, words),
      ...figuresSlides(interview, words),
      ...talk,
      closingSlide(interview, closing, words),
    ],
  };
};
