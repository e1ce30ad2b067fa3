import type { Area } from './columns.ts';
import type { Box, ComposedPage } from './composition.ts';
import { sheet } from './sheet.ts';
import { pictureRows } from './spans.ts';

/** The class that puts a box in its place on the page's grid. */
export const placeClassOf = ({ column, row, columns, rows }: Area): string => `at-${column}-${row}-${columns}-${rows}`;

/** The style rules of those classes: the page is a grid of three columns and rows of one increment, counted from 1. */
export function gridRules(areas: readonly Area[]): string[] {
  const rules = areas.map((area) => {
    const { column, row, columns, rows } = area;
    return `.${placeClassOf(area)} { grid-area: ${row + 1} / ${column + 1} / span ${rows} / span ${columns}; }`;
  });
  return [...new Set(rules)];
}

/** Every box of the pages. */
export const boxesOf = (pages: readonly ComposedPage[]): Box[] => pages.flatMap(({ boxes }) => boxes);

/** The heights of pictures, in whole increments. */
export function pictureRules(pages: readonly ComposedPage[]): string[] {
  const heights = boxesOf(pages).flatMap((box) =>
    box.kind === 'float' && box.float.kind === 'figure' ? [pictureRows(box.float, box.columns)] : [],
  );
  return [...new Set(heights)].map((rows) => `.high-${rows} { block-size: ${rows * sheet.increment}px; }`);
}
