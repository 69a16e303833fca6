import { evaluate } from '../../../hosts/cells/evaluate';
import type { Block, Value } from '../../../hosts/cells/evaluate';
import { putThing, thingAt } from '../../../hosts/cells/layer';
import type { CellError, Scalar } from '../../../hosts/cells/scalar';
import { areaOf, overlaps, parseCells, splitReference } from './area';
import { sheetNamed } from './book';
import type { Book } from './book';
import { formatAt, readCells, scalarAt } from './cells';
import { isDayFormat, momentOf, serialOf } from './days';
import { drawPivots } from './draw-pivots';
import type { Area, Sheet } from './sheet';
import type { Google } from '../google';

/** One calculation: which formulas are done, and which are being worked out. */
interface Round {
  readonly google: Google;
  readonly done: Set<string>;
  readonly doing: Set<string>;
  /** By block that a formula reads: the moments of its days. */
  readonly days: WeakMap<Block, readonly (readonly (number | null)[])[]>;
}

/** Works every formula and pivot table out anew, where something changed. */
export function calculate(google: Google): void {
  const { book } = google;
  if (!book.isStale) return;
  book.isStale = false;
  for (const sheet of book.sheets) sheet.spilled.rows.length = 0;
  // A formula may read what another one spills later.
  for (let pass = 0; pass < 2; pass += 1) {
    const round: Round = { google, done: new Set(), doing: new Set(), days: new WeakMap() };
    for (const sheet of book.sheets) {
      sheet.formulas.rows.forEach((cells, row) =>
        cells.forEach((formula, column) => formula !== undefined && work(round, areaOf(sheet, row, column))),
      );
    }
    if (round.done.size === 0) break;
  }
  drawPivots(book);
}

function work(round: Round, cell: Area): void {
  const { sheet, row, column } = cell;
  const key = `${sheet.id} ${row} ${column}`;
  const formula = thingAt(sheet.formulas, row, column);
  if (formula === undefined || round.done.has(key)) return;
  if (round.doing.has(key)) return putThing(sheet.values, row, column, error('#REF!'));
  round.doing.add(key);
  const value = evaluate(formula, {
    look: (reference) => blockBehind(round, sheet, reference),
    call: (name, values) => callFunction(round, name, values),
  });
  settle(cell, value ?? error('#ERROR!'));
  round.doing.delete(key);
  round.done.add(key);
}

/** Blocks spill to the right and down where nothing stands in the way. */
function settle({ sheet, row, column }: Area, value: Value): void {
  const block: Block = Array.isArray(value) ? (value as Block) : [[value as Scalar | null]];
  const filled = areaOf(sheet, row, column, block.length, block[0]?.length ?? 1);
  growFor(filled);
  if (isBlocked(filled)) return putThing(sheet.values, row, column, error('#REF!'));
  block.forEach((cells, down) =>
    cells.forEach((scalar, across) => {
      const isAnchor = down + across === 0;
      const layer = isAnchor ? sheet.values : sheet.spilled;
      putThing(layer, row + down, column + across, scalar ?? (isAnchor ? '' : undefined));
    }),
  );
}

/** A result that is longer than the grid gets the rows and columns that it needs. */
function growFor({ sheet, row, column, rows, columns }: Area): void {
  sheet.rows = Math.max(sheet.rows, row + rows);
  sheet.columns = Math.max(sheet.columns, column + columns);
}

function isBlocked(filled: Area): boolean {
  const { sheet } = filled;
  if (filled.rows * filled.columns > 1 && sheet.merges.some((merge) => overlaps(merge, filled))) return true;
  for (let row = filled.row; row < filled.row + filled.rows; row += 1) {
    for (let column = filled.column; column < filled.column + filled.columns; column += 1) {
      if (row === filled.row && column === filled.column) continue;
      const value = thingAt(sheet.values, row, column);
      if (value !== undefined || thingAt(sheet.formulas, row, column) !== undefined) return true;
    }
  }
  return false;
}

function blockBehind(round: Round, from: Sheet, reference: string): Block | null {
  const { book } = round.google;
  const area = areaBehind(book, from, reference);
  if (area === null) return null;
  const block = readCells(area, (sheet, row, column): Scalar | null => {
    work(round, areaOf(sheet, row, column));
    const value = scalarAt(sheet, row, column);
    return value === undefined || value === '' ? null : value;
  });
  const days = readCells(area, (sheet, row, column) => {
    const value = scalarAt(sheet, row, column);
    const isDay = typeof value === 'number' && isDayFormat(formatAt(sheet, row, column));
    return isDay ? momentOf(value, book.timeZone) : null;
  });
  round.days.set(block, days);
  return block;
}

/** @returns What a reference or a name means, seen from a sheet; null where it means nothing. */
export function areaBehind(book: Book, from: Sheet, reference: string): Area | null {
  const { sheetName, cells } = splitReference(reference);
  const sheet = sheetName === null ? from : sheetNamed(book, sheetName);
  const found = sheet && parseCells(sheet, cells);
  if (found) return found;
  return book.names.find(({ name }) => name.toLowerCase() === cells.toLowerCase())?.area ?? null;
}

/** What is not built in is a custom function: a block goes as rows, one cell as its value. */
function callFunction(round: Round, name: string, values: readonly Value[]): Value | undefined {
  const { google } = round;
  const cells = google.callFunction(
    name.toUpperCase(),
    values.map((value) => argumentOf(round, value)),
  );
  if (!cells) return cells === null ? error('#ERROR!') : undefined;
  return cells.map((row) =>
    row.map((cell): Scalar | null => {
      if (cell instanceof Date) return serialOf(cell.getTime(), google.book.timeZone);
      if (typeof cell === 'string' && /^#(?:N\/A|NUM!)$/u.test(cell)) return error(cell);
      return cell === '' ? null : cell;
    }),
  );
}

function argumentOf(round: Round, value: Value): unknown {
  if (!Array.isArray(value)) return cellArgument(value as Scalar | null, null);
  const block = value as Block;
  const days = round.days.get(block);
  const rows = block.map((cells, row) =>
    cells.map((cell, column) => cellArgument(cell, days?.[row]?.[column] ?? null)),
  );
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

function cellArgument(value: Scalar | null, moment: number | null): unknown {
  if (moment !== null) return new Date(moment);
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function error(text: string): CellError {
  return { error: text };
}
