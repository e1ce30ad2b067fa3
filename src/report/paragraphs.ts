import type { MeasuredBlock } from '../press/measured.ts';
import { type Finding, foundAt, type LaidOut } from './finding.ts';
import { spotOf } from './lines.ts';
import { headingAtFoot, orphan, widow } from './rules.ts';
import { bounds } from './standards.ts';

/** Lines that a column's break leaves alone: a paragraph's last at the head, its first at the foot. */
export const lonelyLines = (laidOut: LaidOut): Finding[] =>
  laidOut.layout.blocks.flatMap((block) => {
    const [line, ...more] = block.lines;
    if (block.kind !== 'body' || !line || more.length > 0 || block.cut === '') return [];
    return [foundAt(laidOut, block.cut === 'below' ? orphan : widow, spotOf(block, line), 1)];
  });

/** Headings at a column's foot: without two lines of their answer under them, or with what follows elsewhere. */
export const headingsAtFoot = (laidOut: LaidOut): Finding[] =>
  laidOut.layout.blocks.flatMap((block, at, blocks) => {
    if (block.kind !== 'heading') return [];
    const after = blocks.slice(at + 1);
    const own = after.filter(({ kind, mark }) => kind === 'body' && mark.startsWith(`${block.mark}.`));
    const under = own.length > 0 ? linesUnder(block, own) : followsOnPage(block, after[0]) ? undefined : 0;
    if (under === undefined || under >= bounds.linesUnderHeading) return [];
    const text = block.lines.map((line) => line.text).join(' ');
    return [foundAt(laidOut, headingAtFoot, { ...block, text }, under)];
  });

/** How many lines of a heading's own text stand under it in its column; undefined if it has too few to be torn apart. */
function linesUnder(heading: MeasuredBlock, own: readonly MeasuredBlock[]): number | undefined {
  const elsewhere = own.findIndex((block, at) => !isUnder(block, own[at - 1] ?? heading));
  const here = elsewhere < 0 ? own : own.slice(0, elsewhere);
  return linesOf(own) < bounds.linesUnderHeading ? undefined : linesOf(here);
}

const linesOf = (blocks: readonly MeasuredBlock[]) => blocks.reduce((all, { lines }) => all + lines.length, 0);

/** On the same page, below, and not beside. */
const isUnder = (one: MeasuredBlock, above: MeasuredBlock) =>
  one.page === above.page &&
  one.y >= above.y + above.height - bounds.shared &&
  one.x < above.x + above.width &&
  one.x + one.width > above.x;

/** What follows a heading may stand beside it; at a column's foot it stands higher, or on the next page. */
const followsOnPage = ({ page, y }: MeasuredBlock, next: MeasuredBlock | undefined) =>
  next !== undefined && next.page === page && next.y + next.height > y;
