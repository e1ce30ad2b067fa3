import type { LaidOut } from './finding.ts';
import type { GridShares } from './grid.ts';
import { lastPageShare } from './last-page.ts';
import { shareAbove, wordSpaces } from './lines.ts';
import { ptOf } from './sizes.ts';
import { bounds } from './standards.ts';

/** What was measured of one product, as numbers; shares from 0 to 1. */
export interface Figures {
  product: string;
  pages: number;
  lines: number;
  /** Body lines on the document's baseline grid, and on its own grid the worst page's; only where text runs in columns. */
  onGrid: number | undefined;
  onGridWorst: number | undefined;
  /** Justified lines whose word spaces are over twice the font's own, over two and a half times, and the widest. */
  wide: number | undefined;
  gaping: number | undefined;
  widest: number | undefined;
  lastPage: number | undefined;
  /** pt */
  smallest: number | undefined;
  findings: number;
}

/** Gives the numbers of a product's layout. */
export function figuresOf(laidOut: LaidOut, grid: GridShares | undefined, findings: number): Figures {
  const { file, layout, standard } = laidOut;
  const spaces = wordSpaces(laidOut);
  const ofSpaces = (bound: number) => (spaces.length === 0 ? undefined : shareAbove(spaces, bound));
  return {
    product: file,
    pages: layout.pages.length,
    lines: layout.blocks.reduce((all, { kind, lines }) => all + (kind === 'body' ? lines.length : 0), 0),
    onGrid: standard.isInColumns ? grid?.document : undefined,
    onGridWorst: standard.isInColumns && grid ? Math.min(...grid.pages.values()) : undefined,
    wide: ofSpaces(bounds.wide),
    gaping: ofSpaces(bounds.gaping),
    widest: spaces.length === 0 ? undefined : Math.max(...spaces),
    lastPage: standard.isInColumns ? lastPageShare(laidOut) : undefined,
    smallest: layout.sizes.length === 0 ? undefined : Math.min(...layout.sizes.map(({ size }) => ptOf(size))),
    findings,
  };
}
