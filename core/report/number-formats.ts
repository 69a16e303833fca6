import type { CellFormat, SheetColumn } from './workbook';

/** Number formats in the notation that Excel, Sheets and their kin share; `@` keeps what is typed a text. */
export const numberFormats: Readonly<Record<CellFormat, string>> = {
  text: '@',
  integer: '#,##0',
  number: '#,##0.00',
  percent: '0.0%',
  money: '#,##0',
  day: 'yyyy-mm-dd',
  score: '0.0',
  precise: '0.0000',
};

/** As much room as a bracket takes. */
const room = '_)';

const isText = (column: SheetColumn | undefined): boolean =>
  column !== undefined && (column.format === undefined || column.format === 'text');

/**
 * The number formats of columns that stand side by side: numbers end at the right of their cells and texts begin at the left of
 * theirs, so numbers before a text leave some room.
 * @returns one for each column, in the notation of `numberFormats`; undefined for a column without a format
 */
export function columnNotations(columns: readonly SheetColumn[]): readonly (string | undefined)[] {
  return columns.map((column, index) => {
    const { format } = column;
    if (format === undefined) return undefined;
    const isBeforeText = !isText(column) && isText(columns[index + 1]);
    return numberFormats[format] + (isBeforeText ? room + room : '');
  });
}
