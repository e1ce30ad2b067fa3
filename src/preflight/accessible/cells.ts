import type { Check, Found } from '../check.ts';
import { type Elements, titleOf } from '../elements.ts';
import type { Cell } from '../table-cells.ts';
import type { TableGrid } from '../table-grid.ts';

/** The places of a table's cells and what heads them (ISO 14289-1, 7.5; ISO 32000-1, 14.8.5.7). */
export const cells: readonly Check[] = [
  {
    clause: '7.2',
    test: 15,
    requires: 'No two cells of a table cover the same place',
    wayOut: 'Correct RowSpan and ColSpan of the cells, so that they cover what they cover on the page',
    look: faulty(overlapping),
  },
  {
    clause: '7.2',
    test: 41,
    requires: 'All columns of a table have the same number of rows, counting what a cell spans',
    wayOut: 'Correct RowSpan of the cell, or add the cells that are missing beside it',
    look: faulty(ragged),
  },
  {
    clause: '7.2',
    test: 42,
    requires: 'No row of a table reaches beyond the columns of its first row, counting what a cell spans',
    wayOut: 'Correct ColSpan and RowSpan of the cells, or add the cells that the first row lacks',
    look: faulty(wide),
  },
  {
    clause: '7.2',
    test: 43,
    requires: 'No row of a table leaves columns of its first row empty, counting what a cell spans',
    wayOut: 'Add an empty TD for each place without a cell, or correct ColSpan and RowSpan',
    look: faulty(narrow),
  },
  {
    clause: '7.5',
    test: 1,
    requires:
      'For each data cell it can be told which cells head it: all header cells of the table have a Scope, or the data cell names its headers',
    wayOut: 'Give each TH a Scope (Row, Column or Both), or name the IDs of its headers in the Headers of each TD',
    look: headless((unknown) => unknown.length === 0),
  },
  {
    clause: '7.5',
    test: 2,
    requires: 'The headers that a data cell names are header cells of its table',
    wayOut: 'Give the TH the ID that the Headers name, or give each TH a Scope',
    look: headless((unknown) => unknown.length > 0),
  },
];

/** Looks for tables whose cells do not lie on a grid. Like veraPDF we name the first fault of a table alone. */
function faulty(say: (grid: TableGrid, elements: Elements) => Found | undefined): Check['look'] {
  return ({ tables, elements }) => tables.flatMap((grid) => say(grid, elements) ?? []);
}

function overlapping({ fault }: TableGrid, elements: Elements): Found | undefined {
  if (fault?.kind !== 'overlap') return undefined;
  const { cell, other, row, column } = fault;
  return elements.found(
    cell.element,
    `${placed(cell)} covers row ${row}, column ${column}, and so does ${placed(other)}`,
  );
}

function ragged({ rows, fault }: TableGrid, elements: Elements): Found | undefined {
  if (fault?.kind !== 'ragged') return undefined;
  const { cell, column } = fault;
  const says = `${placed(cell)} spans ${cell.rows} rows: column ${column} has ${fault.rows}, the table has ${rows}`;
  return elements.found(cell.element, says);
}

function wide({ columns, fault }: TableGrid, elements: Elements): Found | undefined {
  if (fault?.kind !== 'wide') return undefined;
  return elements.found(fault.element, `Row ${fault.row} needs ${fault.columns} columns, the first row has ${columns}`);
}

function narrow({ columns, fault }: TableGrid, elements: Elements): Found | undefined {
  if (fault?.kind !== 'narrow') return undefined;
  return elements.found(fault.element, `Row ${fault.row} fills ${fault.columns} columns, the first row has ${columns}`);
}

/** Looks for data cells whose headers cannot be told, by the IDs that they name and no header cell has. */
function headless(isMeant: (unknown: readonly string[]) => boolean): Check['look'] {
  return function* ({ tables, elements }) {
    for (const { headless: found } of tables)
      for (const { cell, unknown } of found) {
        if (!isMeant(unknown)) continue;
        const says =
          unknown.length === 0
            ? `Nothing says which cells head ${placed(cell)}`
            : `${placed(cell)} names the headers ${unknown.map((id) => `“${id}”`).join(', ')}, which no TH of its table has`;
        yield elements.found(cell.element, says);
      }
  };
}

const placed = ({ element, row, column }: Cell) => `${titleOf(element)} in row ${row}, column ${column}`;
