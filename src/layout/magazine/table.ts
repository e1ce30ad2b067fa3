import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { MagazineTable } from '../../views/magazine.ts';
import { linesOf } from '../fit.ts';
import type { Measure } from '../measure.ts';
import { columnsWide, sheet, type } from './sheet.ts';

/** px: between two cells of a row, and above and below a cell's text. */
const cell = { gutter: 12, padding: 8 } as const;

/** Rows of a table over so many columns of the page: its columns share the width, its text runs on where it must. */
export function tableRows({ html }: MagazineTable, columns: number, measure: Measure): number {
  const height = rowsIn(html).reduce((all, cells) => {
    const width = columnsWide(columns) / Math.max(1, cells.length) - cell.gutter;
    const lines = cells.map((text) => linesOf(text, type.tableHead, width, measure).length);
    return all + Math.max(1, ...lines) * sheet.increment + cell.padding;
  }, 0);
  return Math.ceil(height / sheet.increment) + 1;
}

/** The texts of a table's cells, row by row. */
const rowsIn = (html: Element): string[][] =>
  elementsIn(html, 'tr').map((row) => [...elementsIn(row, 'th'), ...elementsIn(row, 'td')].map((one) => textOf(one)));

const elementsIn = (node: Element, tagName: string): Element[] =>
  node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : elementsIn(child, tagName);
  });
