import { columnUnder } from '../accounts/column-under';
import type { FieldMapping } from '../accounts/field';
import { isBlankCell } from '../values/cell';
import { cellAt, type Table } from '../values/table';
import { inFiscalYear } from './fiscal-year';
import { periodOfCell, type Period } from './parse-period';
import { cellWords, type NumbersRead, type ShownCell } from './read-cells';

/** The periods of a column, one a row, null where blank, and the cells that are none. */
export interface PeriodsRead {
  readonly periods: readonly (Period | null)[];
  readonly read: NumbersRead;
}

/**
 * Reads the years, quarters, months or days of a column.
 * @param fiscalYear the month, 1 to 12, that fiscal years begin in
 */
export function readPeriods(table: Table, { header, order }: FieldMapping, fiscalYear = 1): PeriodsRead {
  const column = columnUnder(table, header);
  const unread: ShownCell[] = [];
  const kept = new Map<string, Period | null>();
  const periods = Array.from({ length: table.rowCount }, (_, row) => {
    const cell = cellAt(table, row, column);
    const text = typeof cell === 'string' ? cell : null;
    const before = text === null ? undefined : kept.get(text);
    const read = before === undefined ? periodOfCell(cell, order) : null;
    const period = before ?? (read && inFiscalYear(read, fiscalYear));
    if (text !== null) kept.set(text, period);
    if (period === null && !isBlankCell(cell) && cellWords(cell) !== '')
      unread.push({ row, text: cellWords(cell) });
    return period;
  });
  const values = Float64Array.from(periods, (period) => period?.start ?? NaN);
  return { periods, read: { column, header, values, unread, currencies: new Map() } };
}
