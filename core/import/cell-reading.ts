import { isBlankText } from '../accounts/blank-text';
import { columnUnder } from '../accounts/column-under';
import type { FieldMapping } from '../accounts/field';
import { parseDay } from '../accounts/parse-day';
import { parseFlag } from '../accounts/parse-flag';
import { parseNumber } from '../accounts/parse-number';
import { spreadRows } from '../accounts/column-sample';
import type { ColumnGuess } from '../accounts/recognition';
import { isDay, type Cell } from '../values/cell';
import { cellAt, type Table } from '../values/table';

/** How the cells of a column are compared and written. */
export interface CellReading {
  /** What a cell of the accounts comes to: equal values are the same, however they are written. */
  readonly ofAccounts: (cell: Cell) => string | number | null;
  /** What a cell of the import comes to. */
  readonly ofImport: (cell: Cell) => string | number | null;
  /** A cell of the import as it is written into the accounts: as a number or a day where such stand there. */
  readonly written: (cell: Cell) => Cell;
}

/** What most cells of a column are. */
type CellType = 'number' | 'text' | 'day' | 'flag' | 'blank';

const sampled = 200;
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

const typeOf = (cell: Cell): CellType => {
  if (cell === null || (typeof cell === 'string' && isBlankText(cell))) return 'blank';
  if (typeof cell === 'number') return 'number';
  return typeof cell === 'boolean' ? 'flag' : isDay(cell) ? 'day' : 'text';
};

function usualType(table: Table, column: number): CellType {
  const counts = new Map<CellType, number>();
  for (const row of spreadRows(table.rowCount, sampled)) {
    const type = typeOf(cellAt(table, row, column));
    if (type !== 'blank') counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 'blank';
}

type Format = Pick<FieldMapping, 'kind' | 'unit' | 'order' | 'decimal'>;

/** The number that a cell says, in ones; NaN where it says none that is exact. */
function amountOf(cell: Cell, { decimal, unit }: Format): number {
  if (typeof cell === 'number') return cell * unit;
  const parsed = typeof cell === 'string' ? parseNumber(cell, { decimal }) : null;
  return !parsed || parsed.band ? NaN : parsed.scaled ? parsed.value : parsed.value * unit;
}

function dayOfCell(cell: Cell, { order }: Format): number | null {
  if (isDay(cell)) return cell.day;
  if (typeof cell === 'number') return cell;
  return typeof cell === 'string' ? parseDay(cell, order) : null;
}

/** What a cell comes to, read as its column is. */
function valueOf(cell: Cell, format: Format): string | number | null {
  if (cell === null) return null;
  if (typeof cell === 'string' && cell.trim() === '') return null;
  const { kind } = format;
  if (kind === 'number' || kind === 'money') {
    const amount = amountOf(cell, format);
    if (!Number.isNaN(amount)) return amount;
  } else if (kind === 'date') {
    const day = dayOfCell(cell, format);
    if (day !== null) return day;
  } else if (kind === 'flag') {
    const flag = typeof cell === 'boolean' ? cell : typeof cell === 'string' ? parseFlag(cell) : null;
    if (flag !== null) return flag ? 'yes' : 'no';
  }
  return isDay(cell) ? cell.day : typeof cell === 'string' ? cell.trim() : String(cell);
}

function textWritten(text: string, type: CellType): Cell {
  const trimmed = text.trim();
  return type === 'number' && plainNumber.test(trimmed) ? Number(trimmed) : trimmed;
}

/** A text as it is, without blanks around it. */
function plainWritten(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  return text === '' ? null : text;
}

/** A cell of the import as the column of the accounts writes such: a text that says no exact value stays as it is. */
function asWritten(cell: Cell, type: CellType, format: Format, unit: number): Cell {
  if (typeof cell !== 'string' && typeof cell !== 'number') return cell;
  if (typeof cell === 'string' && cell.trim() === '') return null;
  const { kind } = format;
  const isCounted = kind === 'number' || kind === 'money';
  if (isCounted && (type === 'number' || type === 'blank')) {
    const amount = amountOf(cell, format);
    return Number.isNaN(amount) ? cell : amount / unit;
  }
  if (kind === 'date' && type !== 'text' && typeof cell === 'string') {
    const day = parseDay(cell, format.order);
    return day === null ? cell : { day };
  }
  if (kind === 'flag' && type === 'flag' && typeof cell === 'string') return parseFlag(cell) ?? cell;
  return typeof cell === 'string' ? textWritten(cell, type) : cell;
}

/**
 * How the cells of one column of an import are held against those of the column that it fills: numbers, money, days and yes
 * or no by what they mean (`$1.2M` is `1200000`, `31.01.2026` is `2026-01-31`), all else by its text without blanks around it.
 * @param fields how the columns of the accounts are read
 * @param to the header in the accounts, of a column that may be new
 */
export function cellReading(
  table: Table,
  fields: readonly FieldMapping[],
  guess: ColumnGuess,
  to: string,
): CellReading {
  const column = columnUnder(table, to);
  const { kind, reading } = guess;
  const format: Format = { kind, ...reading };
  const mapping = fields.find(({ header }) => column >= 0 && columnUnder(table, header) === column);
  const own: Format = mapping ?? { ...format, unit: 1 };
  const type = column < 0 ? 'blank' : usualType(table, column);
  // What the accounts read as a category is compared as such, whatever its texts look like in the import.
  const asImported: Format = mapping ? { ...format, kind: mapping.kind } : format;
  const isPlain = ['id', 'category', 'list'].includes(asImported.kind) && type !== 'number';
  return {
    ofAccounts: (cell) => valueOf(cell, own),
    ofImport: (cell) => valueOf(cell, asImported),
    written: isPlain ? plainWritten : (cell) => asWritten(cell, type, asImported, own.unit),
  };
}
