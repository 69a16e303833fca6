import { isDay, type Cell } from '../../values/cell';
import { isoDay } from '../../values/day';
import { defineNotice, type Problem } from '../../values/problem';
import { cellAt, type Table } from '../../values/table';
import { cellText } from '../column-sample';
import type { FieldMapping } from '../field';
import { rowPlace } from './row-place';

const longIds = defineNotice(
  'damage/long-ids',
  'values of {field} that a spreadsheet has cut to fifteen digits: {count}, such as "{example}"; their last digits are lost, so export them again as text',
);
const idsAmongNumbers = defineNotice(
  'damage/ids-among-numbers',
  'values of {field} that are long ids which a spreadsheet has shortened: {count}, such as "{example}"; see whether columns were shifted, and export the ids again as text',
);
const datesFromCodes = defineNotice(
  'damage/dates',
  'values of {field} that a spreadsheet has made dates of: {count}, such as "{example}" (1-2 becomes 2-Jan); export them again as text',
);
const zerosLost = defineNotice(
  'damage/zeros',
  'values of {field} with {digits} digits where {usual} are usual: {count}, such as "{example}"; a spreadsheet takes leading zeros off',
);
const textDates = defineNotice(
  'damage/text-dates',
  'dates of {field} that stand as text beside real dates: {count}, such as "{example}"; a spreadsheet neither sorts nor filters them with the others',
);
const errorCells = defineNotice(
  'damage/errors',
  'cells of {field} that hold an error of a spreadsheet: {count}, such as "{example}"',
);

const error = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;
const exponent = /^\d(?:[.,]\d+)?e\+\d{2}$/i;
const madeDay =
  /^(?:\d{1,2}[-. ](?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*|(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*[-. ]\d{2})\.?$/i;

/** Numbers from here on have more digits than a spreadsheet keeps. */
const mostExact = 1e15;
/** Values that say which length is usual. */
const leastUsual = 5;

/** The cells of one kind: how many, and the first of them. */
interface Tally {
  count: number;
  row: number;
  example: string;
}

interface Tallies {
  readonly error: Tally;
  readonly exponent: Tally;
  readonly longNumber: Tally;
  readonly madeDay: Tally;
  readonly textDay: Tally;
  filled: number;
  days: number;
}

const none = (): Tally => ({ count: 0, row: 0, example: '' });

function add(tally: Tally, row: number, example: string): void {
  if (tally.count++ === 0) [tally.row, tally.example] = [row, example];
}

/** Whether a cell is a number that no firm has of anything, such as `1.23E+15` employees. */
function isLongNumber(cell: number | string, { kind }: FieldMapping): boolean {
  if (kind !== 'number' && kind !== 'money') return false;
  if (typeof cell === 'number') return Math.abs(cell) >= mostExact;
  return exponent.test(cell) && Number(cell.replace(',', '.')) >= mostExact;
}

/** Codes are what names things and cannot be counted with. */
const isCode = ({ field, kind }: FieldMapping): boolean => kind === 'id' || field === 'postal code';

function countCell(tallies: Tallies, cell: Cell, row: number, mapping: FieldMapping): void {
  if (cell === null) return;
  tallies.filled++;
  const { kind } = mapping;
  if (isDay(cell)) {
    tallies.days++;
    if (kind === 'id' || kind === 'category') add(tallies.madeDay, row, isoDay(cell.day));
  } else if (typeof cell === 'number') {
    if (isCode(mapping) && Math.abs(cell) >= mostExact) add(tallies.exponent, row, String(cell));
    else if (isLongNumber(cell, mapping)) add(tallies.longNumber, row, String(cell));
  } else if (typeof cell === 'string') {
    const text = cell.trim();
    if (text.startsWith('#') && error.test(text)) add(tallies.error, row, text);
    else if (isCode(mapping) && exponent.test(text)) add(tallies.exponent, row, text);
    else if (isLongNumber(text, mapping)) add(tallies.longNumber, row, text);
    else if ((kind === 'id' || kind === 'category') && text.length <= 12 && madeDay.test(text))
      add(tallies.madeDay, row, text);
    else if (kind === 'date' && text !== '') add(tallies.textDay, row, text);
  }
}

/** The codes of digits alone that are one digit shorter than most, where none begins with a zero. */
function shortCodes(table: Table, column: number, rows: readonly number[]) {
  const lengths = new Map<number, Tally>();
  for (const row of rows) {
    const text = cellText(cellAt(table, row, column)).trim();
    if (!/^\d{3,9}$/.test(text)) continue;
    if (text.startsWith('0')) return null;
    const tally = lengths.get(text.length) ?? none();
    lengths.set(text.length, tally);
    add(tally, row, text);
  }
  const [usual] = [...lengths].sort((one, other) => other[1].count - one[1].count);
  const short = usual && lengths.get(usual[0] - 1);
  if (!usual || !short || usual[1].count < leastUsual) return null;
  return { ...short, digits: usual[0] - 1, usual: usual[0] };
}

/**
 * What a spreadsheet has done to values on their way through it: ids cut to fifteen digits (`1.23E+15`), also where they slid
 * among numbers, codes made dates
 * (`1-2` is `2-Jan`), leading zeros taken off postal codes, dates that stand as text beside real ones, and errors.
 * @param rows the rows to look at
 * @returns one notice for each kind of damage, with the row of the first
 */
export function spreadsheetDamage(
  table: Table,
  column: number,
  mapping: FieldMapping,
  rows: readonly number[],
): Problem[] {
  const { field } = mapping;
  const tallies: Tallies = {
    ...{ error: none(), exponent: none(), longNumber: none(), madeDay: none(), textDay: none() },
    ...{ filled: 0, days: 0 },
  };
  for (const row of rows) countCell(tallies, cellAt(table, row, column), row, mapping);
  const found: Problem[] = [];
  const tell = (say: typeof longIds, { count, example, row }: Tally, more = {}) => {
    if (count > 0) found.push(say({ field, count, example, ...more }, rowPlace(table, row)));
  };
  tell(errorCells, tallies.error);
  tell(longIds, tallies.exponent);
  tell(idsAmongNumbers, tallies.longNumber);
  // Where most values look like days, the column holds days.
  if (tallies.madeDay.count * 2 < tallies.filled) tell(datesFromCodes, tallies.madeDay);
  if (tallies.days > 0) tell(textDates, tallies.textDay);
  const short = field === 'postal code' ? shortCodes(table, column, rows) : null;
  if (short) tell(zerosLost, short, { digits: short.digits, usual: short.usual });
  return found;
}
