import { readEntry } from '../../../hosts/cells/entry';
import { putThing, thingAt } from '../../../hosts/cells/layer';
import type { Scalar } from '../../../hosts/cells/scalar';
import { shownText } from '../../../hosts/cells/shown-text';
import type { Book } from './book';
import { isDayFormat, momentOf, serialOf } from './days';
import type { Area, Sheet } from './sheet';
import type { Realm } from '../realm';
import { refuse } from '../refusal';

const longestText = 50_000;

/** @returns What a cell holds or shows by its formula; undefined where it is blank. */
export function scalarAt(sheet: Sheet, row: number, column: number): Scalar | undefined {
  return thingAt(sheet.values, row, column) ?? thingAt(sheet.spilled, row, column);
}

export function formatAt(sheet: Sheet, row: number, column: number): string {
  return thingAt(sheet.numberFormats, row, column) ?? '';
}

/** @returns A cell as getValues says it: blank is '', days are dates of the server's own, errors are texts. */
export function valueAt(book: Book, realm: Realm, sheet: Sheet, row: number, column: number): unknown {
  const value = scalarAt(sheet, row, column);
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && isDayFormat(formatAt(sheet, row, column))) {
    return realm.date(momentOf(value, book.timeZone));
  }
  return value;
}

/** @returns A cell as it is shown. */
export function shownAt(sheet: Sheet, row: number, column: number): string {
  const value = scalarAt(sheet, row, column);
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  return shownText(value, formatAt(sheet, row, column) || 'General');
}

/**
 * Puts into a cell what setValues was given, read as if it had been typed: "=…" is a formula, "1-2" a day, an
 * apostrophe keeps a text; so does the format "@". Under a merge nothing stays.
 */
export function enter(book: Book, sheet: Sheet, row: number, column: number, given: unknown): void {
  if (isUnderMerge(sheet, row, column)) return;
  putThing(sheet.formulas, row, column, undefined);
  if (given === null || given === undefined || given === '') {
    return putThing(sheet.values, row, column, undefined);
  }
  if (Object.prototype.toString.call(given) === '[object Date]') {
    const serial = serialOf((given as Date).getTime(), book.timeZone);
    giveFormat(sheet, row, column, serial % 1 === 0 ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss');
    return putThing(sheet.values, row, column, serial);
  }
  if (typeof given === 'number') {
    return putThing(sheet.values, row, column, Number.isFinite(given) ? given : String(given));
  }
  if (typeof given === 'boolean') return putThing(sheet.values, row, column, given);
  if (typeof given !== 'string') return refuse(`Cannot convert ${kindOf(given)} to (class).`);
  enterText(sheet, row, column, given);
}

function kindOf(given: unknown): string {
  return Object.prototype.toString.call(given).slice(8, -1);
}

function enterText(sheet: Sheet, row: number, column: number, text: string): void {
  if (text.length > longestText) {
    refuse('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  const { value, formula, numberFormat } = readEntry(text, formatAt(sheet, row, column));
  // A line break or a blank before it makes a fraction no fraction: Sheets, unlike Excel, knows none.
  const isFraction = numberFormat === '# ?/?';
  if (formula !== undefined) return enterFormula(sheet, row, column, formula);
  if (numberFormat !== undefined && !isFraction) giveFormat(sheet, row, column, googleFormat(numberFormat));
  putThing(sheet.values, row, column, isFraction ? text : sinceEpoch(value, numberFormat));
}

/** Excel counts a day in 1900 that never was; Sheets does not. */
function sinceEpoch(value: Scalar | undefined, numberFormat: string | undefined): Scalar | undefined {
  const isDay = numberFormat !== undefined && /[dy]/u.test(numberFormat);
  return isDay && typeof value === 'number' && value < 61 ? value + 1 : value;
}

function googleFormat(numberFormat: string): string {
  return numberFormat === 'm/d/yyyy' ? 'M/d/yyyy' : numberFormat;
}

export function enterFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  putThing(sheet.values, row, column, undefined);
  putThing(sheet.formulas, row, column, formula);
}

/** A cell without a number format of its own takes on what it was given. */
function giveFormat(sheet: Sheet, row: number, column: number, format: string): void {
  if (formatAt(sheet, row, column) === '') putThing(sheet.numberFormats, row, column, format);
}

/** Of merged cells the first alone holds something. */
export function isUnderMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns &&
      (row !== merge.row || column !== merge.column),
  );
}

/** @returns The cells of a block, read one by one. */
export function readCells<Cell>(
  { sheet, row, column, rows, columns }: Area,
  read: (sheet: Sheet, row: number, column: number) => Cell,
): Cell[][] {
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: columns }, (_cell, across) => read(sheet, row + down, column + across)),
  );
}

/** How far a sheet is filled: rows and columns; formulas count, formats do not. */
export function usedSize(sheet: Sheet): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const layer of [sheet.values, sheet.formulas, sheet.spilled]) {
    layer.rows.forEach((cells, row) => {
      for (let column = cells.length - 1; column >= 0; column -= 1) {
        const thing = cells[column];
        if (thing === undefined || thing === '') continue;
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
        break;
      }
    });
  }
  return { rows, columns };
}
