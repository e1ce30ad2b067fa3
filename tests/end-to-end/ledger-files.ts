import { readFileSync } from 'node:fs';
import type { MeasuredLayout } from '../../src/press/measured.ts';
import { pathOf } from './built.ts';

/** An excerpt as ledger.json tells it. */
export interface Entry {
  id: string;
  number: string;
  kind: 'lead' | 'quote' | 'number';
  text: string;
  before: string;
  after: string;
  display?: string;
  line: number;
  isUsed: boolean;
  isWholeSentence: boolean;
  pages: { article: string[]; pulled: string[]; slides: string[]; briefing: { page: string; part?: string }[] };
}

interface LedgerFile {
  experts: {
    id: string;
    name: string;
    words: number;
    shareOfWords: number;
    shareOfQuotedWords: number;
    answers: { id: string; question: number; words: number; hasLead: boolean; excerpts: Entry[] }[];
  }[];
}

/** The built ledger. */
export const ledgerOf = (slug: string): LedgerFile => JSON.parse(readFileSync(pathOf(slug, 'ledger.json'), 'utf8'));

/** All its excerpts, each with who said it. */
export const entriesOf = (slug: string): (Entry & { speaker: string })[] =>
  ledgerOf(slug).experts.flatMap(({ id, answers }) =>
    answers.flatMap(({ excerpts }) => excerpts.map((one) => ({ ...one, speaker: id }))),
  );

/** What was measured of a built PDF. */
export function layoutOf(slug: string, file: string): MeasuredLayout {
  const { products } = JSON.parse(readFileSync(pathOf(slug, 'layout.json'), 'utf8')) as {
    products: { file: string; layout: MeasuredLayout }[];
  };
  const found = products.find((one) => one.file === file);
  if (!found) throw new Error(`${slug} has no layout of ${file}`);
  return found.layout;
}
