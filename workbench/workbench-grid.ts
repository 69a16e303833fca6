import type { ICellData, IObjectMatrixPrimitiveType, IWorksheetData, Worksheet } from '@univerjs/core';
import { CommandType } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Cell, Rows } from '#core';
import type { Block, Grid, GridSheet, NamedRange, Selection } from '#panel';
import { absolutePlace, blockText, parseBlock } from '#panel';
import type { StyleKeeper } from './cell-data';
import { cellData, cellOf } from './cell-data';
import { columnPixels } from './column-pixels';
import type { Spreadsheet } from './spreadsheet';

type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;
type CopiedSheet = Pick<IWorksheetData, 'id' | 'rowCount' | 'columnCount' | 'columnData' | 'freeze'> & {
  readonly index: number;
  readonly cellData: CellMatrix;
};

/** What the formula engine itself does while it calculates. */
const results = new Set([
  'formula.mutation.set-formula-calculation-start',
  'formula.mutation.set-formula-calculation-notification',
  'formula.mutation.set-formula-calculation-result',
  'formula.mutation.set-array-formula-data',
  'formula.mutation.set-formula-data',
]);
const selectionMoves = new Set(['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active']);
const spareRows = 40;
const spareColumns = 10;

/** The workbook that is open in the spreadsheet, as a grid. */
export function workbenchGrid(spreadsheet: Spreadsheet): Grid {
  // Waiting for results takes half a second when none are due, so it is done after a change only.
  let isStale = true;
  spreadsheet.onCommandExecuted(({ id, type }) => {
    if (type === CommandType.MUTATION && !results.has(id)) isStale = true;
  });
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
  const run = (id: string, sheet: Worksheet, params: object) =>
    spreadsheet.syncExecuteCommand(id, {
      unitId: sheet.getUnitId(),
      subUnitId: sheet.getSheetId(),
      ...params,
    });
  const setCells = (sheet: Worksheet, value: CellMatrix) => {
    if (Object.keys(value).length > 0) run('sheet.command.set-range-values', sheet, { value });
  };
  const grow = (sheet: Worksheet, rows: number, columns: number) => {
    const name = sheet.getName();
    if (sheet.getRowCount() < rows) facade(name)?.setRowCount(rows);
    if (sheet.getColumnCount() < columns) facade(name)?.setColumnCount(columns);
  };
  const shape = (sheet: Worksheet, written: GridSheet) => {
    const target = facade(sheet.getName());
    target?.setFrozenRows(written.headingRows);
    written.widths.forEach((width, column) => {
      if (width) target?.setColumnWidth(column, columnPixels(width));
    });
  };
  const insert = (name: string, { index, ...sheet }: Partial<CopiedSheet>) => {
    spreadsheet.syncExecuteCommand('sheet.command.insert-sheet', {
      unitId: workbook().getId(),
      index: index ?? workbook().getNumSheets(),
      sheet: { ...sheet, name },
    });
  };
  return {
    sheetNames: async () => workbook().getWorkbook().getSheetsName(),
    readValues: async (name) => {
      if (!facade(name)) return null;
      if (isStale) await spreadsheet.getFormula().onCalculationResultApplied();
      isStale = false;
      return valuesOf(spreadsheet, worksheet(name));
    },
    copyBlock: async (name, block) => copiedCells(worksheet(name), block),
    pasteBlock: async (name, block, raw) => {
      const sheet = worksheet(name);
      setCells(sheet, over(cleared(sheet, block), raw as CellMatrix));
    },
    copySheet: async (name) => (facade(name) ? copiedSheet(spreadsheet, worksheet(name)) : null),
    pasteSheet: async (name, raw) => {
      if (raw === null) return void (facade(name) && workbook().deleteSheet(worksheet(name).getSheetId()));
      const copy = raw as CopiedSheet;
      if (!facade(name)) return insert(name, structuredClone(copy));
      const sheet = worksheet(name);
      setCells(sheet, over(cleared(sheet, wholeSheet(sheet)), copy.cellData));
    },
    writeBlock: async (name, block, cells, formats) => {
      const sheet = worksheet(name);
      grow(sheet, block.row + block.rowCount, block.column + block.columnCount);
      const matrix: CellMatrix = {};
      cells.forEach((row, index) => {
        matrix[block.row + index] = Object.fromEntries(
          Array.from({ length: block.columnCount }, (_, column) => [
            block.column + column,
            cellData(row[column], keep, index === 0 ? { heading: true } : { format: formats[column] }),
          ]),
        );
      });
      setCells(sheet, matrix);
    },
    replaceSheet: async (written) => {
      const columns = written.rows.reduce((most, row) => Math.max(most, row.length), 1);
      const [rowCount, columnCount] = [written.rows.length + spareRows, columns + spareColumns];
      const cells = writtenCells(written, keep);
      if (facade(written.name)) {
        const sheet = worksheet(written.name);
        grow(sheet, rowCount, columnCount);
        setCells(sheet, over(cleared(sheet, wholeSheet(sheet)), cells));
      } else insert(written.name, { rowCount, columnCount, cellData: cells });
      shape(worksheet(written.name), written);
    },
    readName: async (name) => placeOf(workbook().getDefinedName(name)?.getFormulaOrRefString()),
    removeName: async (name) => void workbook().deleteDefinedName(name),
    writeName: async (name) => writeName(spreadsheet, name),
    readSelection: async () => selectionOf(spreadsheet),
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
  };
}

function wholeSheet(sheet: Worksheet): Block {
  return {
    row: 0,
    column: 0,
    rowCount: sheet.getLastRowWithContent() + 1,
    columnCount: sheet.getColumnCount(),
  };
}

/** The kept cells of a block, formulas as formulas; what a formula spills is not kept and returns by itself. */
function copiedCells(sheet: Worksheet, block: Block): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = block.row; row < block.row + block.rowCount; row++) {
    const cells: Record<number, ICellData | null> = {};
    for (let column = block.column; column < block.column + block.columnCount; column++) {
      const cell = sheet.getCellRaw(row, column);
      cells[column] = cell ? structuredClone(cell) : null;
    }
    matrix[row] = cells;
  }
  return matrix;
}

function copiedSheet(spreadsheet: Spreadsheet, sheet: Worksheet): CopiedSheet {
  const { id, rowCount, columnCount, columnData, freeze } = structuredClone(sheet.getSnapshot());
  const index = spreadsheet.getActiveWorkbook()?.getWorkbook().getSheetIndex(sheet) ?? 0;
  return {
    id,
    rowCount,
    columnCount,
    columnData,
    freeze,
    index,
    cellData: copiedCells(sheet, wholeSheet(sheet)),
  };
}

/** Blanks for the kept cells of a block. */
function cleared(sheet: Worksheet, block: Block): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = block.row; row < block.row + block.rowCount; row++) {
    for (let column = block.column; column < block.column + block.columnCount; column++) {
      if (sheet.getCellRaw(row, column)) (matrix[row] ??= {})[column] = null;
    }
  }
  return matrix;
}

function over(under: CellMatrix, above: CellMatrix): CellMatrix {
  const both: CellMatrix = { ...under };
  for (const [row, cells] of Object.entries(above)) both[Number(row)] = { ...both[Number(row)], ...cells };
  return both;
}

function writtenCells(written: GridSheet, keep: StyleKeeper): CellMatrix {
  const matrix: CellMatrix = {};
  written.rows.forEach((row, index) => {
    const heading = index < written.headingRows;
    matrix[index] = Object.fromEntries(
      row.map((cell, column) => [
        column,
        cellData(cell, keep, heading ? { heading } : { format: written.formats[column] }),
      ]),
    );
  });
  return matrix;
}

/** Kept values and spilled ones, merged, from A1 to the last filled cell. */
function valuesOf(spreadsheet: Spreadsheet, sheet: Worksheet): Rows {
  const workbook = spreadsheet.getActiveWorkbook();
  const styles = workbook?.getWorkbook().getStyles();
  const model = workbook?.getSheetByName(sheet.getName())?.getInject().get(FormulaDataModel);
  const spilled = model?.getArrayFormulaCellData()[sheet.getUnitId()]?.[sheet.getSheetId()];
  const kept = sheet.getCellMatrix();
  const spilledRows = spilled
    ? Object.keys(spilled).reduce((most, row) => Math.max(most, Number(row) + 1), 0)
    : 0;
  const rowCount = Math.max(kept.getLength(), spilledRows);
  const rows: Cell[][] = [];
  let [width, height] = [0, 0];
  for (let row = 0; row < rowCount; row++) {
    const cells: Cell[] = [];
    for (let column = 0; column < sheet.getColumnCount(); column++) {
      const own = kept.getValue(row, column);
      const data = own?.f || own?.v !== undefined ? own : (spilled?.[row]?.[column] ?? own);
      const cell = cellOf(data, (from) => styles?.getStyleByCell(from));
      cells.push(cell);
      if (cell === null) continue;
      width = Math.max(width, column + 1);
      height = row + 1;
    }
    rows.push(cells);
  }
  return rows.slice(0, height).map((cells) => cells.slice(0, width));
}

function writeName(spreadsheet: Spreadsheet, { name, sheet, range }: NamedRange): void {
  const workbook = spreadsheet.getActiveWorkbook();
  const reference = absolutePlace({ sheet, range });
  const known = workbook?.getDefinedName(name);
  if (known) known.setRef(reference);
  else workbook?.insertDefinedName(name, reference);
}

function placeOf(reference: string | undefined): { sheet: string; range: string } | null {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference ?? '');
  if (!parts) return null;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? '';
  return { sheet, range: blockText(parseBlock(parts[3] ?? '')) };
}

function selectionOf(spreadsheet: Spreadsheet): Selection | null {
  const workbook = spreadsheet.getActiveWorkbook();
  const range = workbook?.getActiveRange();
  if (!workbook || !range) return null;
  const block = {
    row: range.getRow(),
    column: range.getColumn(),
    rowCount: range.getHeight(),
    columnCount: range.getWidth(),
  };
  return { sheet: range.getSheetName(), range: blockText(block) };
}
