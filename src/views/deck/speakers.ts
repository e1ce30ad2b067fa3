import type { Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { dealt, partId, partTitle } from './parts.ts';
import { type Person, personOf } from './person.ts';

export interface SpeakersSlide {
  kind: 'speakers';
  id: string;
  title: string;
  people: Person[];
}

/** More seats cannot be read across a room. */
const mostPeople = 12;

/** Makes the slide of the speakers, in the order of their seats; over twelve take more slides. */
export const speakersSlides = (interview: Interview, words: Locale): SpeakersSlide[] =>
  dealt(interview.speakers, mostPeople).map(({ items, part }) => ({
    kind: 'speakers',
    id: partId('speakers', part),
    title: partTitle(interview.frontMatter.slides.speakers ?? words.slides.speakers, part),
    people: items.map(({ id }) => personOf(interview, id)),
  }));
