import { headerRow } from '../../../core/report/address';
import { capacitySheets } from '../../../core/report/capacity-sheets';
import type { Sheet } from '../../../core/report/workbook';
import { isDay, type WrittenCell } from '../../../core/values/cell';
import { hasLibreOffice, libreOfficeSheets } from '../native-formulas/libreoffice-cells';
import { gappySheets, handSheets, plannedReport } from './planned-sheets';

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

test.each([
  ['of the example', capacitySheets(plannedReport)],
  ['that was made by hand', handSheets()],
  ['of which much is not known', gappySheets()],
])('LibreOffice gives what stands beside each formula of the plan %s', async (_, sheets) => {
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
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(formulas).toBeGreaterThan(500);
});
