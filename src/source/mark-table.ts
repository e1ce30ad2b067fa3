import type { ExcerptKind } from './interview.ts';

/** All that may stand after a colon and before `[`; an excerpt is taken out, foreign words only say their language. */
export type MarkName = ExcerptKind | 'foreign';

/** The marks, each with the attributes it may have. */
export const marks: Record<MarkName, readonly string[]> = {
  lead: ['id'],
  quote: ['id'],
  number: ['id', 'label', 'display', 'share'],
  foreign: ['lang'],
};

export const isMark = (name: string): name is MarkName => Object.hasOwn(marks, name);

/** Whether a mark makes an excerpt. */
export const isExcerpt = (name: string): name is ExcerptKind => isMark(name) && name !== 'foreign';
