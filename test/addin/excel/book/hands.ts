import { areaOf, sheetColumns } from './area';
import { parseCells } from './address';
import { enterValues, tellChanged } from './change';
import { clearCells } from './clear';
import { calculateIfDue, formulaAt, readBlock, valueAt } from './read';
import { select } from './select';
import { deleteSheet, findSheet, moveSheet, renameSheet } from './sheet-changes';
import { shiftOf } from './shift';
import { shiftCellsOf } from './shift-cells';
import type { Area } from './area';
import type { Book } from './book';
import type { Sheet } from './sheet';
import type { User } from './user';

/** What a person does in the workbook by hand, beside the panel; events follow as they do in Excel. */
export interface Hands {
  /** Types into a cell, or into every cell of a block. */
  edit(sheet: string, address: string, entered: string | number | boolean): void;
  /** Pastes rows of values at a cell; null leaves a cell as it is. */
  paste(sheet: string, cell: string, rows: readonly (readonly (string | number | boolean | null)[])[]): void;
  clear(sheet: string, address: string): void;
  select(sheet: string, address: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  moveSheet(sheet: string, place: number): void;
  protect(sheet: string): void;
  unprotect(sheet: string): void;
  /** Puts blank rows in before a row, counted from 1 as on the sheet. */
  insertRows(sheet: string, before: number, count?: number): void;
  deleteRows(sheet: string, from: number, count?: number): void;
  insertColumns(sheet: string, before: string, count?: number): void;
  deleteColumns(sheet: string, from: string, count?: number): void;
  hideRows(sheet: string, from: number, count?: number): void;
  merge(sheet: string, address: string): void;
  /** What stands there: values as Excel hands them over, "" for blank. */
  values(sheet: string, address: string): (string | number | boolean)[][];
  formulas(sheet: string, address: string): (string | number | boolean)[][];
}

/** @returns The hands of one of those who have the workbook open. */
export function handsOf(book: Book, user: User): Hands {
  const sheetOf = (name: string): Sheet => {
    const sheet = findSheet(book, name);
    if (!sheet) throw new Error(`the workbook has no sheet ${name}`);
    return sheet;
  };
  const at = (name: string, address: string): Area => {
    const area = parseCells(sheetOf(name), address);
    if (!area) throw new Error(`${address} is no address`);
    return area;
  };
  const lines = (name: string, from: number, count: number): Area =>
    areaOf(sheetOf(name), from - 1, 0, count, sheetColumns);
  const shift = (area: Area, axis: 'row' | 'column', direction: 1 | -1): void => {
    shiftCellsOf(book, shiftOf(area, axis, direction));
    const what = axis === 'row' ? 'Row' : 'Column';
    tellChanged(book, area, user, `${what}${direction > 0 ? 'Inserted' : 'Deleted'}`);
  };
  const columns = (name: string, from: string, count: number): Area => ({
    ...at(name, `${from}:${from}`),
    columns: count,
  });
  return {
    edit: (sheet, address, entered) => enterValues(book, at(sheet, address), entered, user),
    paste(sheet, cell, rows) {
      const area = { ...at(sheet, cell), rows: rows.length, columns: rows[0]?.length ?? 0 };
      enterValues(book, area, rows, user);
    },
    clear: (sheet, address) => clearCells(book, at(sheet, address), { contents: true, formats: false }, user),
    select: (sheet, address) => select(book, user, at(sheet, address)),
    renameSheet: (sheet, name) => renameSheet(book, sheetOf(sheet), name, user),
    deleteSheet: (sheet) => deleteSheet(book, sheetOf(sheet), user),
    moveSheet: (sheet, place) => moveSheet(book, sheetOf(sheet), place),
    protect(sheet) {
      sheetOf(sheet).protection = { password: null, options: {} };
    },
    unprotect(sheet) {
      sheetOf(sheet).protection = null;
    },
    insertRows: (sheet, before, count = 1) => shift(lines(sheet, before, count), 'row', 1),
    deleteRows: (sheet, from, count = 1) => shift(lines(sheet, from, count), 'row', -1),
    insertColumns: (sheet, before, count = 1) => shift(columns(sheet, before, count), 'column', 1),
    deleteColumns: (sheet, from, count = 1) => shift(columns(sheet, from, count), 'column', -1),
    hideRows(sheet, from, count = 1) {
      for (let row = from - 1; row < from - 1 + count; row += 1) sheetOf(sheet).hiddenRows.add(row);
    },
    merge(sheet, address) {
      const { row, column, rows, columns: across } = at(sheet, address);
      sheetOf(sheet).merges.push({ row, column, rows, columns: across });
    },
    values(sheet, address) {
      calculateIfDue(book, user);
      return readBlock(at(sheet, address), valueAt);
    },
    formulas: (sheet, address) => readBlock(at(sheet, address), formulaAt),
  };
}
