import { calculate, spillOver } from './calculate';
import { thingAt } from '../../../hosts/cells/layer';
import { shownText } from '../../../hosts/cells/shown-text';
import type { Area } from './area';
import type { Book } from './book';
import type { Scalar } from '../../../hosts/cells/scalar';
import type { Sheet } from './sheet';
import type { User } from './user';

/** Calculates what is due, unless the add-in holds calculation back or the user calculates by hand. */
export function calculateIfDue(book: Book, user: User): void {
  if (book.stale && !user.suspended && book.calculationMode !== 'Manual') calculate(book);
}

/** @returns What a cell holds, spilled cells too; undefined where it is blank. */
export function scalarAt(sheet: Sheet, row: number, column: number): Scalar | undefined {
  return thingAt(sheet.values, row, column) ?? thingAt(sheet.spilled, row, column);
}

/** @returns The value as Excel hands it over: "" for blank, errors as their text. */
export function valueAt(sheet: Sheet, row: number, column: number): string | number | boolean {
  const scalar = scalarAt(sheet, row, column);
  return typeof scalar === 'object' ? scalar.error : (scalar ?? '');
}

/** @returns The formula where there is one (the spilling one for what it spilled), or else the value. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | number | boolean {
  const own = thingAt(sheet.formulas, row, column);
  if (own) return own.text;
  if (thingAt(sheet.spilled, row, column) === undefined) return valueAt(sheet, row, column);
  const anchor = spillOver(sheet, row, column);
  const formula = anchor && thingAt(sheet.formulas, anchor.row, anchor.column);
  return formula?.text ?? valueAt(sheet, row, column);
}

export function numberFormatAt(sheet: Sheet, row: number, column: number): string {
  return thingAt(sheet.numberFormats, row, column) ?? 'General';
}

export function textAt(sheet: Sheet, row: number, column: number): string {
  return shownText(valueAt(sheet, row, column), numberFormatAt(sheet, row, column));
}

export function valueTypeAt(sheet: Sheet, row: number, column: number): string {
  const scalar = scalarAt(sheet, row, column);
  if (scalar === undefined) return 'Empty';
  if (typeof scalar === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof scalar as 'string'];
}

/** @returns One thing of every cell of a block, row by row. */
export function readBlock<Thing>(
  area: Area,
  read: (sheet: Sheet, row: number, column: number) => Thing,
): Thing[][] {
  return Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_cell, right) =>
      read(area.sheet, area.row + down, area.column + right),
    ),
  );
}

/**
 * @param valuesOnly Whether cells that are merely formatted do not count.
 * @returns The smallest block of an area with all cells in use; null where none is.
 */
export function usedArea(area: Area, valuesOnly: boolean): Area | null {
  const { sheet } = area;
  const layers = [sheet.values, sheet.spilled, ...(valuesOnly ? [] : [sheet.numberFormats, sheet.looks])];
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (const { rows } of layers) {
    for (let row = area.row; row < Math.min(rows.length, area.row + area.rows); row += 1) {
      const cells = rows[row];
      if (cells === undefined) continue;
      const end = Math.min(cells.length, area.column + area.columns);
      for (let column = area.column; column < end; column += 1) {
        if (cells[column] === undefined) continue;
        [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
        [left, right] = [Math.min(left, column), Math.max(right, column)];
      }
    }
  }
  return bottom < 0
    ? null
    : { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
