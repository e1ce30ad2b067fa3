import type { Locale } from '../../locale.ts';
import type { Deck, Slide } from '../../views/deck.ts';

/** What stands at head and foot of a sheet on which slides are printed. */
export interface SheetFrame {
  /** The deck's title, and the question that is spoken of. */
  title: string;
  question: string;
  issue: string;
  page: number;
}

/** Gives the heads and feet of sheets, by the slide that is first on each. */
export function framesOf({ title, issue, slides }: Deck, { question }: Locale) {
  const phrases = new Map(
    slides.flatMap((slide) => (slide.kind === 'section' ? [[slide.question, slide.phrase.key] as const] : [])),
  );
  return (asked: number | undefined, page: number): SheetFrame => ({
    title,
    question: asked === undefined ? '' : [`${question} ${asked}`, phrases.get(asked)].filter(Boolean).join(' · '),
    issue,
    page,
  });
}

/** Who speaks on a slide, and to which question. */
export interface Spoken {
  who: { name: string; role: string; affiliation: string } | undefined;
  asked: number | undefined;
}

/** Gives who speaks on a slide; several speak on none. */
export function spokenOn(slide: Slide): Spoken {
  const person = 'person' in slide ? slide.person : slide.kind === 'closing' ? slide.quote?.person : undefined;
  return {
    who: slide.kind === 'figures' || !person ? undefined : person,
    asked: 'question' in slide ? slide.question : undefined,
  };
}
