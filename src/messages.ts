import type { VFile } from 'vfile';

/** Where something stands in a source file: 1-based lines and columns. */
export interface Place {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

/** One thing that can be wrong: how bad it is, what we say, and the way out. */
export interface Rule<Facts> {
  id: `${string}:${string}`;
  severity: 'error' | 'warning';
  says: (facts: Facts) => string;
  wayOut: (facts: Facts) => string;
}

/** Declares a rule; the facts it must be told are typed here, once. */
export const rule = <Facts>(definition: Rule<Facts>): Rule<Facts> => definition;

/** Says that a rule is broken, at its place in the source. No other line of the house makes a message. */
export function complain<Facts>(file: VFile, broken: Rule<Facts>, place: Place, facts: NoInfer<Facts>): void {
  const [source = '', ruleId = ''] = broken.id.split(':');
  const message = file.message(broken.says(facts), { place, source, ruleId });
  message.note = broken.wayOut(facts);
  message.fatal = broken.severity === 'error';
}

/** Whether anything said about this file stops it from being published. */
export const hasErrors = (file: VFile): boolean => file.messages.some((message) => message.fatal);
