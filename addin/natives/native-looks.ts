import type { Sheet } from '#core';
import { columnCells, headerRow } from '#core';

/** The header stays in sight, long texts are broken into lines and read from the top. */
export function drawLooks(worksheet: Excel.Worksheet, sheet: Sheet): void {
  const { columns, freezeHeader } = sheet;
  if (freezeHeader) worksheet.freezePanes.freezeRows(headerRow(sheet));
  if (!columns.some(({ wrap }) => wrap) || sheet.rows.length === 0) return;
  for (const { header, wrap } of columns) {
    const { format } = worksheet.getRange(columnCells(sheet, header));
    format.verticalAlignment = 'Top';
    if (wrap) format.wrapText = true;
  }
}
