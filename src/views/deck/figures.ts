import type { Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { type KeyFigure, keyFigureOf } from '../key-figure.ts';
import { dealt, partId, partTitle } from './parts.ts';
import { type Person, personOf } from './person.ts';

export interface SlideFigure extends KeyFigure {
  /** Initials of who said it: only where the slide has several sources. */
  initials: string | undefined;
}

export interface FiguresSlide {
  kind: 'figures';
  id: string;
  title: string;
  figures: SlideFigure[];
  /** Who said the first figure. */
  person: Person;
}

/** One slide holds three rows of three; where it takes more slides, each holds one large figure and five. */
const mostOnOne = 9;
const mostOnEach = 6;

/** Makes the slides of the key figures: first those that the editor chose for the briefing, then in the order of the text. */
export function figuresSlides(interview: Interview, words: Locale): FiguresSlide[] {
  const { excerpts, frontMatter } = interview;
  const chosen = frontMatter.briefing?.figures ?? [];
  const rankOf = (id: string) => (chosen.includes(id) ? chosen.indexOf(id) : chosen.length);
  const figures = excerpts
    .filter(({ kind }) => kind === 'number')
    .sort((one, other) => rankOf(one.id) - rankOf(other.id))
    .map(keyFigureOf);
  return dealt(figures, figures.length > mostOnOne ? mostOnEach : mostOnOne).flatMap(({ items, part }) => {
    const [first] = items;
    if (!first) return [];
    const sources = new Set(items.map(({ speaker }) => speaker));
    return {
      kind: 'figures' as const,
      id: partId('figures', part),
      title: partTitle(frontMatter.slides.figures ?? words.slides.figures, part),
      person: personOf(interview, first.speaker),
      figures: items.map((figure) => ({
        ...figure,
        initials: sources.size > 1 ? personOf(interview, figure.speaker).medallion.initials : undefined,
      })),
    };
  });
}
