import { parseCells, splitAddress } from './address';
import { areaOf, isCell, overlap, sheetColumns, sheetRows } from './area';
import { findName } from './defined-name';
import { evaluate } from '../../../hosts/cells/evaluate';
import { putThing, thingAt } from '../../../hosts/cells/layer';
import { bodyArea, findTable, headerArea, tablesIn } from './table';
import type { Area } from './area';
import type { Book } from './book';
import type { Block, Value } from '../../../hosts/cells/evaluate';
import type { Formula } from './formula';
import type { Scalar } from '../../../hosts/cells/scalar';
import type { Sheet } from './sheet';

/** One calculation of the workbook: what is done and what is being done. */
interface Round {
  readonly book: Book;
  readonly done: Set<Formula>;
  readonly doing: Set<Formula>;
  spills: boolean;
}

/** Calculates every formula of the workbook anew. */
export function calculate(book: Book): void {
  book.stale = false;
  for (const sheet of book.sheets) sheet.spilled.rows.length = 0;
  // A formula may read what another one spills later, so spills are followed until they stand still.
  for (let pass = 0; pass < 3; pass += 1) {
    const round: Round = { book, done: new Set(), doing: new Set(), spills: false };
    for (const sheet of book.sheets) {
      sheet.formulas.rows.forEach((cells, row) => {
        cells.forEach(
          (formula, column) => formula && calculateCell(round, areaOf(sheet, row, column), formula),
        );
      });
    }
    if (!round.spills) return;
  }
}

/** Calculates the formulas of one sheet. */
export function calculateSheet(book: Book, { formulas }: Sheet): void {
  const own = new Set(formulas.rows.flatMap((cells) => cells.filter((one) => one !== undefined)));
  const others = allFormulas(book).filter((formula) => !own.has(formula));
  const round: Round = { book, done: new Set(others), doing: new Set(), spills: false };
  for (const sheet of book.sheets) {
    if (sheet.formulas !== formulas) continue;
    formulas.rows.forEach((cells, row) => {
      cells.forEach(
        (formula, column) => formula && calculateCell(round, areaOf(sheet, row, column), formula),
      );
    });
  }
}

/** Calculates one formula, as Excel does when it is entered even where calculation waits. */
export function calculateOne(book: Book, cell: Area): void {
  const formula = thingAt(cell.sheet.formulas, cell.row, cell.column);
  const round: Round = { book, done: new Set(allFormulas(book)), doing: new Set(), spills: false };
  if (formula) {
    round.done.delete(formula);
    calculateCell(round, cell, formula);
  }
}

function allFormulas(book: Book): Formula[] {
  return book.sheets.flatMap((sheet) =>
    sheet.formulas.rows.flatMap((cells) => cells.filter((one) => one !== undefined)),
  );
}

function calculateCell(round: Round, cell: Area, formula: Formula): void {
  if (round.done.has(formula) || round.doing.has(formula)) return;
  round.doing.add(formula);
  const given = round.book.calculate(formula.text, cell);
  const look = (reference: string) => blockAt(round, cell, reference);
  const value = given
    ? given.map((cells) => [...cells])
    : (evaluate(formula.text, { look }) ?? { error: '#NAME?' });
  settle(round, cell, formula, value);
  round.doing.delete(formula);
  round.done.add(formula);
}

function settle(round: Round, cell: Area, formula: Formula, value: Value): void {
  const block: Block = Array.isArray(value) ? (value as Block) : [[value as Scalar | null]];
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  const filled = { ...cell, rows, columns };
  const { sheet, row, column } = cell;
  formula.rows = rows;
  formula.columns = columns;
  if (rows * columns === 0) return void putThing(sheet.values, row, column, { error: '#CALC!' });
  if (!isCell(filled)) {
    round.spills = true;
    if (isBlocked(round.book, cell, filled)) {
      formula.rows = formula.columns = 1;
      return void putThing(sheet.values, row, column, { error: '#SPILL!' });
    }
  }
  block.forEach((cells, down) => {
    cells.forEach((scalar, right) => {
      const layer = down + right === 0 ? sheet.values : sheet.spilled;
      // A formula that gives a blank cell shows 0.
      putThing(layer, row + down, column + right, scalar ?? 0);
    });
  });
}

/** A spill needs empty cells of its own sheet, none of them merged, none in a table. */
function isBlocked(book: Book, cell: Area, filled: Area): boolean {
  const { sheet } = cell;
  if (filled.row + filled.rows > sheetRows || filled.column + filled.columns > sheetColumns) return true;
  if (tablesIn(book, filled).length > 0) return true;
  if (sheet.merges.some((merge) => overlap({ sheet, ...merge }, filled))) return true;
  for (let row = filled.row; row < filled.row + filled.rows; row += 1) {
    for (let column = filled.column; column < filled.column + filled.columns; column += 1) {
      const isOwn = row === cell.row && column === cell.column;
      if (
        !isOwn &&
        (thingAt(sheet.values, row, column) !== undefined || thingAt(sheet.formulas, row, column))
      )
        return true;
    }
  }
  return false;
}

/** @returns The cells behind a reference, a name or a table's column; null where there is none. */
function blockAt(round: Round, cell: Area, reference: string): Block | null {
  const area = areaAt(round.book, cell.sheet, reference);
  if (area === null) return null;
  const rows = Math.min(area.rows, Math.max(1, lastRow(area.sheet) - area.row));
  return Array.from({ length: rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_cell, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const formula = thingAt(area.sheet.formulas, row, column);
      if (formula) calculateCell(round, areaOf(area.sheet, row, column), formula);
      return thingAt(area.sheet.values, row, column) ?? thingAt(area.sheet.spilled, row, column) ?? null;
    }),
  );
}

function lastRow(sheet: Sheet): number {
  return Math.max(sheet.values.rows.length, sheet.formulas.rows.length, sheet.spilled.rows.length);
}

/** @returns What a reference, a name or a table's column means, seen from a sheet. */
export function areaAt(book: Book, from: Sheet, reference: string): Area | null {
  const { sheetName, cells } = splitAddress(reference);
  const sheet =
    sheetName === null
      ? from
      : book.sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (sheet === undefined) return null;
  if (cells.endsWith('#')) return spillAt(sheet, cells.slice(0, -1));
  const found = parseCells(sheet, cells);
  if (found) return found;
  const name = findName(book, cells, sheet);
  if (name) return 'area' in name.meaning ? name.meaning.area : null;
  const [, tableName = cells, columnName] = /^([^[]+)\[(.*)\]$/u.exec(cells) ?? [];
  const table = findTable(book, tableName);
  if (!table) return null;
  if (columnName === undefined) return bodyArea(table);
  if (columnName === '#All') return table.area;
  if (columnName === '#Headers') return headerArea(table);
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === columnName.toLowerCase());
  return index < 0 ? null : { ...bodyArea(table), column: table.area.column + index, columns: 1 };
}

function spillAt(sheet: Sheet, cells: string): Area | null {
  const cell = parseCells(sheet, cells);
  const formula = cell && thingAt(sheet.formulas, cell.row, cell.column);
  return formula ? areaOf(sheet, cell.row, cell.column, formula.rows, formula.columns) : null;
}

/** @returns The cell whose formula spilled over this one, with all that it spilled. */
export function spillOver(sheet: Sheet, row: number, column: number): Area | null {
  for (let up = row; up >= 0; up -= 1) {
    const cells = sheet.formulas.rows[up];
    for (let left = Math.min(column, (cells?.length ?? 0) - 1); left >= 0; left -= 1) {
      const formula = cells?.[left];
      if (formula && up + formula.rows > row && left + formula.columns > column) {
        return areaOf(sheet, up, left, formula.rows, formula.columns);
      }
    }
  }
  return null;
}
