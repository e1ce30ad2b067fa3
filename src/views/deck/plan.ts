import type { Shown } from './kinds.ts';
import { textOf } from './phrase.ts';
import { wordCount } from './sentences.ts';

/** Seconds that a slide of each kind takes if nothing presses. */
const usual: Record<Shown['kind'], number> = {
  title: 30,
  agenda: 60,
  speakers: 90,
  timeline: 90,
  figures: 90,
  section: 30,
  answer: 60,
  quote: 45,
  needed: 90,
  text: 60,
  closing: 45,
};
/** A lead of more words takes longer. */
const longLeads = [
  { words: 20, seconds: 75 },
  { words: 35, seconds: 90 },
];
/** Times are planned in steps of so many seconds. */
const step = 5;

/** Gives the time that a slide takes if nothing presses, s. */
export function usualSeconds(slide: Shown): number {
  if (slide.kind !== 'answer') return usual[slide.kind];
  const count = wordCount(textOf(slide.phrase));
  return longLeads.findLast(({ words }) => count > words)?.seconds ?? usual.answer;
}

/**
 * Plans a talk: slides whose time is given keep it, the others share what is left of the whole as they usually would,
 * in steps of five seconds, so that all together take exactly the time of the talk.
 * @param given seconds by slide; those left out are planned
 * @returns seconds, in the order of the slides
 */
export function planned(talk: readonly Shown[], given: ReadonlyMap<Shown, number>, total: number): number[] {
  const free = talk.filter((slide) => !given.has(slide));
  const spoken = [...given.values()].reduce((sum, seconds) => sum + seconds, 0);
  const usually = free.reduce((sum, slide) => sum + usualSeconds(slide), 0);
  const share = Math.max(step * free.length, total - spoken) / Math.max(1, usually);
  let exact = 0;
  let rounded = 0;
  return talk.map((slide) => {
    const fixed = given.get(slide);
    if (fixed !== undefined) return fixed;
    exact += usualSeconds(slide) * share;
    const seconds = Math.max(step, Math.round((exact - rounded) / step) * step);
    rounded += seconds;
    return seconds;
  });
}
