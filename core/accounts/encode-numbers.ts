import type { Cell, Rows } from '../values/cell';
import { defineNotice, type Problem } from '../values/problem';
import type { ColumnReader } from './column-reader';
import type { FieldMapping } from './field';
import { parseNumber } from './parse-number';
import { shortNumber } from './short-number';
import { countUnread, noUnreadCells, unreadNotices } from './unread-cells';

/** Cells that give a span instead of a number. */
export const numbersFromBands = defineNotice(
  'numbers-from-bands',
  'bands such as 11-50 under "{header}": {count}; the middle of each stands for it',
);

/** Texts that are kept with what they were read as; a column rarely spells more numbers as text. */
const mostKept = 20_000;

interface ReadText {
  /** NaN where the text means blank; null where it is no number. */
  readonly value: number | null;
  readonly band: boolean;
}

function textReader(mapping: FieldMapping): (text: string) => ReadText {
  const kept = new Map<string, ReadText>();
  return (text) => {
    const short = mapping.decimal === '.' ? shortNumber(text) : null;
    if (short) return { value: short.scaled ? short.value : short.value * mapping.unit, band: false };
    const before = kept.get(text);
    if (before) return before;
    const parsed = parseNumber(text, { decimal: mapping.decimal });
    const value = parsed && (parsed.scaled ? parsed.value : parsed.value * mapping.unit);
    const read = { value, band: parsed?.band ?? false };
    if (kept.size < mostKept) kept.set(text, read);
    return read;
  };
}

/** Numbers and money: number cells as they are, texts as `parseNumber` reads them, all times the column's unit. */
export function numberReader(mapping: FieldMapping, column: number, length: number): ColumnReader {
  const values = new Float64Array(length);
  const unread = noUnreadCells();
  const readText = textReader(mapping);
  const { unit } = mapping;
  let bands = 0;
  const readOther = (cell: Cell | undefined, row: number): number => {
    if (cell === null || cell === undefined) return NaN;
    if (typeof cell === 'string') {
      const { value, band } = readText(cell);
      if (band) bands += 1;
      if (value !== null && Math.abs(value) !== Infinity) return value;
    }
    countUnread(unread, cell, row);
    return NaN;
  };
  const read = (rows: Rows, from: number, to: number, at: number): void => {
    const shift = at - from;
    for (let row = from; row < to; row += 1) {
      const cell = rows[row]![column];
      if (typeof cell === 'number' && cell - cell === 0) values[row + shift] = cell * unit;
      else values[row + shift] = readOther(cell, row);
    }
    if (mapping.zero === 'blank') {
      for (let row = at; row < at + to - from; row += 1) if (values[row] === 0) values[row] = NaN;
    }
  };
  const notices = (): readonly Problem[] => {
    const { field, header } = mapping;
    const spans = bands > 0 ? [numbersFromBands({ field, header, count: bands })] : [];
    return [...unreadNotices(unread, mapping), ...spans];
  };
  return { read, finish: () => ({ column: { kind: 'number', values }, notices: notices() }) };
}
