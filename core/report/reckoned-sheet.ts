import { columnLetters, sheetPrefix } from '../values/address';
import type { Cell, WrittenCell } from '../values/cell';
import { headerRow } from './address';
import { remarkRows } from './figure-sheet';
import type { Sheet, SheetColumn } from './workbook';

/** The place of a cell: of a column in this row, or in another one, counted from 0. */
export type PlaceOf = (header: string, row?: number) => string;

/** A column whose cells follow from others, as a planner would type it. */
export interface ReckonedColumn<Thing> extends SheetColumn {
  /** What stands there; null where it is not known, and then no formula does either. */
  value(thing: Thing): Cell;
  /** How it follows from other cells; null where it is given rather than reckoned. */
  formula?(thing: Thing, at: PlaceOf, row: number): string | null;
}

/** Sheets of formulas begin as outputs do: the banner, the header, the rows. */
const firstRow = headerRow({ role: 'output' } as Sheet) + 1;

/** The place of a cell of such a sheet, `D3`, by its columns. */
const placesIn =
  (columns: readonly SheetColumn[], here: number): PlaceOf =>
  (header, row = here) => {
    const column = columns.findIndex((each) => each.header === header);
    if (column < 0) throw new Error(`no column "${header}"`);
    return `${columnLetters(column)}${firstRow + row}`;
  };

/** A formula that names cells by place, with what it comes to. */
function written<Thing>(column: ReckonedColumn<Thing>, thing: Thing, at: PlaceOf, row: number): WrittenCell {
  const value = column.value(thing);
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return null;
  const formula = column.formula?.(thing, at, row) ?? null;
  if (formula === null || (typeof value !== 'number' && typeof value !== 'string')) return value;
  return { formula: `=${formula}`, value };
}

/**
 * A sheet of figures in which all that follows from others is a formula.
 * @param remarks sentences that stand below the rows; another sheet may not refer to the whole columns of one that has some
 */
export function reckonedSheet<Thing>(
  name: string,
  columns: readonly ReckonedColumn<Thing>[],
  things: readonly Thing[],
  remarks: readonly string[] = [],
): Sheet {
  const rows = things.map((thing, row) => {
    const at = placesIn(columns, row);
    return columns.map((column) => written(column, thing, at, row));
  });
  return {
    name,
    role: 'output',
    columns: columns.map(({ value: _, formula: __, ...column }) => column),
    rows: [...rows, ...remarkRows(remarks, columns)],
    freezeHeader: true,
  };
}

/** The first rows of a column as its own sheet refers to them wherever it does: `$C$3:$C$20`. */
export const columnHere = (at: PlaceOf, header: string, rows: number): string =>
  `${at(header, 0)}:${at(header, rows - 1)}`.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The whole column of such a sheet as another sheet refers to it: `'Capacity by rep'!$C$3:$C$62`. */
export function columnOfSheet({ name, columns, rows }: Sheet, header: string): string {
  const at = placesIn(columns, 0);
  const absolute = (row: number): string => at(header, row).replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  return `${sheetPrefix(name)}${absolute(0)}:${absolute(Math.max(0, rows.length - 1))}`;
}
