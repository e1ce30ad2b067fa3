import { justified, type Line } from '../lines.ts';
import type { Measure } from '../measure.ts';
import type { ComposedPage } from './composition.ts';
import type { LineItem, Paragraph } from './flow.ts';

/** How often a paragraph is broken anew before its hyphen is let stand. */
const mostAttempts = 5;

/**
 * Takes the hyphens from the columns' feet: a paragraph whose line at a foot ends inside a word is broken anew without
 * that break, if it keeps its number of lines and gets no hole; the composition stays as it is.
 */
export function clearFeet(pages: readonly ComposedPage[], measure: Measure): void {
  const columns = pages.flatMap(({ boxes }) => boxes).filter((box) => box.kind === 'column');
  const items = columns.flatMap(({ asked, from, to }) => asked.items.slice(from, to));
  const feet = columns.flatMap(({ asked, to }) => {
    const last = asked.items[to - 1];
    return last?.kind === 'line' ? [last] : [];
  });
  for (const paragraph of new Set(feet.filter(({ line }) => line.ends === 'hyphen').map((foot) => foot.paragraph))) {
    const own = feet.filter((foot) => foot.paragraph === paragraph).map(({ at }) => at);
    const lines = brokenAnew(paragraph, own, measure);
    if (!lines) continue;
    for (const item of items.filter((one): one is LineItem => one.kind === 'line' && one.paragraph === paragraph))
      item.line = lines[item.at] ?? item.line;
  }
}

/** The paragraph with no hyphen at these lines; undefined if that costs a line or a hole. */
function brokenAnew(
  { atoms, breaking, lines: count }: Paragraph,
  feet: readonly number[],
  measure: Measure,
): Line[] | undefined {
  const forbidden = new Set<number>();
  for (let attempt = 0; attempt <= mostAttempts; attempt += 1) {
    const lines = justified(atoms, breaking, measure, forbidden);
    const left = feet.flatMap((at) => (lines[at]?.ends === 'hyphen' ? [lines[at].end] : []));
    if (left.length === 0) return lines.length === count && !lines.some(({ isHole }) => isHole) ? lines : undefined;
    for (const end of left) forbidden.add(end);
  }
  return undefined;
}
