import type { CellFormat, Sheet, WrittenCell } from '#core';
import { outputBanner } from '#core';
import type { GridSheet } from './grid';

const notations: { readonly [format in CellFormat]: string | undefined } = {
  text: undefined,
  integer: '#,##0',
  number: '#,##0.##',
  percent: '0.0%',
  money: '#,##0',
  day: 'yyyy-mm-dd',
  score: '0.0',
};

/** A number format in the notation that Excel, Sheets and their kin share. */
export function formatNotation(format: CellFormat | undefined): string | undefined {
  return format && notations[format];
}

/** The cells of a described sheet: the banner on an output, the header, the rows. */
export function gridSheet(sheet: Sheet): GridSheet {
  const banner: WrittenCell[][] = sheet.role === 'output' ? [[outputBanner]] : [];
  const header = sheet.columns.map((column) => column.header);
  return {
    name: sheet.name,
    rows: [...banner, header, ...sheet.rows],
    headingRows: banner.length + 1,
    formats: sheet.columns.map(({ format }) => formatNotation(format)),
    widths: sheet.columns.map((column, index) => column.width ?? fittingWidth(sheet, column.header, index)),
  };
}

function fittingWidth(sheet: Sheet, header: string, column: number): number {
  let width = header.length;
  for (const row of sheet.rows.slice(0, 50)) {
    const cell = row[column];
    if (typeof cell === 'string') width = Math.max(width, cell.length);
  }
  return Math.min(48, Math.max(8, width + 1));
}
