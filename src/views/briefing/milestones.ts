import { fill, type Locale } from '../../locale.ts';
import type { FrontMatter } from '../../source/schema.ts';
import { inWords } from './counted.ts';

/** All that happened in one year. */
export interface MilestoneYear {
  year: number;
  /** The milestones in a few words each. */
  text: string;
  /** How many they are. */
  count: number;
}

/** The timeline strip before it is drawn. */
export interface MilestoneStrip {
  years: MilestoneYear[];
  /** The stretch that is still to come when the issue appears, and what is said along it. */
  toCome: { from: number; to: number; text: string } | undefined;
}

/** Gives the milestones by year, and the stretch from the year to the last of them. */
export function milestoneStrip(
  { timeline, publication }: FrontMatter,
  wait: string | undefined,
  words: Locale,
): MilestoneStrip | undefined {
  if (!timeline) return undefined;
  const years: MilestoneYear[] = [];
  for (const { year, text, label = text, short = label } of timeline.milestones) {
    const known = years.find((one) => one.year === year);
    if (!known) years.push({ year, text: short, count: 1 });
    else {
      known.text += `, ${short}`;
      known.count += 1;
    }
  }
  years.sort((one, other) => one.year - other.year);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const from = Math.max(first, publication.year);
  const text = wait ?? fill(words.briefing.toCome, { years: inWords(last - from, words) });
  return { years, toCome: from < last ? { from, to: last, text } : undefined };
}
