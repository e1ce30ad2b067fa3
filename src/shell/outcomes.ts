import { BrowserFault } from '../press/browser.ts';
import { complaintsOf, countOf } from './complaints.ts';
import { type Exit, exits, MachineFault } from './exits.ts';
import type { Outcome } from './interview-press.ts';
import type { Terminal } from './terminal.ts';

/** Says what was complained of in each interview, and what stopped it if it was not its content. */
export function reportComplaints(outcomes: readonly Outcome[], terminal: Terminal): void {
  for (const { slug, file, fault } of outcomes) {
    for (const line of file ? complaintsOf(file, terminal) : []) terminal.complain(line);
    if (fault !== undefined) terminal.complain(`${slug}: ${faultText(fault)}`);
  }
}

/** Our own faults come with their stack: somebody has to mend them. What the machine lacks is said plainly. */
export function faultText(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  if (fault instanceof MachineFault) return fault.message;
  if (fault instanceof BrowserFault) return `${fault.message}${why(fault)}; interview-press doctor tells more`;
  const cause = fault.cause === undefined ? '' : `\ncaused by ${faultText(fault.cause)}`;
  return `${fault.stack ?? fault.message}${cause}`;
}

function why({ cause }: BrowserFault): string {
  const [first = ''] = (cause instanceof Error ? cause.message : String(cause ?? '')).split('\n');
  return first && `: ${first}`;
}

/** The gravest of what happened. */
export function exitOf(outcomes: readonly Outcome[]): Exit {
  if (outcomes.some(({ fault }) => fault !== undefined)) return exits.machine;
  return outcomes.some(({ file }) => isFaulty(file)) ? exits.content : exits.good;
}

export const isFaulty = (file: Outcome['file']): boolean => file?.messages.some(({ fatal }) => fatal) ?? true;

/** `, with 2 warnings` for an interview that passed. */
export const withWarnings = (file: Outcome['file']): string => {
  const count = file ? countOf(file) : '';
  return count && `, with ${count}`;
};
