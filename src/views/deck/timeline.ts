import { fill, type Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';

export interface SlideMilestone {
  year: number;
  /** What may stand on its line, the best first. */
  labels: string[];
}

export interface TimelineSlide {
  kind: 'timeline';
  id: string;
  title: string;
  milestones: SlideMilestone[];
  /** Lengths of the axis, counted from the data: what has been, and what is still to come. */
  spans: { from: number; to: number; words: string; isToCome: boolean }[];
}

/** Makes the timeline's slide; none if the interview has no timeline. */
export function timelineSlides({ frontMatter }: Interview, words: Locale): TimelineSlide[] {
  const { timeline, slides, publication } = frontMatter;
  if (!timeline) return [];
  const milestones = timeline.milestones
    .map(({ year, label, short, text }) => ({
      year,
      labels: [label, text, short].filter((one) => one !== undefined),
    }))
    .sort((one, other) => one.year - other.year);
  const years = milestones.map(({ year }) => year);
  return [
    {
      kind: 'timeline',
      id: 'timeline',
      title: slides.timeline ?? timeline.title,
      milestones,
      spans: spansOf(years, publication.year, words),
    },
  ];
}

/** The axis turns at the last milestone that had been reached when the interview appeared. */
function spansOf(years: number[], published: number, words: Locale): TimelineSlide['spans'] {
  const [from = published] = years;
  const to = years.at(-1) ?? published;
  const turn = years.findLast((year) => year <= published) ?? from;
  return [
    { from, to: turn, isToCome: false },
    { from: turn, to, isToCome: true },
  ]
    .filter((span) => span.from < span.to)
    .map((span) => ({ ...span, words: yearsIn(span.to - span.from, words) }));
}

const yearsIn = (count: number, { slides }: Locale) => fill(count === 1 ? slides.year : slides.years, { count });
