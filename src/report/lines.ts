import type { MeasuredBlock, MeasuredLine } from '../press/measured.ts';
import { mmFromPx, px } from '../units.ts';
import { type Finding, foundAt, type LaidOut } from './finding.ts';
import { gapingLine, gapingLines, hyphenLadder, overfullLine, shortLastLine } from './rules.ts';
import { bounds } from './standards.ts';

/** A line with the page and the words that it belongs to. */
export const spotOf = ({ page, mark }: MeasuredBlock, { x, y, text }: MeasuredLine) => ({ page, mark, x, y, text });

/** Lines that stick out of their block. */
export const overfullLines = (laidOut: LaidOut): Finding[] =>
  laidOut.layout.blocks.flatMap((block) =>
    block.lines.flatMap((line) => {
      const by = line.x + line.width - (block.x + block.width);
      return by > bounds.overfull ? [foundAt(laidOut, overfullLine, spotOf(block, line), mmFromPx(px(by)))] : [];
    }),
  );

/** The word spaces of all justified lines. */
export const wordSpaces = ({ layout }: LaidOut): number[] =>
  layout.blocks.flatMap(({ lines }) => lines.map(({ space }) => space)).filter((space) => space > 0);

/** The share of numbers above a bound; 0 of none. */
export const shareAbove = (numbers: readonly number[], bound: number): number =>
  numbers.length === 0 ? 0 : numbers.filter((one) => one > bound).length / numbers.length;

/** Lines with holes in them, and too many lines that gape. */
export function gapingLinesOf(laidOut: LaidOut): Finding[] {
  const holes = laidOut.layout.blocks.flatMap((block) =>
    block.lines
      .filter(({ space }) => space > bounds.hole)
      .map((line) => foundAt(laidOut, gapingLine, spotOf(block, line), line.space)),
  );
  const share = shareAbove(wordSpaces(laidOut), bounds.gaping);
  if (share <= bounds.gapingShare) return holes;
  return [...holes, foundAt(laidOut, gapingLines, { page: 1, x: 0, y: 0, mark: '', text: '' }, share)];
}

/** More hyphens down the right edge than a reader should see: one finding a ladder, at its foot. */
export const hyphenLadders = (laidOut: LaidOut): Finding[] =>
  laidOut.layout.blocks.flatMap((block) => {
    const lengths = ladderLengths(block.lines);
    return block.lines.flatMap((line, at) => {
      const length = lengths[at] ?? 0;
      const isFoot = length > bounds.hyphens && lengths[at + 1] !== length + 1;
      return isFoot ? [foundAt(laidOut, hyphenLadder, spotOf(block, line), length)] : [];
    });
  });

/** For each line how many that end in a hyphen come to an end with it. */
function ladderLengths(lines: readonly MeasuredLine[]): number[] {
  let length = 0;
  return lines.map(({ text }) => {
    length = /[-\u2010\u00ad]$/u.test(text) ? length + 1 : 0;
    return length;
  });
}

/** Paragraphs that end in a line of a few letters. */
export const shortLastLines = (laidOut: LaidOut): Finding[] =>
  laidOut.layout.blocks.filter(runsOn).flatMap((block) => {
    const line = block.lines.at(-1);
    const letters = line?.text.replace(/[^\p{L}\p{N}]/gu, '').length ?? 0;
    return line && letters < bounds.lastLetters ? [foundAt(laidOut, shortLastLine, spotOf(block, line), letters)] : [];
  });

/** Running text of several lines whose end is in this block. Labels and headings are as short as they are. */
const runsOn = ({ kind, cut, lines }: MeasuredBlock) =>
  (kind === 'body' || kind === 'caption' || kind === 'quote') &&
  cut !== 'below' &&
  cut !== 'both' &&
  lines.length + (cut === 'above' ? 1 : 0) > 1;
