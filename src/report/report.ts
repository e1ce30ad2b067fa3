import type { VFile } from 'vfile';
import { complain, type Place } from '../messages.ts';
import type { TextPosition } from '../press/measured.ts';
import { clippedText, overlaps } from './boxes.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Finding, LaidOut } from './finding.ts';
import { gridSharesOf, pagesOffGrid } from './grid.ts';
import { lastPageFaults } from './last-page.ts';
import { gapingLinesOf, hyphenLadders, overfullLines, shortLastLines } from './lines.ts';
import { headingsAtFoot, lonelyLines } from './paragraphs.ts';
import { coarsePictures, smallTypes } from './sizes.ts';

/** What is to be said of one product's layout. */
export interface Report {
  findings: Finding[];
  figures: Figures;
}

/** All that is looked at, in the order in which a reader would see it. */
const checks: ((laidOut: LaidOut) => Finding[])[] = [
  clippedText,
  overlaps,
  overfullLines,
  gapingLinesOf,
  hyphenLadders,
  lonelyLines,
  shortLastLines,
  headingsAtFoot,
  lastPageFaults,
  smallTypes,
  coarsePictures,
];

/** Looks at one product as an art director would. @param positions of the text in its finished PDF */
export function reportOf(laidOut: LaidOut, positions: readonly TextPosition[]): Report {
  const grid = gridSharesOf(laidOut, positions);
  const findings = [...checks.flatMap((check) => check(laidOut)), ...pagesOffGrid(laidOut, grid)];
  return { findings, figures: figuresOf(laidOut, grid, findings.length) };
}

/** Says each finding at its line in the source. */
export function complainOf({ findings }: Report, file: VFile, placeOf: (mark: string) => Place): void {
  for (const { rule, mark, fault } of findings) complain(file, rule, placeOf(mark), fault);
}
