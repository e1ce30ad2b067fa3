import { inflateSync } from 'node:zlib';
import { ptFromPx, px } from '../units.ts';
import type { Corner, TextPosition } from './measured.ts';

/** a b c d e f, as PDF writes them: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

const number = '(-?[\\d.]+)';
/** What moves text, as Chromium writes it: one operator a line. */
const operator = new RegExp(`^(?:(q)|(Q)|${Array(6).fill(number).join(' ')} (cm|Tm))$`, 'gm');

/**
 * Gives where each run of text begins on some pages of Chromium's own PDF: on its baseline, pt from the page's top left.
 * That file keeps its objects in the clear and writes the same few operators always, so a scan does in milliseconds
 * what a reader of any PDF takes most of a second for.
 * @param pages counted from 1
 * @param corners of all pages within the printed ones
 */
export function textPositionsOf(pdf: Uint8Array, pages: readonly number[], corners: readonly Corner[]): TextPosition[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = bytes.toString('latin1');
  const objects = [...text.matchAll(/\/Type \/Page\b.*?endobj/gs)].map(([object]) => object);
  return pages.flatMap((page) => {
    const object = objects[page - 1] ?? '';
    const [, content = ''] = /\/Contents (\d+) 0 R/.exec(object) ?? [];
    const [, height = ''] = /\/MediaBox \[\S+ \S+ \S+ (\S+)\]/.exec(object) ?? [];
    const [left, top] = [ptOf(corners[page - 1]?.x), ptOf(corners[page - 1]?.y)];
    return runsIn(streamOf(bytes, text, content)).map(([, , , , x, y]) => ({
      page,
      x: rounded(x - left),
      y: rounded(Number(height) - y - top),
    }));
  });
}

const ptOf = (length = 0) => ptFromPx(px(length));

const rounded = (value: number) => Math.round(value * 1000) / 1000;

function streamOf(bytes: Buffer, text: string, object: string): string {
  const at = text.indexOf(`\n${object} 0 obj`);
  const start = text.indexOf('stream\n', at) + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(text.slice(at, start))?.[1] ?? 0);
  return length === 0 ? '' : inflateSync(bytes.subarray(start, start + length)).toString('latin1');
}

/** The matrix of each run of text on the page. */
function runsIn(content: string): Matrix[] {
  const runs: Matrix[] = [];
  const kept: Matrix[] = [];
  let current: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, save, restore, ...rest] of content.matchAll(operator)) {
    if (save) kept.push(current);
    else if (restore) current = kept.pop() ?? current;
    else {
      const matrix = times(rest.slice(0, 6).map(Number) as Matrix, current);
      if (rest[6] === 'cm') current = matrix;
      else runs.push(matrix);
    }
  }
  return runs;
}
