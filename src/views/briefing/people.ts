import type { Interview } from '../../source/interview.ts';

/** Someone who was interviewed, and in what capacity. */
export interface Person {
  initials: string;
  name: string;
  capacity: string;
}

/** From this many on each has one line: name and house only. */
const manySpeakers = 9;

/** Gives who was interviewed, in the order of their seats, and over how many columns the list runs. */
export function peopleOf({ speakers }: Interview): { people: Person[]; columns: number } {
  const many = speakers.length >= manySpeakers;
  const people = speakers.map(({ initials, name, role, affiliation, capacity = `${role}, ${affiliation}` }) => ({
    initials,
    name,
    capacity: many ? affiliation : capacity,
  }));
  return { people, columns: many ? 3 : speakers.length <= 2 ? 1 : 2 };
}
