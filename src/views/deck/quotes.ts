import { fill, type Locale } from '../../locale.ts';
import type { Excerpt, Interview } from '../../source/interview.ts';
import { type Person, personOf } from './person.ts';
import { wordCount } from './sentences.ts';
import { bare, wordsOf } from './words-of.ts';

export interface QuoteSlide {
  kind: 'quote';
  /** The excerpt's id. */
  id: string;
  title: string;
  /** After this answer's slide. */
  answer: string;
  question: number;
  text: string;
  person: Person;
}

const mostQuotes = 9;
const longQuote = 20;

/** Makes the slides that one quote fills: short ones, one an answer, spread over the interview, and those asked for. */
export function quoteSlides(interview: Interview, words: Locale, closing: Excerpt | undefined): QuoteSlide[] {
  const seen = interview.excerpts.filter(({ kind }) => kind === 'lead').concat(closing ?? []);
  const isNew = ({ text }: Excerpt) => !seen.some((shown) => bare(shown.text) === bare(text));
  const answers = new Set<string>();
  const candidates = interview.excerpts.filter((excerpt) => {
    if (excerpt.kind !== 'quote' || wordCount(excerpt.text) > longQuote) return false;
    if (!isNew(excerpt) || answers.has(excerpt.answer)) return false;
    answers.add(excerpt.answer);
    return true;
  });
  const chosen = spread(candidates, mostQuotes);
  const asked = namedIn(interview);
  const shown = interview.excerpts.filter((one) => chosen.includes(one) || (one.kind === 'quote' && asked.has(one.id)));
  return shown.map((excerpt) => {
    const person = personOf(interview, excerpt.speaker);
    return {
      kind: 'quote',
      id: excerpt.id,
      title: fill(words.slides.quote, { name: person.name }),
      answer: excerpt.answer,
      question: excerpt.question,
      text: wordsOf(excerpt),
      person,
    };
  });
}

/** What the front matter names as slides. */
const namedIn = ({ frontMatter }: Interview) =>
  new Set([
    ...(frontMatter.slides.talk ?? []),
    ...frontMatter.slides.set.map(({ slide }) => slide),
    ...frontMatter.slides.add.map(({ after }) => after),
  ]);

/** Takes at most `most` of a list, at equal distances. */
const spread = <Item>(items: readonly Item[], most: number): Item[] =>
  items.filter(
    (_, at) =>
      items.length <= most || Math.floor((at * most) / items.length) !== Math.floor(((at - 1) * most) / items.length),
  );
