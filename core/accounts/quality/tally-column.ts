import { isDay, type Cell } from '../../values/cell';
import { cellAt, type Table } from '../../values/table';
import { isBlankText } from '../blank-text';
import { cellText } from '../column-sample';
import type { FieldMapping } from '../field';
import { normaliseDomain } from '../normalise-domain';
import { parseDay } from '../parse-day';
import { parseFlag } from '../parse-flag';
import { parseMoney } from '../parse-money';
import { splitList } from '../split-list';

/** What one cell was read as. */
interface ReadCell {
  readonly state: 'blank' | 'zero' | 'valid' | 'invalid';
  /** A number, or a day; NaN for all else. */
  readonly value: number;
  readonly currency?: string | null;
  readonly scaled?: boolean;
}

/** What a column of the accounts holds, read as its mapping says. */
export interface ColumnTally {
  readonly mapping: FieldMapping;
  /** The rows looked at. */
  readonly rows: readonly number[];
  /** Rows with a value, readable or not. */
  readonly filled: number;
  readonly valid: number;
  readonly zeros: number;
  /** The first row with a zero that means "unknown"; -1 for none. */
  readonly firstZero: number;
  /** Cells that could not be read, with the first of them. */
  readonly invalid: { readonly count: number; readonly example: string; readonly row: number };
  /** The texts of a category and how many rows hold them; at most `mostTexts`. */
  readonly texts: ReadonlyMap<string, number>;
  /** The first row of each of these texts. */
  readonly firstRows: ReadonlyMap<string, number>;
  readonly distinct: number;
  /** Numbers and days by place among the rows looked at; NaN where there is none. */
  readonly values: Float64Array;
  /** 1 by place among the rows looked at where a value could be read. */
  readonly held: Uint8Array;
  readonly currencies: ReadonlySet<string>;
  readonly scaled: number;
  /** Places of numbers below 10,000 that say no scale. */
  readonly small: readonly number[];
}

/** Distinct texts beyond this are counted but not kept. */
const mostTexts = 50_000;
const blank: ReadCell = { state: 'blank', value: NaN };
const valid: ReadCell = { state: 'valid', value: NaN };
const invalid: ReadCell = { state: 'invalid', value: NaN };

function numberCell(value: number, { zero }: FieldMapping): ReadCell {
  if (!Number.isFinite(value)) return invalid;
  return { state: value === 0 && zero === 'blank' ? 'zero' : 'valid', value };
}

function readNumber(cell: Cell, mapping: FieldMapping): ReadCell {
  if (typeof cell === 'number') return numberCell(cell * mapping.unit, mapping);
  if (typeof cell !== 'string') return invalid;
  const parsed = parseMoney(cell, mapping);
  if (!parsed) return invalid;
  if (Number.isNaN(parsed.value)) return blank;
  const value = parsed.scaled ? parsed.value : parsed.value * mapping.unit;
  return { ...numberCell(value, mapping), currency: parsed.currency, scaled: parsed.scaled };
}

function readText(text: string, { field, kind, separator }: FieldMapping): ReadCell {
  if (kind === 'list') return splitList(text, separator).length > 0 ? valid : blank;
  if (field === 'domain' || field === 'website') return normaliseDomain(text) === null ? invalid : valid;
  return valid;
}

function readCell(cell: Cell, mapping: FieldMapping): ReadCell {
  if (cell === null || (typeof cell === 'string' && isBlankText(cell))) return blank;
  if (mapping.kind === 'number' || mapping.kind === 'money') return readNumber(cell, mapping);
  if (mapping.kind === 'date') {
    const day = isDay(cell)
      ? cell.day
      : typeof cell === 'number'
        ? cell
        : parseDay(cellText(cell), mapping.order);
    return day === null ? invalid : { state: 'valid', value: Math.floor(day) };
  }
  if (mapping.kind === 'flag')
    return typeof cell === 'boolean' || parseFlag(cellText(cell)) !== null ? valid : invalid;
  return readText(cellText(cell), mapping);
}

/** Reads a text once where reading takes long: exports repeat themselves. */
function remembering(mapping: FieldMapping): (cell: Cell) => ReadCell {
  if (mapping.kind === 'id' || mapping.kind === 'category') return (cell) => readCell(cell, mapping);
  const known = new Map<string, ReadCell>();
  return (cell) => {
    if (typeof cell !== 'string') return readCell(cell, mapping);
    const before = known.get(cell);
    if (before) return before;
    const read = readCell(cell, mapping);
    if (known.size < mostTexts) known.set(cell, read);
    return read;
  };
}

interface Draft {
  filled: number;
  valid: number;
  zeros: number;
  firstZero: number;
  scaled: number;
  readonly invalid: { count: number; example: string; row: number };
  /** Kept for categories alone. */
  readonly texts: Map<string, number> | null;
  readonly firstRows: Map<string, number>;
  readonly different: Set<string | number>;
  readonly currencies: Set<string>;
  readonly small: number[];
}

function countText(
  texts: Map<string, number>,
  firstRows: Map<string, number>,
  text: string,
  row: number,
): void {
  const before = texts.get(text);
  if (before !== undefined) texts.set(text, before + 1);
  else if (texts.size < mostTexts) {
    texts.set(text, 1);
    firstRows.set(text, row);
  }
}

/** Counts one cell; true for a value that could be read. */
function countCell(draft: Draft, cell: Cell, read: ReadCell, row: number, place: number): boolean {
  if (read.state === 'blank') return false;
  if (read.state === 'zero') {
    if (draft.zeros++ === 0) draft.firstZero = row;
    return false;
  }
  draft.filled++;
  const text = typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? null : cellText(cell);
  draft.different.add(typeof cell === 'number' ? cell : (text ?? '').toLowerCase());
  if (read.state === 'invalid') {
    if (draft.invalid.count++ === 0) [draft.invalid.example, draft.invalid.row] = [cellText(cell), row];
    return false;
  }
  draft.valid++;
  if (read.currency) draft.currencies.add(read.currency);
  if (read.scaled) draft.scaled++;
  else if (read.value > 0 && read.value < 10_000) draft.small.push(place);
  if (text !== null && draft.texts) countText(draft.texts, draft.firstRows, text, row);
  return true;
}

/** Reads a column in the rows given and counts what is there. */
export function tallyColumn(
  table: Table,
  column: number,
  mapping: FieldMapping,
  rows: readonly number[],
): ColumnTally {
  const readOnce = remembering(mapping);
  const values = new Float64Array(rows.length).fill(NaN);
  const held = new Uint8Array(rows.length);
  const draft: Draft = {
    ...{ filled: 0, valid: 0, zeros: 0, firstZero: -1, scaled: 0 },
    invalid: { count: 0, example: '', row: 0 },
    texts: mapping.kind === 'category' ? new Map() : null,
    firstRows: new Map(),
    different: new Set(),
    currencies: new Set(),
    small: [],
  };
  rows.forEach((row, place) => {
    const cell = cellAt(table, row, column);
    const read = readOnce(cell);
    if (!countCell(draft, cell, read, row, place)) return;
    values[place] = read.value;
    held[place] = 1;
  });
  const { different, texts, ...counts } = draft;
  return { mapping, rows, ...counts, texts: texts ?? new Map(), distinct: different.size, values, held };
}
