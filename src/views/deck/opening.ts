import type { Locale } from '../../locale.ts';
import type { Interview, Picture } from '../../source/interview.ts';
import { issueLineOf } from '../issue.ts';
import { dealt, partId, partTitle } from './parts.ts';
import { type Phrase, phraseOf } from './phrase.ts';

export interface TitleSlide {
  kind: 'title';
  id: 'title';
  title: string;
  /** Section and issue. */
  source: string;
  sentence: string | undefined;
  picture: Picture | undefined;
}

export interface AgendaSlide {
  kind: 'agenda';
  id: string;
  title: string;
  questions: { id: string; number: number; phrase: Phrase }[];
}

/** Makes the first slide; without a wide picture it stands on the plain ground. */
export const titleSlide = ({ title, frontMatter, pictures }: Interview): TitleSlide => ({
  kind: 'title',
  id: 'title',
  title,
  source: [frontMatter.publication.section, issueLineOf(frontMatter.publication, frontMatter.publication.journal)]
    .filter(Boolean)
    .join(' · '),
  sentence: frontMatter.slides.summary,
  picture: pictures.wide,
});

/** More rows leave no room for two lines each. */
const mostQuestions = 6;

/** Makes the slide that lists the questions, each the way to its own slide; over six take more slides. */
export const agendaSlides = ({ frontMatter, questions }: Interview, words: Locale): AgendaSlide[] =>
  dealt(questions, mostQuestions).map(({ items, part }) => ({
    kind: 'agenda',
    id: partId('agenda', part),
    title: partTitle(frontMatter.slides.agenda ?? words.slides.agenda, part),
    questions: items.map(({ id, number, text, keyPhrase }) => ({ id, number, phrase: phraseOf(text, keyPhrase) })),
  }));
