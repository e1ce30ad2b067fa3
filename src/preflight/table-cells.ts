import { PdfArray, type PdfDict, PdfName, PdfNumber, PdfRef, PdfString } from '@libpdf/core';
import { attributeOf } from '../pdf/attributes.ts';
import type { Follow } from '../pdf/open.ts';
import { kidsThatCount, type StructureElement } from '../pdf/structure.ts';

/** A cell with what its attributes of the owner Table say (ISO 32000-1, table 349). */
export interface Cell {
  element: StructureElement;
  isHeader: boolean;
  rows: number;
  columns: number;
  /** Which cells a header cell heads; undefined if it does not say. */
  scope: string | undefined;
  /** The IDs of the header cells that head a cell. */
  headers: readonly string[];
  /** Where its first corner stands, from 1; 0 while it has no place. */
  row: number;
  column: number;
}

/** Wider or higher than this is no cell. HTML draws the same lines. */
export const widest = 1000;
export const highest = 65534;

/** The rows of a table (TR), whether they stand in it or in its head, body or foot. */
export function rowsOf(table: StructureElement): StructureElement[] {
  const groups = new Set(['THead', 'TBody', 'TFoot']);
  const rows = kidsThatCount(table).flatMap((kid) => (groups.has(kid.role ?? '') ? kidsThatCount(kid) : [kid]));
  return rows.filter(({ role }) => role === 'TR');
}

/** The cells of a row (TH and TD), in the order in which they are written. */
export function cellsOf(row: StructureElement, root: PdfDict, follow: Follow): Cell[] {
  return kidsThatCount(row)
    .filter(({ role }) => role === 'TH' || role === 'TD')
    .map((element) => {
      const attribute = (key: string) => attributeOf(element, 'Table', key, root, follow);
      const span = (key: string, most: number) => {
        const value = attribute(key);
        return value instanceof PdfNumber ? Math.min(Math.max(Math.trunc(value.value), 1), most) : 1;
      };
      const scope = attribute('Scope');
      const headers = attribute('Headers');
      return {
        element,
        isHeader: element.role === 'TH',
        rows: span('RowSpan', highest),
        columns: span('ColSpan', widest),
        scope: scope instanceof PdfName && /^(Row|Column|Both)$/.test(scope.value) ? scope.value : undefined,
        headers: headers instanceof PdfArray ? [...headers].flatMap((id) => stringIn(id, follow)) : [],
        row: 0,
        column: 0,
      };
    });
}

const stringIn = (value: unknown, follow: Follow): string[] => {
  const found = value instanceof PdfRef ? follow(value) : value;
  return found instanceof PdfString ? [found.asString()] : [];
};
