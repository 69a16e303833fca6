import type { AccountRows, Report } from '#core';
import { formatNotation } from '../grid-sheet';
import type { WrittenColumn } from '../host';

/** The report's own columns as they stand beside the block of accounts: nothing beside a blank row. */
export function computedColumns(report: Report, { rowCount, places }: AccountRows): readonly WrittenColumn[] {
  return report.results.map(({ header, format, cell }) => {
    const cells = Array.from({ length: rowCount }, (_, row) => {
      const place = places ? (places[row] ?? -1) : row;
      return place < 0 ? null : cell(place);
    });
    const notation = formatNotation(format);
    return { header, cells, ...(notation ? { format: notation } : {}) };
  });
}
