import type { Locale } from '../locale.ts';
import type { Places } from '../places.ts';
import type { Interview } from '../source/interview.ts';
import { issueLineOf } from '../views/issue.ts';
import type { LedgerExcerpt } from '../views/ledger/excerpts.ts';
import { expertsOf, type LedgerAnswer, type LedgerExpert } from '../views/ledger/experts.ts';

/** Gives the ledger for other programs: every excerpt, its words, its sentence, its line, and where it stands. */
export function ledgerJson({ interview, words }: { interview: Interview; words: Locale }, places: Places): string {
  const { title, path, frontMatter } = interview;
  const record = {
    title,
    issue: issueLineOf(frontMatter.publication),
    language: frontMatter.language,
    source: path.split('/').at(-1),
    experts: expertsOf(interview, words, places).map(expertOf),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

const expertOf = ({ speaker, words, quoted, share, quotedShare, answers }: LedgerExpert) => ({
  id: speaker.id,
  name: speaker.name,
  words,
  quotedWords: quoted,
  shareOfWords: rounded(share),
  shareOfQuotedWords: rounded(quotedShare),
  answers: answers.map(answerOf),
});

const answerOf = ({ answer, question, words, quoted, hasLead, excerpts }: LedgerAnswer) => ({
  id: answer.id,
  question,
  line: answer.place.start.line,
  words,
  quotedWords: quoted,
  hasLead,
  excerpts: excerpts.map(excerptOf),
});

const excerptOf = ({ id, number, kind, sentence, isWhole, words, line, label, display, ...where }: LedgerExcerpt) => ({
  id,
  number,
  kind,
  text: sentence.text,
  before: sentence.before,
  after: sentence.after,
  isWholeSentence: isWhole,
  words,
  label,
  display,
  line,
  isUsed: where.isTaken,
  pages: where.standings,
});

const rounded = (share: number) => Number(share.toFixed(4));
