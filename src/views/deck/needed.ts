import type { Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { excerptOf } from '../excerpts.ts';
import { dealt, partId, partTitle } from './parts.ts';
import { type Person, personOf } from './person.ts';
import { wordsOf } from './words-of.ts';

export interface NeededSlide {
  kind: 'needed';
  id: string;
  title: string;
  /** What is asked for, and by whom; ids are those of the excerpts. */
  needs: { id: string; text: string; person: Person }[];
}

/** Two columns of three. */
const mostNeeds = 6;

/** Makes the slides of what is still needed: the editor's choice for the deck, else for the briefing; none without. */
export function neededSlides(interview: Interview, words: Locale): NeededSlide[] {
  const { slides, briefing } = interview.frontMatter;
  const ids = slides.needed ?? briefing?.questions.flatMap(({ needed }) => needed?.excerpts ?? []) ?? [];
  const needs = ids.map((id) => {
    const excerpt = excerptOf(interview, id);
    return { id, text: wordsOf(excerpt), person: personOf(interview, excerpt.speaker) };
  });
  return dealt(needs, mostNeeds).map(({ items, part }) => ({
    kind: 'needed',
    id: partId('needed', part),
    title: partTitle(words.slides.needed, part),
    needs: items,
  }));
}
