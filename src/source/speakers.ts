import type { Place } from '../messages.ts';
import type { Picture, Speaker } from './interview.ts';
import type { FrontMatter } from './schema.ts';

const particles = new Set(
  "a af al ap bin d' da de del della den der des di do dos du e el het i in la le les lo 's 't te ten ter thoe uit uijt van vande vanden vander vom von y zu zum zur".split(
    ' ',
  ),
);

/** Gives the speakers in the order of their biographies, with what the names tell. */
export function speakersOf(
  { speakers }: FrontMatter,
  placeOf: (at: number) => Place,
  portraitOf: (at: number) => Picture | undefined,
): Speaker[] {
  const initials = initialsOf(speakers);
  return speakers.map((speaker, seat) => ({
    ...speaker,
    id: speakerId(speaker.name),
    initials: initials[seat] ?? '',
    surname: surnameOf(speaker.name),
    seat,
    portraitPicture: portraitOf(seat),
    place: placeOf(seat),
  }));
}

/** Gives a speaker's id: `erik-de-blois`. */
export const speakerId = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** Gives the surname as it opens a line: "De Blois", "Oprea-Lager". */
export function surnameOf(name: string): string {
  const { first, particles, rest } = partsOf(name);
  const surname = [...particles, ...rest].join(' ') || first;
  // In "'t Hart" the first letter stays small.
  return surname.startsWith("'") || surname.startsWith('’')
    ? surname
    : surname.charAt(0).toUpperCase() + surname.slice(1);
}

/**
 * Gives each speaker's initials: those the editor chose; else first name and surname without particles ("EB" for Erik
 * de Blois). Where two would be alike, each takes a second letter of the surname ("EBl", "EBo").
 */
export function initialsOf(speakers: readonly { name: string; initials?: string | undefined }[]): string[] {
  const short = speakers.map(({ name, initials }) => initials ?? lettersOf(name, 1));
  return speakers.map(({ name, initials }, at) => {
    const isAlone = short.every((other, index) => index === at || other !== short[at]);
    return initials ?? (isAlone ? (short[at] ?? '') : lettersOf(name, 2));
  });
}

function lettersOf(name: string, ofSurname: number): string {
  const { first, rest } = partsOf(name);
  const surname = (rest.at(0) ?? first.slice(1)).replaceAll(/[^\p{L}]/gu, '');
  return first.charAt(0).toUpperCase() + surname.charAt(0).toUpperCase() + surname.slice(1, ofSurname);
}

/** Gives first name, particles and the rest of the surname: what follows the particles, or the last word. */
export function partsOf(name: string): { first: string; particles: string[]; rest: string[] } {
  const [first = '', ...others] = name.trim().split(/\s+/);
  const from = others.findIndex(isParticle);
  if (from < 0) return { first, particles: [], rest: others.length > 0 ? others.slice(-1) : [] };
  const surname = others.slice(from);
  const until = surname.findIndex((word) => !isParticle(word));
  return until < 0
    ? { first, particles: [], rest: surname }
    : { first, particles: surname.slice(0, until), rest: surname.slice(until) };
}

/** Whether a word stands before surnames: de, von. */
export const isParticle = (word: string): boolean => particles.has(word.toLowerCase().replaceAll('’', "'"));
