import type { Interview, Speaker } from '../../source/interview.ts';
import { speakerOf } from '../excerpts.ts';
import { type Medallion, medallionOf } from '../medallion.ts';

/** A speaker as slides show one. */
export interface Person {
  id: string;
  name: string;
  /** First name and surname, each to stand on a line of its own. */
  given: string;
  family: string;
  role: string;
  affiliation: string;
  medallion: Medallion;
}

/** Gives a speaker of the interview, ready for a slide. @throws Error on an id that the interview lacks */
export function personOf(interview: Interview, id: string): Person {
  const speaker = speakerOf(interview, id);
  const { name, role, affiliation } = speaker;
  const given = givenNameOf(speaker);
  return {
    id,
    name,
    given,
    family: name.slice(given.length).trim(),
    role,
    affiliation,
    medallion: medallionOf(speaker, interview.speakers),
  };
}

/** What stands before the surname and its particles: those, unlike first names, begin with a small letter. */
function givenNameOf({ name, surname }: Speaker): string {
  const endsWithSurname = name.toLowerCase().endsWith(surname.toLowerCase());
  const end = endsWithSurname ? name.length - surname.length : name.length;
  return name.slice(0, end).replace(/(?:\s+\p{Ll}[\p{L}’'-]*)*\s*$/u, '');
}
