import type { Speaker } from '../source/interview.ts';

/** A speaker's mark at the round table: initials in a ring, and a dot on the ring at the speaker's seat. */
export interface Medallion {
  initials: string;
  /** The dot's centre on a ring of radius 50 round 0, 0 (the picture's own units; y downwards). */
  x: number;
  y: number;
  /** All seats of the table, the same way. */
  seats: { x: number; y: number }[];
  portrait: string | undefined;
}

const radius = 50;

/** Gives a speaker's medallion: seat 0 at twelve o'clock, the others clockwise at equal distances. */
export const medallionOf = (speaker: Speaker, speakers: readonly Speaker[]): Medallion => ({
  initials: speaker.initials,
  ...seatAt(speaker.seat, speakers.length),
  seats: speakers.map(({ seat }) => seatAt(seat, speakers.length)),
  portrait: speaker.portraitPicture?.src,
});

function seatAt(seat: number, seats: number): { x: number; y: number } {
  const angle = (2 * Math.PI * seat) / seats - Math.PI / 2;
  return { x: rounded(radius * Math.cos(angle)), y: rounded(radius * Math.sin(angle)) };
}

const rounded = (value: number) => Number(value.toFixed(2));
