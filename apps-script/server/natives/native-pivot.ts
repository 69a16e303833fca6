import type { CellFormat, Pivot, PivotValue } from '#core';
import { numberFormats } from '#core';
import type { SheetShape } from '../../wire/calls';
import { makeRoom } from '../room-for';
import { recall, remember } from '../sheet-memory';
import type { Sheet } from '../spreadsheet';
import { findSheet, sheetOf, spreadsheet } from '../spreadsheet';
import { headerRow } from './shape-cells';
import type { StandingSheet } from './standing-sheet';
import { standingSheet } from './standing-sheet';

/** What a pivot table was made of, kept on its sheet: Google gives it back in part alone, and makes none anew over other cells. */
interface KeptPivot {
  readonly pivot: Pivot;
  /** The row of its corner, from 1. */
  readonly top: number;
}

/** Makes the pivot table of a sheet and keeps what it is made of; where its source is not there yet, it is made with that. */
export function drawPivot(sheet: Sheet, shape: SheetShape): void {
  const kept: KeptPivot | null = shape.pivot ? { pivot: shape.pivot, top: headerRow(shape) + 1 } : null;
  const had = recall(sheet, 'pivot') !== null;
  if (!kept && !had) return;
  remember(sheet, 'pivot', kept && JSON.stringify(kept));
  if (kept) makePivot(sheet, kept);
  else removePivots(sheet);
}

/** Takes the pivot tables of a sheet away. */
export function removePivots(sheet: Sheet): void {
  for (const pivot of sheet.getPivotTables()) pivot.remove();
}

/** Makes every pivot table of ours anew over its data as they stand; those of users stay as they are. */
export function refreshPivots(): null {
  for (const sheet of spreadsheet().getSheets()) refreshPivot(sheet, () => true);
  return null;
}

/** The same for those that read one sheet. */
export function refreshPivotsOver(source: string): void {
  for (const sheet of spreadsheet().getSheets()) {
    refreshPivot(sheet, (pivot) => findSheet(pivot.source)?.getName() === sheetOf(source).getName());
  }
}

function refreshPivot(sheet: Sheet, isMeant: (pivot: Pivot) => boolean): void {
  const kept = JSON.parse(recall(sheet, 'pivot') ?? 'null') as KeptPivot | null;
  if (kept && isMeant(kept.pivot)) makePivot(sheet, kept);
}

function makePivot(sheet: Sheet, { pivot, top }: KeptPivot): void {
  removePivots(sheet);
  const source = standingSheet(pivot.source);
  const { rows, columns = [], values } = pivot;
  const used = [...rows, ...columns, ...values.map(({ header }) => header)];
  if (!source || used.some((header) => !source.headers.includes(header))) return;
  makeRoom(sheet, { row: top - 1, column: 0, rowCount: 1, columnCount: 1 });
  const { sheet: from, top: header, rowCount, headers } = source;
  const range = from.getRange(
    header,
    1,
    1 + Math.max(1, Math.min(rowCount, from.getMaxRows() - header)),
    headers.length,
  );
  const made = sheet.getRange(top, 1).createPivotTable(range);
  for (const each of rows) made.addRowGroup(columnOf(source, each)).showTotals(true);
  for (const each of columns) made.addColumnGroup(columnOf(source, each)).showTotals(true);
  for (const value of values) {
    made.addPivotValue(columnOf(source, value.header), summaryOf(value)).setDisplayName(value.name);
  }
  showNumbers(sheet, top, pivot);
}

/** Columns are counted from the sheet's own first one, where our sources begin too. */
function columnOf({ headers }: StandingSheet, header: string): number {
  return headers.indexOf(header) + 1;
}

function summaryOf({ by }: PivotValue): GoogleAppsScript.Spreadsheet.PivotTableSummarizeFunction {
  const { SUM, COUNTA, AVERAGE } = SpreadsheetApp.PivotTableSummarizeFunction;
  return { sum: SUM, count: COUNTA, average: AVERAGE }[by];
}

/** A pivot table shows its numbers as its cells do: one value in all columns, several in turn. */
function showNumbers(sheet: Sheet, top: number, { rows, values }: Pivot): void {
  const columnCount = sheet.getMaxColumns() - rows.length;
  const rowCount = sheet.getMaxRows() - top;
  if (rowCount < 1 || columnCount < 1 || values.length === 0) return;
  const formats = values.map(({ format, by }) => notation(format, by));
  if (new Set(formats).size === 1) {
    sheet.getRange(top + 1, rows.length + 1, rowCount, columnCount).setNumberFormat(formats[0] ?? '');
    return;
  }
  for (let column = 0; column < columnCount; column++) {
    const format = formats[column % formats.length] ?? '';
    sheet.getRange(top + 1, rows.length + 1 + column, rowCount, 1).setNumberFormat(format);
  }
}

function notation(format: CellFormat | undefined, by: PivotValue['by']): string {
  return by === 'count' || !format || format === 'text' ? numberFormats.integer : numberFormats[format];
}
