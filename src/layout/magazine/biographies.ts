import type { Element } from 'hast';
import type { Biography } from '../../views/magazine.ts';
import type { Setter } from './set.ts';
import { sheet, type } from './sheet.ts';

/** A biography, its lines broken. */
export interface SetBiography extends Biography {
  set: Element;
  name: string[];
}

/** px: what the medallion takes of the head. */
const medallion = 34;

/** Sets a biography in its column. */
export const setBiography = (one: Biography, set: Setter): SetBiography => ({
  ...one,
  set: set.ragged(one.text, type.biography, sheet.column),
  name: set.first(one.fullName, type.biographyName, sheet.column - medallion),
});

/** Biographies side by side: the heads of a row share a line. */
export interface BiographyRow {
  left: SetBiography[];
  right: SetBiography[];
}

/**
 * Sets biographies down two columns in their order. Where three stand beside four, the heads align across in rows, and
 * the first row takes the surplus.
 */
export function biographyRows(biographies: readonly SetBiography[]): BiographyRow[] {
  const left = biographies.slice(0, splitOf(biographies));
  const right = biographies.slice(left.length);
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  if (fewer.length === 0) return [{ left, right }];
  const surplus = more.length - fewer.length;
  return fewer.map((one, index) => {
    const many = index === 0 ? more.slice(0, 1 + surplus) : more.slice(index + surplus, index + surplus + 1);
    return fewer === left ? { left: [one], right: many } : { left: many, right: [one] };
  });
}

/** How many go to the first column: so that the two come out nearest in length. A head counts as 160 letters. */
function splitOf(biographies: readonly Biography[]): number {
  const lengths = biographies.map(({ text }) => text.length + 160);
  const all = lengths.reduce((total, length) => total + length, 0);
  const unevenness = (count: number) =>
    Math.abs(all - 2 * lengths.slice(0, count).reduce((total, length) => total + length, 0));
  const counts = biographies.map((_, index) => index + 1);
  return counts.reduce((best, count) => (unevenness(count) < unevenness(best) ? count : best), 1);
}
