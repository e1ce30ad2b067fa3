import { accessible } from '../src/preflight/accessible/accessible.ts';
import { type Check, type Intent, isChecked, type Unchecked } from '../src/preflight/check.ts';
import { preflight } from '../src/preflight/preflight.ts';
import { print } from '../src/preflight/print/print.ts';
import type { Case } from '../tests/preflight/case.ts';
import { cases } from '../tests/preflight/cases.ts';
import { changed } from '../tests/preflight/good.ts';
import { printChanged } from '../tests/preflight/good-print.ts';
import { printRules } from '../tests/preflight/print-rules.ts';

/** What the clauses of ISO 14289-1 are about. */
const titles: Record<string, string> = {
  '5': 'The file says that it is PDF/UA',
  '6.1': 'Header',
  '6.2': 'Marked as tagged',
  '7.1': 'Tags, artifacts, title',
  '7.2': 'Text: languages, tables, lists, tables of contents',
  '7.3': 'Figures',
  '7.4.2': 'Numbered headings',
  '7.4.4': 'Headings without numbers',
  '7.5': 'Header cells',
  '7.7': 'Formulas',
  '7.9': 'Notes',
  '7.10': 'Layers',
  '7.11': 'Embedded files',
  '7.15': 'Dynamic forms',
  '7.16': 'Encryption',
  '7.18.1': 'Annotations',
  '7.18.2': 'Trap networks',
  '7.18.3': 'Tab order',
  '7.18.4': 'Form fields',
  '7.18.5': 'Links',
  '7.18.6.2': 'Media clips',
  '7.18.8': 'Printer’s marks',
  '7.20': 'Form XObjects',
  '7.21.3.1': 'Composite fonts',
  '7.21.3.2': 'CIDFonts',
  '7.21.3.3': 'CMaps',
  '7.21.4.1': 'Embedding',
  '7.21.4.2': 'Subsets',
  '7.21.5': 'Widths',
  '7.21.6': 'Encodings of TrueType fonts',
  '7.21.7': 'Characters',
  '7.21.8': 'Missing glyphs',
};

interface Part {
  intent: Intent;
  rows: readonly (Check | Unchecked)[];
  cases: readonly Case[];
  make: (edit: Case['breaks']) => Uint8Array | Promise<Uint8Array>;
}

const parts: readonly Part[] = [
  { intent: 'accessible', rows: accessible, cases, make: changed },
  { intent: 'print', rows: print, cases: printRules, make: printChanged },
];

/** Writes the rules anew into the text of docs/preflight.md, between the comments that mark their place. */
export async function withRules(text: string): Promise<string> {
  let written = text;
  for (const part of parts) {
    const place = new RegExp(`(<!-- rules: ${part.intent} .*?-->\n).*?(\n<!-- end of rules -->)`, 's');
    if (!place.test(text)) throw new Error(`There is no place for the rules of ${part.intent}`);
    const sections = await sectionsOf(part);
    written = written.replace(place, (_, before: string, after: string) => before + sections + after);
  }
  return written;
}

async function sectionsOf(part: Part): Promise<string> {
  const sections: string[] = [];
  for (const [clause, rows] of Map.groupBy(part.rows, (row) => row.clause)) {
    const title = titles[clause];
    const lines = ['', `### ${title ? `${clause} ${title}` : capital(clause)}`, '', head];
    for (const row of rows) lines.push(await lineOf(row, part));
    sections.push(lines.join('\n'));
  }
  return `${sections.join('\n')}\n`;
}

const head = '| rule | what is required | an example of what is found | the way out |\n|---|---|---|---|';

async function lineOf(row: Check | Unchecked, part: Part): Promise<string> {
  const weight = isChecked(row) && row.isAdvice ? ', advice' : '';
  const cells = [`${row.test}${weight}`, sentence(row.requires)];
  if (isChecked(row)) cells.push(await exampleOf(row, part), sentence(row.wayOut));
  else cells.push('*not checked*', sentence(`Not checked, because ${row.because}`));
  return `| ${cells.join(' | ')} |`;
}

/** What is said of the first file that the tests break for this rule. */
async function exampleOf({ clause, test }: Check, { intent, cases: all, make }: Part): Promise<string> {
  const broken = all.find(({ rule }) => rule === `${clause}-${test}`);
  if (!broken) return '';
  const { findings } = await preflight(await make(broken.breaks), intent);
  const found = findings.find((one) => one.clause === clause && one.test === test);
  const place = found?.page === undefined ? '' : `page ${found.page}: `;
  return found ? cell(`${place}${found.says}`) : '';
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string) => cell(capital(text));

/** Text in a cell of a Markdown table. */
const cell = (text: string) => text.replaceAll(/[\\`*_<>|[\]]/g, (sign) => `\\${sign}`);
