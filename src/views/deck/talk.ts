import type { Interview } from '../../source/interview.ts';
import type { AnswerSlide } from './answer.ts';
import type { Shown } from './kinds.ts';
import { wordCount } from './sentences.ts';

/** The slides of a talk in their order, and those kept for questions. */
export interface Dealt {
  talk: Shown[];
  appendix: Shown[];
}

/** Deals slides over talk and appendix: as the front matter says, else by `chosen`. */
export function dealtOver(slides: readonly Shown[], { frontMatter }: Interview, minutes: number): Dealt {
  const { talk: named, isFull } = frontMatter.slides;
  if (named) {
    const talk = [...new Set(named)].flatMap((name) => slides.filter((slide) => isNamed(slide, name)));
    return { talk, appendix: slides.filter((slide) => !talk.includes(slide)) };
  }
  const kept = isFull ? new Set(slides) : chosen(slides, minutes);
  return {
    talk: slides.filter((slide) => kept.has(slide)),
    appendix: slides.filter((slide) => !kept.has(slide)),
  };
}

/** The front matter names the slides of one subject together: `figures` is also `figures-2`. */
export const isNamed = ({ kind, id }: Shown, name: string): boolean =>
  id === name || (kind === name && id.startsWith(`${name}-`));

/** A question takes its own slide and at least one answer. */
const leastForQuestion = 2;
/** One answer in so many is followed by its quote. */
const answersToQuote = 8;

/**
 * Chooses a talk of about a slide a minute: opening and closing, each question (where there are too many, some at equal
 * distances) with answers of whoever was heard least so far, and a short quote.
 */
function chosen(slides: readonly Shown[], minutes: number): Set<Shown> {
  const isLaterFigures = ({ kind, id }: Shown) => kind === 'figures' && id !== 'figures';
  const frame = slides.filter(
    (slide) => !['section', 'answer', 'quote'].includes(slide.kind) && !isLaterFigures(slide),
  );
  const room = Math.round(minutes) - frame.length;
  const all = slides.filter((slide) => slide.kind === 'section');
  const most = Math.max(1, Math.floor(room / leastForQuestion));
  const sections = all.filter((_, at) => isAmong(at, all.length, most));
  const left = room - sections.length;
  const quotes = Math.floor(left / answersToQuote);
  const numbers = sections.map(({ question }) => question);
  const answers = inTurn(
    numbers.map((number) =>
      slides.filter((slide) => slide.kind === 'answer' && slide.question === number),
    ) as AnswerSlide[][],
    Math.max(numbers.length, left - quotes),
  );
  return new Set([...frame, ...sections, ...answers, ...shortest(slides, numbers, quotes)]);
}

/** Whether the thing at an index is among `most` of `count` at equal distances. */
const isAmong = (at: number, count: number, most: number): boolean =>
  count <= most || Math.floor((at * most) / count) !== Math.floor(((at - 1) * most) / count);

/** Takes one answer of each question in turn, always of the speaker who was heard least. */
function inTurn(questions: readonly AnswerSlide[][], most: number): AnswerSlide[] {
  const heard = new Map<string, number>();
  const taken = new Set<AnswerSlide>();
  const timesOf = ({ person }: AnswerSlide) => heard.get(person.id) ?? 0;
  let before = -1;
  while (taken.size < most && taken.size > before) {
    before = taken.size;
    for (const answers of questions) {
      const [first, ...others] = answers.filter((answer) => !taken.has(answer));
      if (!first || taken.size >= most) continue;
      const least = others.reduce((best, answer) => (timesOf(answer) < timesOf(best) ? answer : best), first);
      taken.add(least);
      heard.set(least.person.id, timesOf(least) + 1);
    }
  }
  return [...taken];
}

/** The shortest quotes on the questions of the talk. */
function shortest(slides: readonly Shown[], questions: readonly number[], most: number): Shown[] {
  return slides
    .filter((slide) => slide.kind === 'quote')
    .filter(({ question }) => questions.includes(question))
    .sort((one, other) => wordCount(one.text) - wordCount(other.text))
    .slice(0, most);
}
