import { fill, type Locale } from '../../locale.ts';
import type { Interview } from '../../source/interview.ts';
import { quoted } from '../excerpts.ts';
import { differenceIn, isSkewed } from './balance.ts';
import { type LedgerExpert, shareOf } from './experts.ts';
import { inFigures, percent, wordsInFigures } from './figures.ts';

/** Something for the editor to look at. */
export interface Remaining {
  /** A warning, or for information. */
  sign: 'warns' | 'informs';
  head: string;
  /** One sentence or more, and where in the source. */
  entries: { text: string; quote: string | undefined; place: string }[];
}

/** Gives what an editor may still want to do: unequal shares, silence, missing leads, excerpts without use; last the sum. */
export function remainingOf(experts: readonly LedgerExpert[], interview: Interview, words: Locale): Remaining[] {
  const { ledger } = words;
  const difference = differenceIn(interview);
  const at = (line: number) => `${interview.path.split('/').at(-1)}:${line}`;
  const answers = experts.flatMap(({ speaker, answers: own }) => own.map((answer) => ({ speaker, answer })));
  const excerpts = answers.flatMap(({ speaker, answer }) =>
    answer.excerpts.map((excerpt) => ({ speaker, answer, excerpt })),
  );
  const all: Remaining[] = [
    {
      sign: 'warns',
      head: fill(ledger.skewed, { difference }),
      entries: experts
        .filter((expert) => isSkewed(expert, difference))
        .map(({ speaker, share, quotedShare }) => ({
          text: fill(ledger.skewedOne, {
            name: speaker.surname,
            said: percent(share),
            quoted: percent(quotedShare),
          }),
          quote: undefined,
          place: at(speaker.place.start.line),
        })),
    },
    {
      sign: 'warns',
      head: ledger.unquoted,
      entries: answers
        .filter(({ answer }) => !answer.excerpts.some(({ isTaken }) => isTaken))
        .map(({ speaker, answer }) => ({
          text: fill(ledger.unquotedOne, {
            name: speaker.name,
            question: answer.question,
            words: wordsInFigures(answer.words, words),
          }),
          quote: undefined,
          place: at(answer.answer.place.start.line),
        })),
    },
    {
      sign: 'warns',
      head: ledger.leadless,
      entries: answers
        .filter(({ answer }) => !answer.hasLead)
        .map(({ speaker, answer }) => ({
          text: fill(ledger.leadlessOne, { name: speaker.name, question: answer.question }),
          quote: undefined,
          place: at(answer.answer.place.start.line),
        })),
    },
    {
      sign: 'warns',
      head: ledger.unused,
      entries: excerpts
        .filter(({ excerpt }) => !excerpt.isTaken)
        .map(({ speaker, answer, excerpt }) => ({
          text: fill(ledger.unusedOne, { name: speaker.name, question: answer.question }),
          quote: quoted({ text: excerpt.sentence.text }),
          place: at(excerpt.line),
        })),
    },
  ];
  return [...all.filter(({ entries }) => entries.length > 0), sumOf(experts, words)];
}

function sumOf(experts: readonly LedgerExpert[], words: Locale): Remaining {
  const said = experts.reduce((sum, expert) => sum + expert.words, 0);
  const taken = experts.reduce((sum, expert) => sum + expert.quoted, 0);
  const excerpts = experts.flatMap(({ answers }) => answers.flatMap((answer) => answer.excerpts));
  const text = fill(words.ledger.total, {
    said: inFigures(said, words),
    quoted: inFigures(taken, words),
    share: percent(shareOf(taken, said)),
    excerpts: excerpts.filter(({ isTaken }) => isTaken).length,
  });
  return { sign: 'informs', head: '', entries: [{ text, quote: undefined, place: '' }] };
}
