import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  IWorksheetData,
  Nullable,
  Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Cell, Rows, WrittenCell } from '#core';
import type { Block, GridSheet } from '#panel';
import type { StyleKeeper } from './cell-data';
import { cellData, cellOf } from './cell-data';
import { cellLooks } from './cell-look';
import type { Spreadsheet } from './spreadsheet';

/** Cells by row and column, as the spreadsheet takes them; null clears a cell. */
export type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;
/** A sheet with all that makes it what it is, and its place among the others. */
export type CopiedSheet = Pick<
  IWorksheetData,
  'id' | 'rowCount' | 'columnCount' | 'columnData' | 'freeze'
> & {
  readonly index: number;
  readonly cellData: CellMatrix;
};

/** Everything from A1 to the last kept cell. */
export function wholeSheet(sheet: Worksheet): Block {
  return {
    row: 0,
    column: 0,
    rowCount: sheet.getLastRowWithContent() + 1,
    columnCount: sheet.getColumnCount(),
  };
}

/** The kept cells of a block, formulas as formulas; what a formula spills is not kept and returns by itself. */
export function copiedCells(sheet: Worksheet, block: Block): CellMatrix {
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

/** A sheet as it can be put back: cells, widths, frozen rows, and its place among the others. */
export function copiedSheet(spreadsheet: Spreadsheet, sheet: Worksheet): CopiedSheet {
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
export function cleared(sheet: Worksheet, block: Block): CellMatrix {
  const matrix: CellMatrix = {};
  for (let row = block.row; row < block.row + block.rowCount; row++) {
    for (let column = block.column; column < block.column + block.columnCount; column++) {
      if (sheet.getCellRaw(row, column)) (matrix[row] ??= {})[column] = null;
    }
  }
  return matrix;
}

/** Blanks for those cells of a matrix that are there already. */
export function blanksFor(sheet: Worksheet, matrix: CellMatrix): CellMatrix {
  const blanks: CellMatrix = {};
  for (const [row, cells] of Object.entries(matrix)) {
    for (const column of Object.keys(cells)) {
      if (sheet.getCellRaw(Number(row), Number(column))) (blanks[Number(row)] ??= {})[Number(column)] = null;
    }
  }
  return blanks;
}

/** One matrix laid over another, cell by cell. */
export function over(under: CellMatrix, above: CellMatrix): CellMatrix {
  const both: CellMatrix = { ...under };
  for (const [row, cells] of Object.entries(above)) both[Number(row)] = { ...both[Number(row)], ...cells };
  return both;
}

/** As many cells as are set while nobody notices. */
const cellsAtOnce = 5000;
/** Each piece costs the spreadsheet a look at the whole sheet, so that many pieces of a long one would take minutes. */
const mostPieces = 30;

/** A matrix in pieces of whole rows, so that the page can draw and answer between them. */
export function parts(matrix: CellMatrix): readonly CellMatrix[] {
  const pieces: CellMatrix[] = [];
  const all = Object.values(matrix).reduce((sum, cells) => sum + Object.keys(cells).length, 0);
  const size = Math.max(cellsAtOnce, Math.ceil(all / mostPieces));
  let left = 0;
  for (const [row, cells] of Object.entries(matrix)) {
    if (left <= 0) {
      pieces.push({});
      left = size;
    }
    const piece = pieces.at(-1);
    if (piece) piece[Number(row)] = cells;
    left -= Object.keys(cells).length;
  }
  return pieces;
}

/** What was typed or written from A1 on: formulas as formulas, without what they spill. */
export function keptCells(
  sheet: Worksheet,
  styleOf: (data: ICellData) => Nullable<IStyleData>,
): readonly (readonly WrittenCell[])[] {
  const { rowCount, columnCount } = wholeSheet(sheet);
  return Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_, column): WrittenCell => {
      const data = sheet.getCellRaw(row, column);
      return data?.f ? { formula: data.f } : cellOf(data, styleOf);
    }),
  );
}

/** The cells of a sheet that is written whole. */
export function writtenCells(written: GridSheet, keep: StyleKeeper): CellMatrix {
  const matrix: CellMatrix = {};
  const look = cellLooks(written);
  written.rows.forEach((row, index) => {
    matrix[index] = Object.fromEntries(
      row.map((cell, column) => [column, cellData(cell, keep, look(index, column))]),
    );
  });
  return matrix;
}

/** Of cells those that are formulas. */
export function formulasOf(cells: CellMatrix): CellMatrix {
  const matrix: CellMatrix = {};
  for (const [row, held] of Object.entries(cells)) {
    const formulas = Object.entries<ICellData | null>(held).filter(([, cell]) => cell?.f);
    if (formulas.length > 0) matrix[Number(row)] = Object.fromEntries(formulas);
  }
  return matrix;
}

/** Whether what a sheet shows is calculated anywhere on it. */
export function hasFormulas(spreadsheet: Spreadsheet, sheet: Worksheet): boolean {
  const model = formulaModel(spreadsheet, sheet);
  const formulas = model?.getFormulaData()[sheet.getUnitId()]?.[sheet.getSheetId()] ?? {};
  return Object.values(formulas).some((row) =>
    Object.values<Nullable<{ readonly f?: string }>>(row ?? {}).some((cell) => cell?.f),
  );
}

function formulaModel(spreadsheet: Spreadsheet, sheet: Worksheet): FormulaDataModel | undefined {
  return spreadsheet.getActiveWorkbook()?.getSheetByName(sheet.getName())?.getInject().get(FormulaDataModel);
}

/** Kept values and spilled ones, merged, from A1 to the last filled cell. */
export function valuesOf(spreadsheet: Spreadsheet, sheet: Worksheet, most = Infinity): Rows {
  const styles = spreadsheet.getActiveWorkbook()?.getWorkbook().getStyles();
  const spilled = formulaModel(spreadsheet, sheet)?.getArrayFormulaCellData()[sheet.getUnitId()]?.[
    sheet.getSheetId()
  ];
  const kept = sheet.getCellMatrix();
  const spilledRows = spilled
    ? Object.keys(spilled).reduce((most, row) => Math.max(most, Number(row) + 1), 0)
    : 0;
  const rowCount = Math.min(most, Math.max(kept.getLength(), spilledRows));
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
