import { openPdf } from '../pdf/open.ts';
import { type Check, type Found, type Intent, isChecked, type Unchecked } from './check.ts';
import { examinedOf } from './examined.ts';

/** A standard that a file is held against: its name and its rules, a row each. They are loaded when they are wanted. */
export interface Standard {
  name: string;
  rules: () => Promise<readonly (Check | Unchecked)[]>;
}

export const standards: Record<Intent, Standard> = {
  accessible: { name: 'PDF/UA-1', rules: async () => (await import('./accessible/accessible.ts')).accessible },
  print: { name: 'PDF/X-4', rules: async () => (await import('./print/print.ts')).print },
};

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

/** Of one rule no more places than this are listed: a file that breaks it in each line breaks it a thousand times. */
const mostPlaces = 20;

/**
 * Holds a PDF against a standard, as it is read anew from its bytes.
 * @throws PdfFault if no document can be read from the bytes
 */
export async function preflight(bytes: Uint8Array, intent: Intent): Promise<Verdict> {
  const { name, rules } = standards[intent];
  const [pdf, rows] = await Promise.all([openPdf(bytes), rules()]);
  const examined = examinedOf(pdf);
  const checks = rows.filter(isChecked);
  const findings: Finding[] = [];
  const more: string[] = [];
  for (const { look, ...rule } of checks) {
    let places = 0;
    for (const { object, ...found } of look(examined)) {
      if (++places > mostPlaces) {
        more.push(`${rule.clause}-${rule.test}`);
        break;
      }
      const place = object && { object: `${object.objectNumber} ${object.generation}` };
      findings.push({ ...rule, ...found, ...place });
    }
  }
  return { standard: name, findings, more, checked: checks.length, rules: rows.length };
}
