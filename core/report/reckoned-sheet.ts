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

/** The place of a cell of such a sheet, `D3`, by its columns and the row that one stands in. */
function placesIn(columns: readonly SheetColumn[]): (here: number) => PlaceOf {
  const letters = new Map(columns.map(({ header }, column) => [header, columnLetters(column)]));
  return (here) =>
    (header, row = here) => {
      const column = letters.get(header);
      if (column === undefined) throw new Error(`no column "${header}"`);
      return `${column}${firstRow + row}`;
    };
}

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
  const placeIn = placesIn(columns);
  const rows = things.map((thing, row) => {
    const at = placeIn(row);
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

/** The whole columns of such a sheet as another sheet refers to them: `'Capacity by rep'!$C$3:$C$62`. */
export function columnsOfSheet({ name, columns, rows }: Sheet): (header: string) => string {
  const at = placesIn(columns)(0);
  const prefix = sheetPrefix(name);
  const last = Math.max(1, rows.length);
  const places = new Map(columns.map(({ header }) => [header, `${prefix}${columnHere(at, header, last)}`]));
  return (header) => {
    const place = places.get(header);
    if (place === undefined) throw new Error(`sheet "${name}" has no column "${header}"`);
    return place;
  };
}
