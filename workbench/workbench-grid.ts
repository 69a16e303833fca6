import type { ICellData, IRange, Worksheet } from '@univerjs/core';
import type { Grid, GridSheet } from '#panel';
import { cellsIn, nextTurn, parseBlock } from '#panel';
import { calculationOf, changesCells } from './calculation';
import type { StyleKeeper } from './cell-data';
import { contentOf } from './cell-data';
import { headingLook } from './cell-look';
import { placeOf, selectionOf, writeName } from './named-places';
import type { CellMatrix, CopiedSheet } from './sheet-contents';
import {
  blanksFor,
  cleared,
  copiedCells,
  copiedSheet,
  formulasOf,
  hasFormulas,
  keptCells,
  over,
  parts,
  valuesOf,
  wholeSheet,
  writtenCells,
} from './sheet-contents';
import { columnWidths, sheetShape } from './sheet-data';
import type { Spreadsheet } from './spreadsheet';

const selectionMoves = new Set(['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active']);
const spareRows = 40;
const spareColumns = 10;

/** The workbook that is open in the spreadsheet, as a grid. */
export function workbenchGrid(spreadsheet: Spreadsheet): Grid {
  const { calculated, whileWaiting } = calculationOf(spreadsheet);
  const workbook = () => {
    const open = spreadsheet.getActiveWorkbook();
    if (!open) throw new Error('no workbook is open');
    return open;
  };
  const facade = (name: string) => workbook().getSheetByName(name);
  const worksheet = (name: string): Worksheet => {
    const sheet = facade(name);
    if (!sheet) throw new Error(`there is no sheet "${name}"`);
    return sheet.getSheet();
  };
  const keep: StyleKeeper = (style) => workbook().getWorkbook().getStyles().setValue(style) ?? '';
  const styleOf = (data: ICellData) => workbook().getWorkbook().getStyles().getStyleByCell(data);
  const run = (id: string, sheet: Worksheet, params: object) =>
    spreadsheet.syncExecuteCommand(id, {
      unitId: sheet.getUnitId(),
      subUnitId: sheet.getSheetId(),
      ...params,
    });
  const marks = new Map<string, string>();
  // The mutation, not the command: undoing a long write piece by piece would leave it half done; the panel undoes it whole.
  const setCells = async (sheet: Worksheet, value: CellMatrix) => {
    for (const part of parts(value)) {
      run('sheet.mutation.set-range-values', sheet, { cellValue: part });
      await nextTurn();
    }
  };
  // Over a cell that is there the spreadsheet lays what is given, and keeps the rest of it: it is taken away first.
  const replaceCells = async (sheet: Worksheet, value: CellMatrix) => {
    for (const part of parts(value)) {
      run('sheet.mutation.set-range-values', sheet, { cellValue: blanksFor(sheet, part) });
      run('sheet.mutation.set-range-values', sheet, { cellValue: part });
      await nextTurn();
    }
  };
  const grow = (sheet: Worksheet, rows: number, columns: number) => {
    const name = sheet.getName();
    if (sheet.getRowCount() < rows) facade(name)?.setRowCount(rows);
    if (sheet.getColumnCount() < columns) facade(name)?.setColumnCount(columns);
  };
  // The mutation again: after the command the spreadsheet measures every row of the sheet, once a column.
  const widen = (sheet: Worksheet, widths: GridSheet['widths']) => {
    const colWidth = Object.entries(columnWidths(widths))
      .map(([column, { w }]) => [Number(column), w] as const)
      .filter(([column, w]) => sheet.getColumnWidth(column) !== w);
    if (colWidth.length === 0) return;
    run('sheet.mutation.set-worksheet-col-width', sheet, {
      ranges: colWidth.map(([column]) => wholeColumn(sheet, column)),
      colWidth: Object.fromEntries(colWidth),
    });
  };
  // The spreadsheet turns to a sheet that comes; the user stays where they are.
  const insert = (name: string, { index, ...sheet }: Partial<CopiedSheet>) => {
    const shown = workbook().getActiveSheet();
    spreadsheet.syncExecuteCommand('sheet.command.insert-sheet', {
      unitId: workbook().getId(),
      index: index ?? workbook().getNumSheets(),
      sheet: { ...sheet, name },
    });
    workbook().setActiveSheet(shown);
  };
  return {
    sheetNames: async () => workbook().getWorkbook().getSheetsName(),
    readTables: async () => [],
    readTops: async (most) => {
      await calculated();
      return workbook()
        .getWorkbook()
        .getSheetsName()
        .map((sheet) => {
          const rows = valuesOf(spreadsheet, worksheet(sheet), most);
          const last = worksheet(sheet).getLastRowWithContent() + 1;
          return { sheet, rows, rowCount: Math.max(rows.length, last) };
        });
    },
    readValues: async (name, block) => {
      if (!facade(name)) return null;
      // What no formula stands on waits for none.
      if (hasFormulas(spreadsheet, worksheet(name))) await calculated();
      const rows = valuesOf(spreadsheet, worksheet(name), block && block.row + block.rowCount);
      return block ? cellsIn(rows, block) : rows;
    },
    readKept: async (name) => (facade(name) ? keptCells(worksheet(name), styleOf) : null),
    readMark: async (name) => (facade(name) ? (marks.get(markKey(worksheet(name))) ?? null) : null),
    leaveMark: async (name, mark) => void marks.set(markKey(worksheet(name)), mark),
    copyBlock: async (name, block) => copiedCells(worksheet(name), block),
    pasteBlock: (name, block, raw) =>
      whileWaiting(async () => {
        const sheet = worksheet(name);
        await replaceCells(sheet, over(cleared(sheet, block), raw as CellMatrix));
      }),
    copySheet: async (name) => {
      if (!facade(name)) return null;
      const mark = marks.get(markKey(worksheet(name)));
      return { ...copiedSheet(spreadsheet, worksheet(name)), ...(mark === undefined ? {} : { mark }) };
    },
    pasteSheet: (name, raw) =>
      whileWaiting(async () => {
        if (raw === null) return void (facade(name) && workbook().deleteSheet(worksheet(name).getSheetId()));
        const { mark, ...copy } = raw as CopiedSheet & { readonly mark?: string };
        if (!facade(name)) insert(name, structuredClone(copy));
        const sheet = worksheet(name);
        if (mark === undefined) marks.delete(markKey(sheet));
        else marks.set(markKey(sheet), mark);
        await replaceCells(sheet, over(cleared(sheet, wholeSheet(sheet)), copy.cellData));
      }),
    renameSheet: async (name, next) => void facade(name)?.setName(next),
    writeBlock: (name, block, cells, formats, headingRows) =>
      whileWaiting(async () => {
        const sheet = worksheet(name);
        grow(sheet, block.row + block.rowCount, block.column + block.columnCount);
        const matrix: CellMatrix = {};
        cells.forEach((row, index) => {
          matrix[block.row + index] = Object.fromEntries(
            Array.from({ length: block.columnCount }, (_, column) => [
              block.column + column,
              contentOf(
                row[column],
                keep,
                index < headingRows ? headingLook(formats[column]) : { format: formats[column] },
              ),
            ]),
          );
        });
        await setCells(sheet, matrix);
      }),
    replaceSheet: (written) =>
      whileWaiting(async () => {
        const columns = written.rows.reduce((most, row) => Math.max(most, row.length), 1);
        const [rowCount, columnCount] = [written.rows.length + spareRows, columns + spareColumns];
        const cells = writtenCells(written, keep);
        if (facade(written.name)) {
          const sheet = worksheet(written.name);
          grow(sheet, rowCount, columnCount);
          await replaceCells(sheet, over(cleared(sheet, wholeSheet(sheet)), cells));
          widen(sheet, written.widths);
          facade(written.name)?.setFrozenRows(written.headingRows);
        } else {
          insert(written.name, { rowCount, columnCount, cellData: cells, ...sheetShape(written) });
          // Formulas that come with a sheet wait for a change of what they read; those that are set are calculated.
          await setCells(worksheet(written.name), formulasOf(cells));
        }
      }),
    readNames: async () =>
      workbook()
        .getDefinedNames()
        .flatMap((each) => {
          const place = placeOf(each.getFormulaOrRefString());
          return place ? [{ name: each.getName(), ...place }] : [];
        }),
    readName: async (name) => placeOf(workbook().getDefinedName(name)?.getFormulaOrRefString()),
    removeName: async (name) => void workbook().deleteDefinedName(name),
    writeName: async (name) => writeName(spreadsheet, name),
    readSelection: async () => selectionOf(spreadsheet),
    select: async ({ sheet: name, range }) => {
      const sheet = facade(name);
      if (!sheet) return;
      workbook().setActiveSheet(sheet);
      sheet.getRange(range).activate();
      const { row, column } = parseBlock(range);
      // One row and column of what stands around it stay in sight.
      sheet.scrollToCell(Math.max(0, row - 1), Math.max(0, column - 1));
    },
    followSelection: (listener) => {
      let last = JSON.stringify(selectionOf(spreadsheet));
      const follower = spreadsheet.onCommandExecuted(({ id }) => {
        if (!selectionMoves.has(id)) return;
        const selection = selectionOf(spreadsheet);
        if (JSON.stringify(selection) === last) return;
        last = JSON.stringify(selection);
        listener(selection);
      });
      return () => follower.dispose();
    },
    followChanges: (listener) => {
      // A sheet that is taken away, or gets another name, has changed under the name that it had.
      const names = new Map(
        workbook()
          .getSheets()
          .map((sheet) => [sheet.getSheetId(), sheet.getSheetName()]),
      );
      const follower = spreadsheet.onCommandExecuted((command) => {
        if (!changesCells(command)) return;
        const changed = sheetIdOf(command.params);
        const before = names.get(changed);
        const now = workbook().getSheetBySheetId(changed)?.getSheetName();
        if (now === undefined) names.delete(changed);
        else names.set(changed, now);
        for (const name of new Set([before, now])) if (name !== undefined) listener(name);
      });
      return () => follower.dispose();
    },
  };
}

/** The sheet that a mutation names; none where it is about the workbook. */
function sheetIdOf(params: unknown): string {
  const id = (params as { readonly subUnitId?: unknown } | undefined)?.subUnitId;
  return typeof id === 'string' ? id : '';
}

function markKey(sheet: Worksheet): string {
  return `${sheet.getUnitId()} ${sheet.getSheetId()}`;
}

function wholeColumn(sheet: Worksheet, column: number): IRange {
  return { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column };
}
