import type { Cell as FileCell, CellStyle, CellValue } from 'hucre/xlsx';
import {
  columnLetters,
  headerRow,
  isDay,
  outputBanner,
  sheetPrefix,
  stampColumn,
  type Problem,
  type Sheet,
  type WrittenCell,
} from '#core';
import { textCut } from './file-problems';
import { longestCellText, xlsxText } from './xlsx-text';

/** The cells of one sheet as the file's writer takes them: plain values, and beside them what a plain value cannot say. */
export interface FileCells {
  readonly rows: CellValue[][];
  readonly special: Map<string, Partial<FileCell>>;
  readonly notices: readonly Problem[];
}

const MILLISECONDS_A_DAY = 86_400_000;
const UNIX_EPOCH_DAY = 25_569;
/** 9999-12-31, the last day that spreadsheets know. */
const LAST_DAY = 2_958_465;

/** The font of every cell; a style that names none would fall back to the reader's own. */
export const cellFont = { name: 'Calibri', size: 11 };

const HEADER: CellStyle = {
  font: { ...cellFont, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '3B5B4C' } },
  alignment: { vertical: 'top', wrapText: true },
};
const BANNER: CellStyle = { font: { ...cellFont, italic: true, color: { rgb: '7F7F7F' } } };

/** Texts that the file's writer would turn into error cells; they are the user's texts and stay texts. */
const ERROR_TEXT = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** Lays a sheet out: the banner where there is one, the header, the rows. */
export function sheetCells(sheet: Sheet): FileCells {
  const top = headerRow(sheet) - 1;
  const notices: Problem[] = [];
  const special = new Map<string, Partial<FileCell>>();
  const rows: CellValue[][] = top > 0 ? [bannerRow(sheet)] : [];
  if (top > 0) rows[0]?.forEach((_, column) => special.set(`0,${column}`, { style: BANNER }));
  if (sheet.columns.length === 0) return { rows, special, notices };
  rows.push(sheet.columns.map(({ header }) => xlsxText(header)));
  sheet.columns.forEach(({ note }, column) => {
    special.set(`${top},${column}`, {
      style: HEADER,
      ...(note ? { comment: { text: xlsxText(note) } } : {}),
    });
  });
  for (const cells of sheet.rows) {
    const row = rows.length;
    rows.push(cells.map((cell, column) => plainValue(cell, { sheet, row, column, special, notices })));
  }
  return { rows, special, notices };
}

/** The banner, and behind it of which model the sheet is; a file's reader may not know the function that could compare. */
function bannerRow({ stamp }: Sheet): CellValue[] {
  if (!stamp) return [outputBanner];
  return [outputBanner, ...Array.from({ length: stampColumn - 1 }, () => null), xlsxText(stamp.text)];
}

interface Here {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly special: Map<string, Partial<FileCell>>;
  readonly notices: Problem[];
}

function plainValue(cell: WrittenCell, here: Here): CellValue {
  if (typeof cell === 'string') return textValue(cell, here);
  if (typeof cell !== 'object' || cell === null) return cell;
  if (isDay(cell)) return dayValue(cell.day);
  const { formula, value } = cell;
  here.special.set(`${here.row},${here.column}`, {
    formula: formula.replace(/^=/, ''),
    ...(value === undefined ? {} : { formulaResult: value }),
  });
  return null;
}

function textValue(text: string, { sheet, row, column, special, notices }: Here): CellValue {
  if (text.length > longestCellText) {
    const cell = `${sheetPrefix(sheet.name)}${columnLetters(column)}${row + 1}`;
    notices.push(textCut({ length: text.length }, { cell }));
  }
  if (ERROR_TEXT.test(text)) special.set(`${row},${column}`, { richText: [{ text }] });
  return xlsxText(text);
}

/** A date carries its own number format into the cell, which a number would not. */
function dayValue(day: number): CellValue {
  if (!Number.isFinite(day)) return null;
  if (day < 2 || day > LAST_DAY + 1) return day;
  return new Date(Math.round((day - UNIX_EPOCH_DAY) * MILLISECONDS_A_DAY));
}
