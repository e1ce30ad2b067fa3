import type { Locale } from '../../locale.ts';
import type { Excerpt, Interview, Picture } from '../../source/interview.ts';
import { excerptOf } from '../excerpts.ts';
import { issueLineOf } from '../issue.ts';
import { type Person, personOf } from './person.ts';
import { wordCount } from './sentences.ts';
import { wordsOf } from './words-of.ts';

export interface ClosingSlide {
  kind: 'closing';
  id: 'closing';
  title: string;
  /** The last words, if the interview has any marked. */
  quote: { id: string; text: string; person: Person } | undefined;
  source: string;
  references: { text: string; address: string }[];
  picture: Picture | undefined;
}

/** Longer last words are no last words. */
const mostWords = 45;

/** Gives the excerpt that closes the talk: the editor's choice, else the last words marked that are short enough. */
export function closingExcerpt(interview: Interview): Excerpt | undefined {
  const chosen = interview.frontMatter.slides.closing;
  if (chosen !== undefined) return excerptOf(interview, chosen);
  return interview.excerpts.findLast(({ kind, text }) => kind !== 'number' && wordCount(text) <= mostWords);
}

/** Makes the last slide: last words, where the interview appeared, its references. */
export function closingSlide(interview: Interview, closing: Excerpt | undefined, words: Locale): ClosingSlide {
  const { publication, references } = interview.frontMatter;
  return {
    kind: 'closing',
    id: 'closing',
    title: words.slides.closing,
    quote: closing && {
      id: closing.id,
      text: wordsOf(closing),
      person: personOf(interview, closing.speaker),
    },
    source: [issueLineOf(publication), publication.section].filter(Boolean).join(', '),
    references: references.map(({ text, address }) => ({ text: text ?? shortAddress(address), address })),
    picture: interview.pictures.wide,
  };
}

/** An address as people read it aloud. */
const shortAddress = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
