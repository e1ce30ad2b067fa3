import type { Interview } from '../../source/interview.ts';

/** Someone who was interviewed, and in what capacity. */
export interface Person {
  initials: string;
  name: string;
  capacity: string;
}

/** From this many on each has one line, name and house only: with more of either the second page has no room. */
const many = { speakers: 9, questions: 6 };

/** Gives who was interviewed, in the order of their seats, and over how many columns the list runs. */
export function peopleOf({ speakers, questions }: Interview): { people: Person[]; columns: number } {
  const isBrief = speakers.length >= many.speakers || questions.length >= many.questions;
  const people = speakers.map(({ initials, name, role, affiliation, capacity = `${role}, ${affiliation}` }) => ({
    initials,
    name,
    capacity: isBrief ? affiliation : capacity,
  }));
  return { people, columns: isBrief ? 3 : speakers.length <= 2 ? 1 : 2 };
}
