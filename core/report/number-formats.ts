import type { CellFormat } from './workbook';

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
