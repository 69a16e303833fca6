import type { AccountRows, Cell, Report } from '#core';
import { formatNotation } from '../grid-sheet';
import type { WrittenColumn } from '../host';

/** The report's own columns as they stand beside the block of accounts. */
export function computedColumns(report: Report, rows: AccountRows): readonly WrittenColumn[] {
  return report.results.map(({ header, format, cell }) => {
    const notation = formatNotation(format);
    return { header, cells: besideBlankRows(cell, rows), ...(notation ? { format: notation } : {}) };
  });
}

/** One cell a row of the block of accounts: nothing beside a blank row. */
export function besideBlankRows(
  cell: (account: number) => Cell,
  { rowCount, places }: Pick<AccountRows, 'rowCount' | 'places'>,
): readonly Cell[] {
  return Array.from({ length: rowCount }, (_, row) => {
    const place = places ? (places[row] ?? -1) : row;
    return place < 0 ? null : cell(place);
  });
}
