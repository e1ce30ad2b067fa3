import type { PdfDict } from '@libpdf/core';
import type { Follow, Pdf } from '../pdf/open.ts';
import type { Structure, StructureElement } from '../pdf/structure.ts';
import type { Elements } from './elements.ts';
import { type Cell, cellsOf, highest, rowsOf } from './table-cells.ts';

/** What is wrong with the places of a table's cells. Rows and columns are counted from 1. */
export type GridFault =
  /** A cell that covers a place where another stands that reaches down from a row above. */
  | { kind: 'overlap'; cell: Cell; other: Cell; row: number; column: number }
  /** A row whose cells need more columns than the first row has. */
  | { kind: 'wide'; row: number; element: StructureElement; columns: number }
  /** A row whose cells leave columns empty. */
  | { kind: 'narrow'; row: number; element: StructureElement; columns: number }
  /** A column that ends lower than another, since a cell reaches below the last row. */
  | { kind: 'ragged'; column: number; rows: number; cell: Cell };

/** A data cell whose headers cannot be told, and the IDs it names that no header cell of its table has. */
export interface Headless {
  cell: Cell;
  unknown: readonly string[];
}

/** What came of placing the cells of a table on a grid. */
export interface TableGrid {
  table: StructureElement;
  /** How many columns the first row has, and how many rows there are. */
  columns: number;
  rows: number;
  /** None, if all rows are equally wide and all columns equally high. The first that is met ends the search. */
  fault: GridFault | undefined;
  /** None in a table with a fault, and none where each header cell says which cells it heads. */
  headless: readonly Headless[];
}

/** What holds a place of the grid's last row, and the row from which the place is free again. */
interface Place {
  cell: Cell;
  until: number;
}

/** Whether the nearest run of header cells, looking back along a row or column, holds one that heads it. */
interface Sight {
  inRun: boolean;
  heads: boolean;
}

/** Places the cells of each table of a document. */
export function gridsIn(
  elements: Elements,
  structure: Structure | undefined,
  { follow }: Pick<Pdf, 'follow'>,
): TableGrid[] {
  return structure ? elements.as('Table').map((table) => gridOf(table, structure.root, follow)) : [];
}

/**
 * Places the cells of a table, row by row, each in the first free column (ISO 32000-1, 14.8.5.7). Keeps one row of the grid
 * at a time, so that spans of any size cost nothing.
 */
function gridOf(table: StructureElement, root: PdfDict, follow: Follow): TableGrid {
  const rows = rowsOf(table);
  const cellsOfRows = rows.map((row) => cellsOf(row, root, follow));
  const wanted = (cellsOfRows[0] ?? []).reduce((sum, cell) => sum + cell.columns, 0);
  const columns = Math.min(wanted, highest);
  const places: (Place | undefined)[] = Array.from({ length: columns }, () => undefined);
  const downwards: Sight[] = places.map(() => ({ inRun: false, heads: false }));
  const headed = new Set<Cell>();
  const fault = faultIn();
  return { table, columns, rows: rows.length, fault, headless: fault ? [] : headlessIn(cellsOfRows.flat()) };

  function headlessIn(cells: readonly Cell[]): Headless[] {
    const headers = cells.filter(({ isHeader }) => isHeader);
    if (headers.every(({ scope }) => scope !== undefined)) return [];
    const ids = new Set(headers.flatMap(({ element }) => element.dict.getString('ID', follow)?.asString() || []));
    return cells.flatMap((cell) => {
      if (cell.isHeader || headed.has(cell)) return [];
      const unknown = cell.headers.filter((id) => !ids.has(id));
      return cell.headers.length > 0 && unknown.length === 0 ? [] : [{ cell, unknown }];
    });
  }

  function faultIn(): GridFault | undefined {
    for (const [at, cells] of cellsOfRows.entries()) {
      const element = rows[at];
      if (!element) break;
      const broken = placeRow(at, cells, element);
      if (broken?.kind === 'overlap') return broken;
      // A cell that hangs out of the table is what pushes others aside: say that first.
      if (broken) return hanging() ?? broken;
      const taken = places.filter((place) => place && place.until > at).length;
      if (taken < columns) return hanging() ?? { kind: 'narrow', row: at + 1, element, columns: taken };
      lookAround(at);
    }
    return hanging();
  }

  function placeRow(at: number, cells: readonly Cell[], element: StructureElement): GridFault | undefined {
    let column = 0;
    for (const cell of cells) {
      while (column < columns && (places[column]?.until ?? 0) > at) column++;
      const end = column + cell.columns;
      if (end > columns) return { kind: 'wide', row: at + 1, element, columns: end };
      cell.row = at + 1;
      cell.column = column + 1;
      for (; column < end; column++) {
        const other = places[column];
        if (other && other.until > at)
          return { kind: 'overlap', cell, other: other.cell, row: at + 1, column: column + 1 };
        places[column] = { cell, until: at + cell.rows };
      }
    }
    return undefined;
  }

  /** Tells the data cells of a row which headers they see to the left and, in their first row, above them. */
  function lookAround(at: number) {
    const across: Sight = { inRun: false, heads: false };
    for (const [column, place] of places.entries()) {
      const down = downwards[column];
      if (!place || !down) continue;
      const { cell, until } = place;
      if (cell.isHeader) see(across, cell, 'Row');
      else {
        const isFirst = until - cell.rows === at;
        if (across.heads || (isFirst && down.heads)) headed.add(cell);
        across.inRun = false;
      }
    }
    for (const [column, place] of places.entries()) {
      const down = downwards[column];
      if (!place || !down) continue;
      if (place.cell.isHeader) see(down, place.cell, 'Column');
      else down.inRun = false;
    }
  }

  /** A column that reaches below the last row. If all columns do, equally far, the table is merely longer than its rows. */
  function hanging(): GridFault | undefined {
    const ends = places.map((place) => Math.max(place?.until ?? 0, rows.length));
    const [first] = ends;
    if (ends.every((end) => end === first)) return undefined;
    const column = ends.findIndex((end) => end > rows.length);
    const cell = places[column]?.cell;
    return cell && { kind: 'ragged', column: column + 1, rows: ends[column] ?? 0, cell };
  }
}

function see(sight: Sight, { scope }: Cell, direction: 'Row' | 'Column') {
  const heads = scope === direction || scope === 'Both';
  sight.heads = sight.inRun ? sight.heads || heads : heads;
  sight.inRun = true;
}
