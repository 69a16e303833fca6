import type { Place } from '../../values/problem';
import type { Table } from '../../values/table';

/** The row of the sheet, from 1, that a row of the table stands in. */
export function rowPlace({ firstRow }: Pick<Table, 'firstRow'>, row: number): Place {
  return { row: firstRow + row + 1 };
}
