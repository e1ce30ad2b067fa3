import { PdfDict, PdfName, PdfString } from '@libpdf/core';
import { type Content, mcidOf } from './contents.ts';
import { type WidthOf, widthsIn } from './fonts/widths.ts';
import type { Pdf } from './open.ts';
import type { Operand, Operation } from './operations.ts';
import { type Spelling, spellingOf } from './spelling.ts';

/** A run of marked content: what it says and where its text stands, in units of the page before it is cropped. */
export interface Run {
  content: Content;
  mcid: number;
  text: string;
  /** Its `BDC` and its `EMC` among the content's operations. */
  from: number;
  to: number;
  /** Marked content within it that says in other words what its glyphs say anyway: the operations that begin and end it. */
  needless: number[];
  /** The last operation that shows text; -1 if there is none. */
  shows: number;
  /** The font of its last text, by its name in the resources. */
  font: string;
  /** Where its first glyph stands and where its last, and its size. */
  x: number;
  y: number;
  endX: number;
  endY: number;
  size: number;
}

type Matrix = [number, number, number, number, number, number];
const still: Readonly<Matrix> = [1, 0, 0, 1, 0, 0];
const nothing: Operation = { operator: '', operands: [] };

const times = (one: Readonly<Matrix>, by: Readonly<Matrix>): Matrix => [
  one[0] * by[0] + one[1] * by[2],
  one[0] * by[1] + one[1] * by[3],
  one[2] * by[0] + one[3] * by[2],
  one[2] * by[1] + one[3] * by[3],
  one[4] * by[0] + one[5] * by[2] + by[4],
  one[4] * by[1] + one[5] * by[3] + by[5],
];

/** Reads the runs of marked content in a content stream, by their ids (ISO 32000-1, 14.6 and 9.4). */
export function runsIn(content: Content, pdf: Pdf): Map<number, Run> {
  const runs = new Map<number, Run>();
  const { operations, resources } = content;
  const fonts = resources.getDict('Font', pdf.follow);
  const open: (Run | undefined)[] = [];
  const spoken: { from: number; length: number; says: string | undefined }[] = [];
  const kept: Readonly<Matrix>[] = [];
  let matrix = still;
  let line: Matrix = [...still];
  let font = '';
  let read: Spelling | undefined;
  let width: WidthOf | undefined;
  let size = 0;
  for (let at = 0; at < operations.length; at++) {
    const { operator, operands } = operations[at] ?? nothing;
    // The browser moves to each glyph and shows it: these two come first, and make no objects.
    if (operator === 'Td') moveBy(numberOf(operands[0]), numberOf(operands[1]));
    else if (operator === 'Tj' || operator === 'TJ') show(at, operands[0]);
    else if (operator === 'q') kept.push(matrix);
    else if (operator === 'Q') matrix = kept.pop() ?? matrix;
    else if (operator === 'cm') matrix = times(matrixOf(operands), matrix);
    else if (operator === 'BT') line = [...still];
    else if (operator === 'Tm') line = matrixOf(operands);
    else if (operator === 'Tf') {
      font = operands[0] instanceof PdfName ? operands[0].value : '';
      const dict = fonts?.getDict(font, pdf.follow);
      read = spellingOf(dict, pdf.follow);
      width = widthsIn(dict, pdf.follow);
      size = numberOf(operands[1]);
    } else if (operator === 'BDC' || operator === 'BMC') begin(at);
    else if (operator === 'EMC') end(at);
  }
  return runs;

  function moveBy(across: number, up: number) {
    line[4] += across * line[0] + up * line[2];
    line[5] += across * line[1] + up * line[3];
  }

  function begin(at: number) {
    const operation = operations[at];
    const mcid = operation && mcidOf(operation, resources, pdf);
    if (mcid === undefined) {
      spoken.push({ from: at, length: open.at(-1)?.text.length ?? 0, says: operation && spokenBy(operation) });
      return open.push(open.at(-1));
    }
    const run = {
      content,
      mcid,
      text: '',
      from: at,
      to: at,
      needless: [],
      shows: -1,
      font,
      x: 0,
      y: 0,
      endX: 0,
      endY: 0,
      size: 0,
    };
    runs.set(mcid, run);
    return open.push(run);
  }

  function end(at: number) {
    const run = open.pop();
    if (run && run !== open.at(-1)) run.to = at;
    else {
      const inner = spoken.pop();
      if (run && inner && run.text.slice(inner.length) === inner.says) run.needless.push(inner.from, at);
    }
  }

  function show(at: number, shown: Operand | undefined) {
    const run = open.at(-1);
    const text = textIn(shown, read);
    if (!run || text === '') return;
    const [a, b, , d, x, y] = times(line, matrix);
    const across = (size * (width ? toLastGlyph(shown, width) : 0)) / 1000;
    run.endX = x + across * a;
    run.endY = y + across * b;
    if (run.shows < 0) {
      run.size = size * Math.hypot(b, d);
      run.x = x;
      run.y = y;
    }
    run.shows = at;
    run.font = font;
    run.text += text;
  }
}

/** What is to be read in place of marked content (ISO 32000-1, 14.9.4). */
function spokenBy({ operands: [, properties] }: Operation): string | undefined {
  const text = properties instanceof PdfDict ? properties.get('ActualText') : undefined;
  return text instanceof PdfString ? text.asString() : undefined;
}

function textIn(shown: Operand | undefined, spelling: Spelling | undefined): string {
  if (Array.isArray(shown)) return shown.map((one) => textIn(one, spelling)).join('');
  return shown instanceof PdfString && spelling ? spelling.textOf(shown.bytes) : '';
}

/** How far behind the beginning of a shown string its last glyph stands, in thousandths of an em (ISO 32000-1, 9.4.4). */
function toLastGlyph(shown: Operand | undefined, width: WidthOf): number {
  let [across, last] = [0, 0];
  for (const part of Array.isArray(shown) ? shown : [shown]) {
    if (typeof part === 'number') across -= part;
    else if (part instanceof PdfString)
      for (let at = 0; at + 1 < part.bytes.length; at += 2) {
        last = across;
        across += width(((part.bytes[at] ?? 0) << 8) | (part.bytes[at + 1] ?? 0));
      }
  }
  return last;
}

const numberOf = (operand: Operand | undefined) => (typeof operand === 'number' ? operand : 0);
const matrixOf = (operands: readonly Operand[]): Matrix => [
  numberOf(operands[0]),
  numberOf(operands[1]),
  numberOf(operands[2]),
  numberOf(operands[3]),
  numberOf(operands[4]),
  numberOf(operands[5]),
];

/** A space in the font that a run ends in, as its content writes it; undefined if the font has none. */
export function spaceIn({ content: { resources }, font }: Run, { follow }: Pdf): PdfString | undefined {
  const code = spellingOf(resources.getDict('Font', follow)?.getDict(font, follow), follow).space();
  return code === undefined ? undefined : new PdfString(Uint8Array.of(code >> 8, code & 255), 'hex');
}
