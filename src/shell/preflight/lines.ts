import { type Check, isChecked, type Unchecked } from '../../preflight/check.ts';
import { conforms, type Finding, type Verdict } from '../../preflight/verdict.ts';
import { asTail, counted } from '../complaints.ts';
import type { Colours } from '../terminal.ts';

/**
 * A line for each finding: `paper.pdf: page 3, object 12 0: [7.1-3] what stands there · what is required · the way out`,
 * and one for each rule that is broken in more places than are listed.
 */
export function findingLines(file: string, { findings, more }: Verdict, { bold, red, yellow, dim }: Colours): string[] {
  const line = (finding: Finding) => {
    const { clause, test, says, requires, wayOut, isAdvice } = finding;
    const weight = isAdvice ? yellow : red;
    return `${bold(placeOf(file, finding))} ${weight(`[${clause}-${test}]`)} ${printable(says)} ${dim(`· ${requires} · ${asTail(wayOut)}`)}`;
  };
  const andMore = (rule: string) => `${bold(`${file}:`)} ${red(`[${rule}]`)} and more of the same`;
  return [...findings.map(line), ...more.map(andMore)];
}

function placeOf(file: string, { page, object }: Finding): string {
  const parts = [page === undefined ? '' : `page ${page}`, object === undefined ? '' : `object ${object}`];
  return [file, parts.filter(Boolean).join(', '), '']
    .filter((part, at) => part || at === 2)
    .join(': ')
    .trimEnd();
}

/** `paper.pdf conforms to PDF/UA-1 as far as checked (99 of 106 rules)`, or what keeps it from that. */
export function verdictLine(file: string, verdict: Verdict, { bold, green, red }: Colours): string {
  const { standard, findings, checked, rules } = verdict;
  if (conforms(verdict))
    return `${bold(file)} ${green(`conforms to ${standard}`)} as far as checked (${checked} of ${rules} rules)`;
  const breaking = findings.filter(({ isAdvice }) => !isAdvice);
  const broken = new Set(breaking.map(({ clause, test }) => `${clause}-${test}`)).size;
  return `${bold(file)} ${red(`does not conform to ${standard}`)}: ${counted(broken, 'rule')} broken`;
}

/** Files by what came of them. */
export interface Tally {
  good: number;
  broken: number;
  unreadable: number;
}

export const totalOf = ({ good, broken, unreadable }: Tally): number => good + broken + unreadable;

/** `12 files: 8 conform as far as checked, 3 do not, 1 could not be read`. */
export function summaryOf(tally: Tally): string {
  const { good, broken, unreadable } = tally;
  const parts = [
    good > 0 && `${good} ${good === 1 ? 'conforms' : 'conform'} as far as checked`,
    broken > 0 && `${broken} ${broken === 1 ? 'does' : 'do'} not${good > 0 ? '' : ' conform'}`,
    unreadable > 0 && `${unreadable} could not be read`,
  ];
  return `${counted(totalOf(tally), 'file')}: ${parts.filter(Boolean).join(', ')}`;
}

/** A line for each rule, checked or not, and how many are. */
export function ruleLines(
  standard: string,
  rows: readonly (Check | Unchecked)[],
  { bold, dim, yellow }: Colours,
): string[] {
  const lines = rows.map((row) => {
    const rule = `${bold(`${row.clause}-${row.test}`.padEnd(11))} ${row.requires}`;
    return isChecked(row)
      ? `${rule} ${dim(`· ${asTail(row.wayOut)}`)}`
      : `${rule} ${yellow(`· not checked: ${row.because}`)}`;
  });
  return [...lines, `${rows.filter(isChecked).length} of the ${rows.length} rules of ${standard} are checked`];
}

/** What a file says may hold anything: nothing of it may steer the terminal. */
const printable = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
