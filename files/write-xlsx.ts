import { writeXlsx as writeWorkbook, type WriteSheet } from 'hucre/xlsx';
import {
  absoluteAddress,
  found,
  headerRow,
  numberText,
  refused,
  tableCells,
  type Problem,
  type Result,
  type Sheet,
  type Workbook,
} from '#core';
import { tooManyCells, tooManyColumns, tooManyRows } from './file-problems';
import { cellFont, sheetCells } from './xlsx-cells';
import { fileCharts } from './xlsx-charts';
import { fileColumns, nativeTable } from './xlsx-columns';
import { cachedRows, feedsPivot, filePivot } from './xlsx-pivots';
import { fileRowHeights } from './xlsx-rows';
import { choiceLists, choicesSheet, fileChoices, fileHighlights } from './xlsx-rules';
import { xlsxText } from './xlsx-text';

/** An xlsx sheet has 1,048,576 rows; one is the header. */
const MOST_ROWS = 1_048_575;
const MOST_COLUMNS = 16_384;
/** A sheet is put together as one text, at up to 40 characters a cell. */
const MOST_CELLS = 12_000_000;

const MILLISECONDS_A_DAY = 86_400_000;
const UNIX_EPOCH_DAY = 25_569;
/** 1980-01-01, the first day that a zip file can say. */
const FIRST_DAY = 29_221;

/**
 * Writes a workbook as an xlsx file, with native tables, charts, pivot tables, filters, formats and names. The same
 * workbook gives the same bytes. A text is always a text cell, whatever it begins with; only `{ formula }` is a formula.
 * Too many rows, columns or cells are refused before any work; texts that are too long are cut, with a notice each.
 */
export async function writeXlsx(workbook: Workbook): Promise<Result<Uint8Array>> {
  const problems = workbook.sheets.flatMap(({ name, rows, columns }) =>
    xlsxSizeProblems(name, rows.length, columns.length),
  );
  if (problems.length > 0) return refused(problems);
  const lists = choiceLists(workbook.sheets);
  const notices: Problem[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const { rows, special, notices: said } = sheetCells(sheet);
    notices.push(...said);
    return {
      ...fileSheet(sheet, workbook),
      cells: special,
      ...fileRows(sheet, workbook, rows),
      dataValidations: fileChoices(sheet, lists),
    };
  });
  const hidden = lists.length > 0 ? [hiddenChoices(lists.map((list) => list.values))] : [];
  const day = new Date(((workbook.writtenOn ?? FIRST_DAY) - UNIX_EPOCH_DAY) * MILLISECONDS_A_DAY);
  const bytes = await writeWorkbook({
    sheets: [...sheets, ...hidden],
    defaultFont: cellFont,
    namedRanges: fileNames(workbook),
    properties: { title: workbook.title, creator: 'Tamarack', created: day, modified: day },
  });
  return found(bytes, notices);
}

/**
 * What keeps a sheet of this size out of an xlsx file; known before anything is made to be written.
 * @param rows how many stand below its header
 */
export function xlsxSizeProblems(sheet: string, rows: number, columns: number): Problem[] {
  const said = { sheet };
  if (rows > MOST_ROWS) {
    return [tooManyRows({ ...said, rows: numberText(rows), most: numberText(MOST_ROWS) })];
  }
  if (columns > MOST_COLUMNS) return [tooManyColumns({ ...said, columns: numberText(columns) })];
  const cells = rows * columns;
  return cells > MOST_CELLS
    ? [tooManyCells({ ...said, cells: numberText(cells), most: numberText(MOST_CELLS) })]
    : [];
}

function fileSheet(sheet: Sheet, workbook: Workbook): WriteSheet {
  const table = nativeTable(sheet);
  const pivot = filePivot(sheet, workbook);
  return {
    name: sheet.name,
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    columns: fileColumns(sheet),
    rowDefs: fileRowHeights(sheet),
    conditionalRules: fileHighlights(sheet),
    charts: fileCharts(sheet, workbook),
    ...(table ? { tables: [table] } : {}),
    ...(!table && sheet.filter ? { autoFilter: { range: tableCells(sheet) } } : {}),
    ...(sheet.freezeHeader ? { freezePane: { rows: headerRow(sheet) } } : {}),
    ...(pivot ? { pivotTables: [pivot] } : {}),
  };
}

/**
 * The file's writer reads a pivot table's source from `rows`, taking their first for the header, and writes a sheet
 * from `data` where both are given: so a source below a banner can be told as it should be cached.
 */
function fileRows(
  sheet: Sheet,
  workbook: Workbook,
  rows: NonNullable<WriteSheet['rows']>,
): Pick<WriteSheet, 'rows' | 'data'> {
  if (!feedsPivot(sheet, workbook)) return { rows };
  return {
    rows: cachedRows(sheet, workbook, rows),
    data: rows.map((row) => Object.fromEntries(row.entries())),
  };
}

function hiddenChoices(lists: readonly (readonly string[])[]): WriteSheet {
  const height = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: height }, (_, row) =>
    lists.map((list) => xlsxText(list[row] ?? '') || null),
  );
  return { name: choicesSheet, rows, hidden: true };
}

function fileNames(workbook: Workbook): { name: string; range: string }[] {
  const wanted = [
    ...workbook.names,
    ...workbook.sheets.flatMap((sheet) =>
      sheet.table && !nativeTable(sheet) ? [{ name: sheet.table, sheet: sheet.name }] : [],
    ),
  ];
  return wanted.map(({ name, sheet }) => {
    const named = workbook.sheets.find((each) => each.name === sheet);
    if (!named) throw new Error(`name "${name}" is for a sheet "${sheet}" that is not there`);
    return { name, range: absoluteAddress(named, tableCells(named)) };
  });
}
