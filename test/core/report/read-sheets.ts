import { reportWorkbook } from '../../../core/report/report-workbook';
import { makeReport, type Report } from '../../../core/report/report';
import type { Sheet, Workbook } from '../../../core/report/workbook';
import type { WrittenCell } from '../../../core/values/cell';
import { cleanSample, pupilOfSample, teach, valueOf } from '../evidence/taught';

/** A sheet of a workbook by its name. */
export function sheetOf(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The cells below one header, remarks left out: rows that end with the first blank first cell. */
export function cellsUnder(sheet: Sheet, header: string): readonly WrittenCell[] {
  const place = sheet.columns.findIndex((each) => each.header === header);
  if (place < 0) throw new Error(`no column ${header} on ${sheet.name}`);
  return figureRows(sheet).map((row) => row[place] ?? null);
}

/** The rows of a sheet above its remarks, which stand below a row of blanks. */
export function figureRows({ rows }: Sheet): Sheet['rows'] {
  const end = rows.findIndex((row) => row.every((cell) => cell === null));
  return end < 0 ? rows : rows.slice(0, end);
}

/** The remarks below the rows of a sheet, as one text. */
export const remarksOf = (sheet: Sheet): string =>
  sheet.rows
    .slice(figureRows(sheet).length)
    .map(([text]) => text ?? '')
    .join(' ')
    .trim();

export const numbersUnder = (sheet: Sheet, header: string): number[] => cellsUnder(sheet, header).map(Number);

/** A column beside another, as pairs. */
export const pairsUnder = (sheet: Sheet, key: string, header: string): Map<WrittenCell, WrittenCell> => {
  const values = cellsUnder(sheet, header);
  return new Map(cellsUnder(sheet, key).map((cell, at) => [cell, values[at] ?? null]));
};

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A report of a sample whose model was learned from its history, and its workbook. */
export function taughtReport(accounts = 900): { readonly report: Report; readonly workbook: Workbook } {
  const pupil = pupilOfSample(cleanSample(accounts));
  const learned = teach(pupil);
  const { history } = pupil;
  const report = valueOf(makeReport(pupil.accounts, learned.model, { history, learned }));
  return { report, workbook: reportWorkbook(report) };
}
