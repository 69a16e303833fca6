import { isDay, type Cell } from '../values/cell';
import { isBlankText } from './blank-text';
import type { ColumnReader } from './column-reader';
import type { FieldMapping } from './field';
import { parseDay } from './parse-day';
import { countUnread, noUnreadCells, unreadNotices } from './unread-cells';

/** Texts that are kept with the day they were read as. */
const mostKept = 20_000;

/** Dates as whole days since 1899-12-30; the time of day is left out. Bare numbers are such days. */
export function dayReader(mapping: FieldMapping, column: number, length: number): ColumnReader {
  const values = new Float64Array(length);
  const unread = noUnreadCells();
  const kept = new Map<string, number | null>();
  const readText = (text: string): number | null => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const day = isBlankText(text) ? NaN : parseDay(text, mapping.order);
    if (kept.size < mostKept) kept.set(text, day);
    return day;
  };
  const dayOf = (cell: Cell | undefined, row: number): number => {
    if (cell === null || cell === undefined) return NaN;
    const day = isDay(cell) ? cell.day : typeof cell === 'string' ? readText(cell) : cell;
    if (typeof day === 'number' && Math.abs(day) !== Infinity) return Math.floor(day);
    countUnread(unread, cell, row);
    return NaN;
  };
  return {
    read(rows, from, to, at) {
      for (let row = from; row < to; row += 1) {
        const day = dayOf(rows[row]![column], row);
        values[at + row - from] = day === 0 && mapping.zero === 'blank' ? NaN : day;
      }
    },
    finish: () => ({ column: { kind: 'number', values }, notices: unreadNotices(unread, mapping) }),
  };
}
