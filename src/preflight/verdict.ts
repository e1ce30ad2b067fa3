import type { Found } from './check.ts';

/** One place where a file breaks a rule, and the rule. It is plain data, and can be sent anywhere. */
export interface Finding extends Omit<Found, 'object'> {
  clause: string;
  test: number;
  requires: string;
  wayOut: string;
  /** Number and generation of the object at fault, such as "12 0". */
  object?: string;
  /** Nothing that keeps the file from conforming. */
  isAdvice?: true;
}

/** What came of looking. */
export interface Verdict {
  standard: string;
  findings: Finding[];
  /** Rules, such as "7.1-3", that are broken in more places than are listed. */
  more: string[];
  /** Rules that were looked at, and rules that the standard has. */
  checked: number;
  rules: number;
}

/** Whether a file conforms, as far as checked: nothing was found but advice. */
export const conforms = ({ findings }: Pick<Verdict, 'findings'>): boolean =>
  findings.every(({ isAdvice }) => isAdvice === true);
