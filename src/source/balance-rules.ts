import { rule } from '../messages.ts';
import { counted } from './counted.ts';

// What the front matter's `balance` finds out of balance.

type Share = { name: string; share: number; bound: number };

export const markedTooLittle = rule<Share>({
  id: 'source:marked-too-little',
  severity: 'warning',
  says: ({ name, share, bound }) => `${name} has ${share}% of the marked words, at least ${bound}% is asked for`,
  wayOut: () => 'Mark more of these answers, or lower `leastShare`',
});

export const markedTooMuch = rule<Share>({
  id: 'source:marked-too-much',
  severity: 'warning',
  says: ({ name, share, bound }) => `${name} has ${share}% of the marked words, at most ${bound}% is asked for`,
  wayOut: () => 'Mark less of these answers, or more of the others’; or raise `mostShare`',
});

export const markedOutOfShare = rule<{ name: string; said: number; share: number; bound: number }>({
  id: 'source:marked-out-of-share',
  severity: 'warning',
  says: ({ name, said, share }) => `${name} says ${said}% of all words and has ${share}% of those that are marked`,
  wayOut: ({ bound }) => `Mark more or less of these answers: \`difference\` allows ${bound} percentage points`,
});

export const tooFewExcerpts = rule<{ name: string; excerpts: number; bound: number }>({
  id: 'source:too-few-excerpts',
  severity: 'warning',
  says: ({ name, excerpts, bound }) => `${name} has ${counted(excerpts, 'excerpt')}, at least ${bound} are asked for`,
  wayOut: () => 'Mark more sentences of these answers, or lower `leastExcerpts`',
});
