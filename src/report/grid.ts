import type { MeasuredLine, TextPosition } from '../press/measured.ts';
import { type Finding, foundAt, type LaidOut } from './finding.ts';
import { offGrid } from './rules.ts';
import { bounds } from './standards.ts';

/** How many body lines stand on a common grid, as shares: of the whole document's, and of the worst page's own. */
export interface GridShares {
  document: number;
  /** By page, each against its own best grid. */
  pages: Map<number, number>;
}

interface BodyLine {
  page: number;
  /** pt from the page's top; undefined if the PDF shows no text there. */
  baseline: number | undefined;
}

/** Measures the baseline grid from the finished PDF. The increment is the body's own, from line to line. */
export function gridSharesOf({ layout }: LaidOut, positions: readonly TextPosition[]): GridShares | undefined {
  const body = layout.blocks.filter(({ kind }) => kind === 'body');
  const increment = mostFrequent(body.flatMap(({ leading, lines }) => lines.map(() => leading))) * 0.75;
  if (!increment) return undefined;
  const onPages = Map.groupBy(positions, ({ page }) => page);
  const lines = body.flatMap((block) =>
    block.lines.map((line) => ({ page: block.page, baseline: baselineOf(line, onPages.get(block.page) ?? []) })),
  );
  const pages = [...Map.groupBy(lines, ({ page }) => page)];
  return {
    document: shareOnGrid(lines, increment),
    pages: new Map(pages.map(([page, own]) => [page, shareOnGrid(own, increment)])),
  };
}

/** Pages whose body lines leave the document's grid behind. */
export function pagesOffGrid(laidOut: LaidOut, shares: GridShares | undefined): Finding[] {
  if (!shares || !laidOut.standard.isInColumns) return [];
  const spotOf = (page: number) => {
    const first = laidOut.layout.blocks.find((block) => block.kind === 'body' && block.page === page);
    return { page, x: first?.x ?? 0, y: first?.y ?? 0, mark: first?.mark ?? '', text: '' };
  };
  const found = [...shares.pages]
    .filter(([, share]) => share < bounds.gridShare)
    .map(([page, share]) => foundAt(laidOut, offGrid, spotOf(page), share));
  if (found.length > 0 || shares.document >= bounds.gridShare) return found;
  return [foundAt(laidOut, offGrid, spotOf(1), shares.document)];
}

/** The text of the PDF that begins where the line begins gives its baseline. */
function baselineOf({ x, y, width, height }: MeasuredLine, positions: readonly TextPosition[]): number | undefined {
  const [left, right, top, foot] = [x, x + width, y, y + height].map((length) => length * 0.75) as Four;
  const inside = positions.filter((at) => at.x > left - 1 && at.x < right && at.y > top && at.y < foot);
  return inside.reduce<TextPosition | undefined>((first, at) => (first && first.x <= at.x ? first : at), undefined)?.y;
}

type Four = [number, number, number, number];

/** The largest share of lines that one grid of this increment holds, within the tolerance. */
function shareOnGrid(lines: readonly BodyLine[], increment: number): number {
  const rests = lines.flatMap(({ baseline }) => (baseline === undefined ? [] : [baseline % increment]));
  const apart = (one: number, other: number) => {
    const distance = Math.abs(one - other);
    return Math.min(distance, increment - distance);
  };
  const most = rests.reduce((best, phase) => {
    const held = rests.filter((rest) => apart(rest, phase) <= bounds.gridTolerance).length;
    return Math.max(best, held);
  }, 0);
  return lines.length === 0 ? 1 : most / lines.length;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = [...Map.groupBy(numbers, (one) => one)].sort(([, one], [, other]) => other.length - one.length);
  return counts[0]?.[0] ?? 0;
}
