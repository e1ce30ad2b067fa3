import { openPdf, type Pdf } from '../pdf/open.ts';
import { type Intent, isChecked } from './check.ts';
import { examinedOf } from './examined.ts';
import { type Limits, usualLimits } from './limits.ts';
import { standards } from './standards.ts';
import type { Finding, Verdict } from './verdict.ts';

/** Of one rule no more places than this are listed: a file that breaks it in each line breaks it a thousand times. */
const mostPlaces = 20;

/**
 * Holds a PDF against a standard, as it is read anew from its bytes.
 * @throws PdfFault if no document can be read from the bytes
 */
export async function preflight(bytes: Uint8Array, intent: Intent, limits?: Limits): Promise<Verdict> {
  return verdictOn(await openPdf(bytes), intent, limits);
}

/** Holds a document against a standard. What it is opened from must be the file's bytes, for some rules are about them. */
export async function verdictOn(pdf: Pdf, intent: Intent, limits: Limits = usualLimits): Promise<Verdict> {
  const { name, rules } = standards[intent];
  const rows = await rules();
  const examined = examinedOf(pdf, limits);
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
