import type { MeasuredBlock } from '../press/measured.ts';
import { type Finding, foundAt, type LaidOut } from './finding.ts';
import { shortLastPage, unevenEnd } from './rules.ts';
import { bounds } from './standards.ts';

/** How the last page ends: balanced columns, and not with a few lines on an empty sheet. */
export function lastPageFaults(laidOut: LaidOut): Finding[] {
  if (!laidOut.standard.isInColumns) return [];
  const last = laidOut.layout.pages.length;
  const blocks = laidOut.layout.blocks.filter(({ page }) => page === last);
  const spot = { page: last, x: blocks[0]?.x ?? 0, y: blocks[0]?.y ?? 0, mark: lastMark(laidOut), text: '' };
  const share = lastPageShare(laidOut);
  const apart = unevenness(blocks);
  return [
    ...(share < bounds.lastPage ? [foundAt(laidOut, shortLastPage, spot, share)] : []),
    ...(apart > bounds.uneven + 0.5 ? [foundAt(laidOut, unevenEnd, spot, apart)] : []),
  ];
}

const lastMark = ({ layout }: LaidOut) => layout.blocks.findLast(({ kind }) => kind === 'body')?.mark ?? '';

/** How far apart the feet of the columns are, in lines. What spans columns is the foot of each. */
function unevenness(blocks: readonly MeasuredBlock[]): number {
  const body = blocks.filter(({ kind }) => kind === 'body');
  const leading = body[0]?.leading ?? 1;
  const columns = [...Map.groupBy(body, ({ x }) => Math.round(x / 20)).values()];
  const feet = columns.flatMap(([column]) => {
    if (!column) return [];
    const middle = column.x + column.width / 2;
    const above = blocks.filter(({ kind, x, width }) => running.has(kind) && x < middle && x + width > middle);
    return [Math.max(...above.map(({ y, height }) => y + height))];
  });
  return feet.length < 2 ? 0 : (Math.max(...feet) - Math.min(...feet)) / leading;
}

const running = new Set<string>(['body', 'quote', 'caption']);

/** The share of the last page's height that something stands on, between the first and the last line of all pages. */
export function lastPageShare({ layout }: LaidOut): number {
  const body = layout.blocks.filter(({ kind }) => kind === 'body');
  if (body.length === 0) return 1;
  const [head, foot] = [Math.min(...body.map(({ y }) => y)), Math.max(...body.map(({ y, height }) => y + height))];
  const last = [...layout.blocks, ...layout.boxes].filter(({ page }) => page === layout.pages.length);
  const stretches = last.map(({ y, height }) => [Math.max(y, head), Math.min(y + height, foot)] as const);
  let [covered, down] = [0, head];
  for (const [from, to] of stretches.toSorted(([one], [other]) => one - other)) {
    covered += Math.max(0, to - Math.max(from, down));
    down = Math.max(down, to);
  }
  return covered / (foot - head);
}
