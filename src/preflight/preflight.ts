import { openPdf } from '../pdf/open.ts';
import { accessible } from './accessible/accessible.ts';
import { type Check, type Found, type Intent, isChecked, type Unchecked } from './check.ts';
import { examinedOf } from './examined.ts';
import { print } from './print/print.ts';

/** A standard that a file is held against: its name and its rules, a row each. */
export interface Standard {
  name: string;
  rules: readonly (Check | Unchecked)[];
}

export const standards: Record<Intent, Standard> = {
  accessible: { name: 'PDF/UA-1', rules: accessible },
  print: { name: 'PDF/X-4', rules: print },
};

/** One place where a file breaks a rule, and the rule. */
export interface Finding extends Found {
  clause: string;
  test: number;
  requires: string;
  wayOut: string;
}

/** What came of looking: a file conforms, as far as checked, if nothing was found. */
export interface Verdict {
  standard: string;
  findings: Finding[];
  /** Rules that were looked at, and rules that the standard has. */
  checked: number;
  rules: number;
}

/** Of one rule no more places than this are listed: a file that breaks it in each line breaks it a thousand times. */
const mostPlaces = 20;

/**
 * Holds a PDF against a standard, as it is read anew from its bytes.
 * @throws PdfFault if no document can be read from the bytes
 */
export async function preflight(bytes: Uint8Array, intent: Intent): Promise<Verdict> {
  const { name, rules } = standards[intent];
  const examined = examinedOf(await openPdf(bytes));
  const checks = rules.filter(isChecked);
  const findings = checks.flatMap(({ look, ...rule }) =>
    someOf(look(examined)).map((found) => ({
      clause: rule.clause,
      test: rule.test,
      requires: rule.requires,
      wayOut: rule.wayOut,
      ...found,
    })),
  );
  return { standard: name, findings, checked: checks.length, rules: rules.length };
}

function someOf(all: Iterable<Found>): Found[] {
  const some: Found[] = [];
  for (const one of all) {
    some.push(one);
    if (some.length === mostPlaces) break;
  }
  return some;
}
