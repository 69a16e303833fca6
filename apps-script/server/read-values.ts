import type { Cell } from '#core';
import { isDayFormat } from '#core';
import { isMoment, momentFormat, momentSerials } from '../functions/moment-serial';
import type { Block } from '../wire/block';
import type { Page, PageAsked } from '../wire/pages';
import { filledBlock, onGrid, rangeOf } from './block-range';
import { lastOthersEdit } from './others-edits';
import { pageRows } from './page-rows';
import type { Sheet } from './spreadsheet';
import { findSheet, spreadsheet } from './spreadsheet';

/** Values: blank as null, numbers under a format of days as days, errors as their text. */
export function readValues(asked: PageAsked, panel: string): Page<readonly Cell[]> | null {
  const sheet = findSheet(asked.sheet);
  if (!sheet) return null;
  const block = asked.block ?? filledBlock(sheet);
  const read = valueReader(sheet);
  // Asked before: what is edited while the rows are read counts as not seen.
  const edit = asked.from === 0 ? { edit: lastOthersEdit(sheet, panel) } : {};
  return { ...pageRows(asked, block, (piece) => read(piece)), ...edit };
}

/** Reads blocks of a sheet; cells beyond its grid are blank. */
export function valueReader(sheet: Sheet): (block: Block) => readonly (readonly Cell[])[] {
  const zone = spreadsheet().getSpreadsheetTimeZone();
  const serialOf = momentSerials((moment) => Utilities.formatDate(moment, zone, momentFormat));
  return (block) => {
    const there = onGrid(sheet, block);
    if (there.rowCount === 0 || there.columnCount === 0) return padded([], block);
    const values: unknown[][] = rangeOf(sheet, there).getValues();
    const formats = momentFormats(sheet, there, values);
    const rows = values.map((cells, row) =>
      cells.map((value, column): Cell => {
        if (!isMoment(value)) return cellOf(value);
        const serial = serialOf(value);
        return isDayFormat(formats(row, column)) ? { day: serial } : serial;
      }),
    );
    return padded(rows, block);
  };
}

function padded(
  rows: readonly (readonly Cell[])[],
  { rowCount, columnCount }: Block,
): readonly (readonly Cell[])[] {
  if (rows.length === rowCount && rows[0]?.length === columnCount) return rows;
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) => rows[row]?.[column] ?? null),
  );
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** Number formats tell days from times and durations: they are asked for where moments stand. */
function momentFormats(
  sheet: Sheet,
  block: Block,
  values: readonly (readonly unknown[])[],
): (row: number, column: number) => string {
  let [first, last] = [block.columnCount, -1];
  for (const cells of values) {
    cells.forEach((value, column) => {
      if (isMoment(value)) [first, last] = [Math.min(first, column), Math.max(last, column)];
    });
  }
  if (last < 0) return () => '';
  const columns = { ...block, column: block.column + first, columnCount: last - first + 1 };
  const formats = rangeOf(sheet, columns).getNumberFormats();
  return (row, column) => formats[row]?.[column - first] ?? '';
}
