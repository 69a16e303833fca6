import { refuse } from '../refusal';
import { localAddress } from './address';
import { isCell, overlap, sheetColumns, sheetRows } from './area';
import { calculateOne } from './calculate';
import { readEntry } from '../../../hosts/cells/entry';
import { evaluate } from '../../../hosts/cells/evaluate';
import { tell } from './events';
import { putThing, thingAt } from '../../../hosts/cells/layer';
import { refuseChangeOfPivots } from './pivot-guard';
import { refuseWhereLocked } from './protect';
import { numberFormatAt, valueAt, valueTypeAt } from './read';
import { renameColumns } from './table-columns';
import { tablesIn } from './table';
import type { Area } from './area';
import type { Book } from './book';
import type { User } from './user';

/** A cell takes 32,767 characters, a formula 8,192. */
const longestText = 32_767;
const longestFormula = 8_192;

export const isUnbounded = (area: Area): boolean => area.rows === sheetRows || area.columns === sheetColumns;

/**
 * Enters values as a user would: "=…" is a formula, "" clears, null leaves a cell as it is.
 *
 * @param given One value for every cell, or rows of values of exactly the block's size.
 * @param by Who did it, for those who follow changes; null for somebody without a panel.
 */
export function enterValues(book: Book, area: Area, given: unknown, by: User | null): void {
  if (isUnbounded(area)) refuse('InvalidArgument');
  const rows = blockFrom(area, given, isEntered);
  refuseWhereLocked(area);
  refuseChangeOfPivots(area);
  const before = isCell(area) ? stateOf(area) : null;
  const calculated: Area[] = [];
  rows.forEach((cells, down) => {
    cells.forEach((entered, right) => {
      if (entered === null) return;
      const cell = { ...area, row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
      if (enterOne(cell, entered)) calculated.push(cell);
    });
  });
  book.stale = true;
  if (book.calculationMode === 'Manual' && !by?.suspended)
    calculated.forEach((cell) => calculateOne(book, cell));
  renameColumns(book, area);
  const after = isCell(area) ? stateOf(area) : null;
  tellChanged(book, area, by, 'RangeEdited', {
    ...(before &&
      after && {
        valueBefore: before.value,
        valueTypeBefore: before.type,
        valueAfter: after.value,
        valueTypeAfter: after.type,
      }),
  });
}

function stateOf({ sheet, row, column }: Area): { value: unknown; type: string } {
  return { value: valueAt(sheet, row, column), type: valueTypeAt(sheet, row, column) };
}

/** @returns Whether it is a formula. */
function enterOne(cell: Area, entered: string | number | boolean): boolean {
  const { sheet, row, column } = cell;
  const entry = readEntry(entered, numberFormatAt(sheet, row, column));
  if (entry.formula !== undefined) checkFormula(entry.formula);
  else if (typeof entry.value === 'string' && entry.value.length > longestText) refuse('InvalidArgument');
  putThing(
    sheet.formulas,
    row,
    column,
    entry.formula === undefined ? undefined : { text: entry.formula, rows: 1, columns: 1 },
  );
  putThing(sheet.values, row, column, entry.formula === undefined ? entry.value : 0);
  const plain = thingAt(sheet.numberFormats, row, column) === undefined;
  if (entry.numberFormat !== undefined && plain)
    putThing(sheet.numberFormats, row, column, entry.numberFormat);
  return entry.formula !== undefined;
}

function checkFormula(formula: string): void {
  if (formula.length > longestFormula) refuse('FormulaLengthExceedsLimit');
  if (evaluate(formula, { look: () => null }) === undefined) {
    refuse('InvalidArgument', 'The formula is missing a range reference or has an error in it.');
  }
}

/** Gives every cell a number format. */
export function setNumberFormats(area: Area, given: unknown): void {
  const single =
    Array.isArray(given) && given.length === 1 && Array.isArray(given[0]) && given[0].length === 1;
  const spread: unknown = single ? (given as unknown[][])[0]?.[0] : given;
  if (area.rows === sheetRows && typeof spread === 'string') {
    const { sheet } = area;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      sheet.numberFormats.columns.set(column, spread);
      sheet.numberFormats.rows.forEach((cells) => (cells[column] = undefined));
    }
    return;
  }
  if (isUnbounded(area)) refuse('InvalidArgument');
  const rows = blockFrom(area, spread, (value) => value === null || typeof value === 'string');
  rows.forEach((cells, down) => {
    cells.forEach((format, right) => {
      if (format === null) return;
      const kept = format === 'General' || format === '' ? undefined : String(format);
      const hasColumn = area.sheet.numberFormats.columns.has(area.column + right);
      putThing(
        area.sheet.numberFormats,
        area.row + down,
        area.column + right,
        hasColumn ? String(format) : kept,
      );
    });
  });
}

const isEntered = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

/** @returns Rows of exactly the block's size; refused where what was given has another. */
export function blockFrom(
  area: Area,
  given: unknown,
  allows: (value: unknown) => boolean,
): (string | number | boolean | null)[][] {
  const rows = Array.isArray(given)
    ? given
    : Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => given));
  const fits =
    rows.length === area.rows && rows.every((cells) => Array.isArray(cells) && cells.length === area.columns);
  if (!fits) {
    refuse(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  if (!rows.every((cells: unknown[]) => cells.every(allows))) refuse('InvalidArgument');
  return rows as (string | number | boolean | null)[][];
}

/** Tells those who follow the sheet, the workbook's sheets, or a table there, that cells changed. */
export function tellChanged(
  book: Book,
  area: Area,
  by: User | null,
  changeType: string,
  detail: Readonly<Record<string, unknown>> = {},
): void {
  const { sheet } = area;
  const address = localAddress(area);
  const shared = {
    changeType,
    worksheetId: sheet.id,
    address,
    triggerSource: by?.acting ? 'ThisLocalAddin' : 'Unknown',
    referenceId: `${sheet.id}!${address}`,
    shiftDirection: 'None',
    ...detail,
  };
  tell(book, by, { type: 10, targets: [sheet.id, 'Workbook'], detail: shared });
  for (const table of tablesIn(book, area)) {
    const inside = overlap(table.area, area) ?? area;
    const own = { ...shared, address: localAddress(inside), tableId: table.id };
    tell(book, by, { type: 101, targets: [table.id, 'Workbook', sheet.id], detail: own });
  }
}
