import { PdfArray, PdfNumber } from '@libpdf/core';
import type { Operand } from '../../pdf/operations.ts';

/** A transformation: a b c d e f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const unchanged: Matrix = [1, 0, 0, 1, 0, 0];

/** First the one, then the other. */
export const after = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
];

/** How much a length across the writing grows: up, in text. */
export const heightOf = ([, , c, d]: Matrix): number => Math.hypot(c, d);

/** How much a length up grows by the one and then the other: `heightOf(after(one, other))`, asked for each piece of text. */
export const heightAfter = ([, , c, d]: Matrix, [g, h, i, j]: Matrix): number =>
  Math.hypot(c * g + d * i, c * h + d * j);

/** How much a length along the writing grows. */
export const widthOf = ([a, b]: Matrix): number => Math.hypot(a, b);

/** How much a line's thickness grows: the smaller of the two, so that no thin line is taken for a thick one. */
export const thicknessOf = (matrix: Matrix): number => Math.min(widthOf(matrix), heightOf(matrix));

/** The six numbers before an operator, or in an array; unchanged if they are no six. */
export function matrixOf(written: readonly Operand[] | PdfArray | undefined): Matrix {
  const values =
    written instanceof PdfArray
      ? [...written].map((item) => (item instanceof PdfNumber ? item.value : Number.NaN))
      : (written ?? []).map((item) => (typeof item === 'number' ? item : Number.NaN));
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN, d = Number.NaN, e = Number.NaN, f = Number.NaN] = values;
  return Number.isFinite(a + b + c + d + e + f) ? [a, b, c, d, e, f] : unchanged;
}
