import type { Check, Found } from '../check.ts';
import type { Examined } from '../examined.ts';
import { type FontReading, readingOf } from '../font-readings.ts';

/** A rule that looks at one font at a time, as the document uses it. */
export interface FontRule extends Omit<Check, 'look'> {
  /** What is wrong with the font, in a sentence; undefined if nothing is. */
  broken: (reading: FontReading) => string | { says: string; page: number } | undefined;
}

/** No rule shows more places than this. */
const most = 20;

/**
 * Makes checks of font rules. Each font is read once for all of them and then let go: a document may hold thousands, and
 * their programs would fill the memory.
 */
export function fontChecks(rules: readonly FontRule[]): Check[] {
  const done = new WeakMap<Examined, ReadonlyMap<FontRule, Found[]>>();
  return rules.map((rule) => {
    const { broken, ...row } = rule;
    return { ...row, look: (examined) => findingsOf(examined).get(rule) ?? [] };
  });

  function findingsOf(examined: Examined): ReadonlyMap<FontRule, Found[]> {
    const before = done.get(examined);
    if (before) return before;
    const findings = new Map(rules.map((rule) => [rule, [] as Found[]]));
    for (const use of examined.content.fonts) {
      const reading = readingOf(use, examined.pdf.follow);
      for (const [rule, list] of findings) {
        const says = list.length < most ? rule.broken(reading) : undefined;
        if (typeof says === 'string') list.push({ says, page: use.page, object: use.ref });
        else if (says) list.push({ ...says, object: use.ref });
      }
    }
    done.set(examined, findings);
    return findings;
  }
}
