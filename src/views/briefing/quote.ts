import type { Interview } from '../../source/interview.ts';
import { excerptOf, quoted, speakerOf } from '../excerpts.ts';

/** A marked span in quotation marks, and whose words it is. */
export interface AttributedQuote {
  /** The excerpt's id. */
  id: string;
  text: string;
  name: string;
  surname: string;
  affiliation: string;
}

/** Gives an excerpt, word for word, with its speaker. @throws Error on an id the interview lacks */
export function quoteOf(interview: Interview, id: string): AttributedQuote {
  const excerpt = excerptOf(interview, id);
  const { name, surname, affiliation } = speakerOf(interview, excerpt.speaker);
  return { id, text: quoted(excerpt), name, surname, affiliation };
}
