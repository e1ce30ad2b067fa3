import type { Locale } from '../../locale.ts';
import type { Places } from '../../places.ts';
import type { Excerpt, Interview } from '../../source/interview.ts';
import { type Spoken, type Stretch, wordCount } from '../../source/spoken.ts';
import { isWhole, type Sentence, sentenceAround } from './sentence.ts';
import { isTaken, type Standings, standingsOf } from './standings.ts';

/** An excerpt as the ledger accounts for it. */
export interface LedgerExcerpt {
  id: string;
  /** The question and a letter: "1a". For letters between expert and editor. */
  number: string;
  kind: Excerpt['kind'];
  sentence: Sentence;
  /** The whole sentence, or a part of it. */
  isWhole: boolean;
  words: number;
  standings: Standings;
  isTaken: boolean;
  /** Key figures only: what the editor says it measures, and what is shown for words without digits. */
  label: string | undefined;
  display: string | undefined;
  /** Where it stands in its answer. */
  stretch: Stretch;
  /** The line of the source. */
  line: number;
}

/** Gives the excerpts of an answer in the order of its words, numbered by letters. */
export function excerptsIn(
  { excerpts }: Interview,
  answer: string,
  spoken: Spoken,
  words: Locale,
  places: Places | undefined,
): LedgerExcerpt[] {
  const own = excerpts.flatMap((excerpt) => {
    const stretch = spoken.spans.get(excerpt.id);
    return excerpt.answer === answer && stretch ? [{ excerpt, stretch }] : [];
  });
  own.sort((one, other) => one.stretch.from - other.stretch.from || other.stretch.to - one.stretch.to);
  return own.map(({ excerpt, stretch }, at) => {
    const sentence = sentenceAround(spoken, stretch, words);
    const standings = standingsOf(excerpt.id, places);
    return {
      id: excerpt.id,
      number: `${excerpt.question}${letterOf(at)}`,
      kind: excerpt.kind,
      sentence,
      isWhole: isWhole(sentence),
      words: wordCount(sentence.text),
      standings,
      isTaken: isTaken(standings),
      label: excerpt.label,
      display: excerpt.display,
      stretch,
      line: excerpt.place.start.line,
    };
  });
}

/** a, b, … z, aa, ab, … */
const letterOf = (at: number): string =>
  (at < letters ? '' : letterOf(Math.floor(at / letters) - 1)) + String.fromCharCode(97 + (at % letters));

const letters = 26;
