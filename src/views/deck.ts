import type { Locale } from '../locale.ts';
import { nowhere } from '../places.ts';
import type { Interview } from '../source/interview.ts';
import { answerSlide } from './deck/answer.ts';
import { closingExcerpt, closingSlide } from './deck/closing.ts';
import { type TextSlide, textSlides } from './deck/editorial.ts';
import { figuresSlides } from './deck/figures.ts';
import type { Shown } from './deck/kinds.ts';
import { neededSlides } from './deck/needed.ts';
import { notesOf } from './deck/notes.ts';
import { agendaSlides, titleSlide } from './deck/opening.ts';
import { planned, usualSeconds } from './deck/plan.ts';
import { quoteSlides } from './deck/quotes.ts';
import { sectionSlide } from './deck/section.ts';
import { sourcesOf } from './deck/sources.ts';
import { speakersSlides } from './deck/speakers.ts';
import { dealtOver, isNamed } from './deck/talk.ts';
import { timelineSlides } from './deck/timeline.ts';
import type { Told } from './deck/told.ts';
import { issueLineOf } from './issue.ts';
import type { View } from './view.ts';

/** One slide: what it shows, what is said with it, and how long that may take. */
export type Slide = Shown & Told;

/** The deck: the talk, slide after slide, of the interview's own words, and behind it the appendix. */
export interface Deck {
  title: string;
  /** Width to height of every slide. */
  size: '16:9' | '4:3';
  /** How long the talk is planned to take. */
  minutes: number;
  /** Whether the files hold the speaker's notes. */
  hasNotes: boolean;
  /** The source's file name, for what says where words come from. */
  file: string;
  /** "TvNG 2024;46(2)" */
  issue: string;
  slides: Slide[];
}

const usualMinutes = 20;

/** The article, whose pages the deck names where they are known. */
const article = 'magazine.pdf';

/**
 * Makes the deck of an interview: an opening, then each question with its answers and quotes, and a closing; in the
 * order, and of those slides, that the front matter asks for.
 */
export const deck: View<Deck> = (interview, words, places = nowhere) => {
  const { slides: settings } = interview.frontMatter;
  const all = allSlides(interview, words).filter((slide) => !settings.drop.some((name) => isNamed(slide, name)));
  const { talk, appendix } = dealtOver(all.map(titled(interview)), interview, settings.minutes ?? usualMinutes);
  const usually = talk.reduce((sum, slide) => sum + usualSeconds(slide), 0);
  const minutes = settings.minutes ?? (settings.isFull ? Math.ceil(usually / 60) : usualMinutes);
  const seconds = planned(talk, givenTimes(talk, interview), minutes * 60);
  const told = (slide: Shown, time: number, isAppendix: boolean): Slide => ({
    ...slide,
    notes: settings.notes ? notesOf(slide, interview, words) : [],
    sources: sourcesOf(slide, interview, places.get(article) ?? new Map()),
    seconds: time,
    isAppendix,
  });
  return {
    title: interview.title,
    size: settings.size,
    minutes,
    hasNotes: settings.notes,
    file: interview.path.split('/').at(-1) ?? '',
    issue: issueLineOf(interview.frontMatter.publication),
    slides: [
      ...talk.map((slide, at) => told(slide, seconds[at] ?? 0, false)),
      ...appendix.map((slide) => told(slide, usualSeconds(slide), true)),
    ],
  };
};

/** All that can be shown, in the order of the interview. */
function allSlides(interview: Interview, words: Locale): Shown[] {
  const closing = closingExcerpt(interview);
  const quotes = quoteSlides(interview, words, closing);
  const slides: Shown[] = [
    titleSlide(interview),
    ...agendaSlides(interview, words),
    ...speakersSlides(interview, words),
    ...timelineSlides(interview, words),
    ...figuresSlides(interview, words),
    ...interview.questions.flatMap((question) => [
      sectionSlide(interview, question, words),
      ...question.answers.flatMap((answer) => [
        answerSlide(interview, question, answer, words),
        ...quotes.filter((quote) => quote.answer === answer.id),
      ]),
    ]),
    ...neededSlides(interview, words),
    closingSlide(interview, closing, words),
  ];
  return textSlides(interview).reduce(withAdded, slides);
}

/** Puts an editor's slide behind the one that it names, or before the closing. */
function withAdded(slides: Shown[], added: TextSlide): Shown[] {
  const { after } = added;
  const behind = slides.findLastIndex(
    (slide) => after !== undefined && (isNamed(slide, after) || isAfter(slide, after)),
  );
  return slides.toSpliced(behind < 0 ? slides.length - 1 : behind + 1, 0, added);
}

const isAfter = (slide: Shown, name: string) => slide.kind === 'text' && slide.after === name;

const titled =
  ({ frontMatter }: Interview) =>
  (slide: Shown): Shown => {
    const title = frontMatter.slides.set.find((one) => one.slide === slide.id)?.title;
    return title === undefined ? slide : { ...slide, title };
  };

function givenTimes(talk: readonly Shown[], { frontMatter }: Interview): Map<Shown, number> {
  const given = new Map<Shown, number>();
  for (const { slide: name, minutes } of frontMatter.slides.set) {
    const slide = talk.find(({ id }) => id === name);
    if (slide && minutes !== undefined) given.set(slide, Math.round(minutes * 60));
  }
  return given;
}
