import { fill, type Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { inWords } from './words.ts';

/** The timeline's data, and what is still to come. */
export interface WebTimeline {
  title: string;
  readAll: string;
  milestones: { year: number; text: string; short: string }[];
  /** From here to the last milestone is still to come; undefined if nothing is. */
  now: number | undefined;
  wait: string | undefined;
}

type Timeline = NonNullable<Interview['frontMatter']['timeline']>;

/** Gives the timeline of an interview that has one. */
export function timelineOf({ frontMatter }: Interview, { title, milestones }: Timeline, words: Locale): WebTimeline {
  const now = frontMatter.publication.year;
  const last = milestones.at(-1)?.year ?? now;
  return {
    title,
    readAll: fill(words.web.readMilestones, { count: inWords(milestones.length, words) }),
    milestones: milestones.map(({ year, text, label = text, short = label }) => ({ year, text, short })),
    now: last > now ? now : undefined,
    wait: last > now ? frontMatter.briefing?.wait : undefined,
  };
}
