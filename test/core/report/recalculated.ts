import { headerRow } from '../../../core/report/address';
import type { Sheet } from '../../../core/report/workbook';
import { isDay, type WrittenCell } from '../../../core/values/cell';
import { hasLibreOffice, libreOfficeSheets } from '../native-formulas/libreoffice-cells';

/** What a formula comes to, left to the reader of the file. */
const uncalculated = (sheet: Sheet): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row) =>
    row.map((cell): WrittenCell =>
      typeof cell === 'object' && cell !== null && !isDay(cell) ? { formula: cell.formula } : cell,
    ),
  ),
});

/** A number as csv tells it: shares as percent, days as ISO writes them. */
function numberOf(text: string | undefined): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text ?? '')
    ? Date.parse(`${text ?? ''}T00:00Z`) / 86_400_000 + 25_569
    : NaN;
  if (!Number.isNaN(day)) return day;
  return text?.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** Formulas for which LibreOffice gives something else than stands beside them, and how many formulas there are. */
export async function recalculated(sheets: readonly Sheet[]) {
  if (!hasLibreOffice()) throw new Error('LibreOffice is not on this machine: install soffice');
  const found = await libreOfficeSheets(sheets.map(uncalculated));
  const wrong: unknown[] = [];
  let formulas = 0;
  sheets.forEach((sheet, at) => {
    sheet.rows.forEach((row, place) => {
      row.forEach((cell, column) => {
        if (typeof cell !== 'object' || cell === null || isDay(cell)) return;
        formulas += 1;
        const text = found[at]?.[place + headerRow(sheet)]?.[column];
        const { value = '' } = cell;
        const same =
          typeof value === 'number'
            ? Math.abs(numberOf(text) - value) <= 1e-9 * Math.max(1, Math.abs(value))
            : (text ?? '') === value;
        if (!same) wrong.push([sheet.name, place, column, cell, text]);
      });
    });
  });
  return { wrong: wrong.slice(0, 5), formulas };
}
