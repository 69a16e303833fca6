import type { Cell, Rows, Sheet, WrittenCell } from '#core';
import type { Block } from './block';
import { parseBlock } from './block';
import { cellsIn } from './cells-in';
import type { Grid, SheetTop } from './grid';
import type { Selection } from './host';
import { restOften } from './rest-often';

/** A sheet in memory: cells by row, formats by column, and the description it was written from. */
export interface MemorySheet {
  readonly cells: WrittenCell[][];
  readonly formats: (string | undefined)[];
  readonly described?: Sheet;
  mark?: string;
}

/** A workbook in memory; a name's range carries no dollars. */
export interface MemoryWorkbook {
  readonly sheets: Map<string, MemorySheet>;
  readonly names: Map<string, { readonly sheet: string; readonly range: string }>;
  readonly select: (selection: Selection | null) => void;
  /** As a user types: the cells of a block. */
  readonly type: (sheet: string, range: string, cells: WrittenCell[][]) => void;
}

/** What a formula gives; a workbook in memory calculates nothing itself. */
export type Calculate = (formula: string, workbook: MemoryWorkbook) => Cell;

export function emptySheet(rows: Rows = []): MemorySheet {
  return { cells: rows.map((row) => [...row]), formats: [] };
}

/** A grid over a workbook in memory: for tests, and for the panel where there is no spreadsheet. */
export function memoryGrid(calculate: Calculate): Grid & { readonly workbook: MemoryWorkbook } {
  const listeners = new Set<(selection: Selection | null) => void>();
  const followers = new Set<(sheet: string) => void>();
  const changed = (sheet: string) => followers.forEach((follower) => follower(sheet));
  let selection: Selection | null = null;
  const workbook: MemoryWorkbook = {
    sheets: new Map(),
    names: new Map(),
    type: (sheet, range, cells) => {
      put(sheetOf(sheet).cells, parseBlock(range), cells);
      changed(sheet);
    },
    select: (next) => {
      selection = next;
      for (const listener of listeners) listener(next);
    },
  };
  const sheetOf = (name: string): MemorySheet => {
    const sheet = workbook.sheets.get(name);
    if (!sheet) throw new Error(`there is no sheet "${name}"`);
    return sheet;
  };
  return {
    workbook,
    sheetNames: async () => [...workbook.sheets.keys()],
    readTables: async () => [],
    readTops: async (most, between) => {
      const tops: SheetTop[] = [];
      for (const [name, sheet] of workbook.sheets) {
        await between?.(tops.length / workbook.sheets.size);
        const first = { ...sheet, cells: sheet.cells.slice(0, most) };
        const rows = await valuesOf(first, (formula) => calculate(formula, workbook));
        tops.push({ sheet: name, rows, rowCount: Math.max(rows.length, filledRows(sheet)) });
      }
      return tops;
    },
    readValues: async (name, block) => {
      const sheet = workbook.sheets.get(name);
      if (!sheet) return null;
      const rows = await valuesOf(sheet, (formula) => calculate(formula, workbook));
      return block ? cellsIn(rows, block) : rows;
    },
    readKept: async (name) => workbook.sheets.get(name)?.cells ?? null,
    readMark: async (name) => workbook.sheets.get(name)?.mark ?? null,
    leaveMark: async (name, mark) => void (sheetOf(name).mark = mark),
    copyBlock: async (name, block) => copied(sheetOf(name), block),
    pasteBlock: async (name, block, raw) => {
      const sheet = sheetOf(name);
      const { cells, formats } = raw as CopiedBlock;
      put(sheet.cells, block, cells);
      formats.forEach((format, index) => (sheet.formats[block.column + index] = format));
      changed(name);
    },
    copySheet: async (name) => {
      const sheet = workbook.sheets.get(name);
      return sheet ? structuredClone(sheet) : null;
    },
    pasteSheet: async (name, raw) => {
      if (raw === null) workbook.sheets.delete(name);
      else workbook.sheets.set(name, structuredClone(raw as MemorySheet));
      changed(name);
    },
    renameSheet: async (name, next) => {
      if (!workbook.sheets.has(name)) return;
      const sheets = [...workbook.sheets].map(([key, sheet]) => [key === name ? next : key, sheet] as const);
      workbook.sheets.clear();
      for (const [key, sheet] of sheets) workbook.sheets.set(key, sheet);
      for (const changedName of [name, next]) changed(changedName);
    },
    writeBlock: async (name, block, cells, formats) => {
      const sheet = sheetOf(name);
      put(sheet.cells, block, cells);
      formats.forEach((format, index) => (sheet.formats[block.column + index] = format));
      changed(name);
    },
    replaceSheet: async ({ name, rows, formats }, described) => {
      const kept = { cells: rows.map((row) => [...row]), formats: [...formats] };
      workbook.sheets.set(name, described ? { ...kept, described } : kept);
      changed(name);
    },
    readNames: async () => [...workbook.names].map(([name, place]) => ({ name, ...place })),
    readName: async (name) => workbook.names.get(name) ?? null,
    removeName: async (name) => void workbook.names.delete(name),
    writeName: async ({ name, sheet, range }) => void workbook.names.set(name, { sheet, range }),
    readSelection: async () => selection,
    select: async (next) => {
      if (workbook.sheets.has(next.sheet)) workbook.select(next);
    },
    followSelection: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    followChanges: (listener) => {
      followers.add(listener);
      return () => void followers.delete(listener);
    },
  };
}

/** Rows of a sheet down to the last cell that holds something. */
function filledRows({ cells }: MemorySheet): number {
  const isFilled = (cell: WrittenCell | undefined) => cell !== null && cell !== undefined && cell !== '';
  let rowCount = cells.length;
  while (rowCount > 0 && !cells[rowCount - 1]?.some(isFilled)) rowCount--;
  return rowCount;
}

/** Rows between two looks at the clock. */
const rowsBetween = 500;

/** Values from A1 to the last filled cell, every row equally long; the rows are copies. */
async function valuesOf(sheet: MemorySheet, calculate: (formula: string) => Cell): Promise<Rows> {
  const rest = restOften();
  const values: Cell[][] = [];
  let width = 0;
  let height = 0;
  for (let row = 0; row < sheet.cells.length; row++) {
    if (row % rowsBetween === 0) await rest();
    const kept = sheet.cells[row] ?? [];
    const cells = kept.slice() as Cell[];
    let end = 0;
    for (let column = 0; column < cells.length; column++) {
      const cell = kept[column];
      if (cell === null) continue;
      if (cell === '' || cell === undefined) cells[column] = null;
      else if (typeof cell === 'object' && 'formula' in cell) cells[column] = calculate(cell.formula);
      if (cells[column] !== null) end = column + 1;
    }
    if (end > 0) height = row + 1;
    width = Math.max(width, end);
    values.push(cells);
  }
  values.length = height;
  for (const [row, cells] of values.entries()) {
    if (row % rowsBetween === 0) await rest();
    if (cells.length > width) cells.length = width;
    while (cells.length < width) cells.push(null);
  }
  return values;
}

/** Some cells with the formats of their columns. */
interface CopiedBlock {
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly formats: readonly (string | undefined)[];
}

function copied({ cells, formats }: MemorySheet, block: Block): CopiedBlock {
  return {
    cells: Array.from(
      { length: block.rowCount },
      (_, row) => cells[block.row + row]?.slice(block.column, block.column + block.columnCount) ?? [],
    ),
    formats: Array.from({ length: block.columnCount }, (_, column) => formats[block.column + column]),
  };
}

function put(cells: WrittenCell[][], block: Block, written: readonly (readonly WrittenCell[])[]): void {
  for (let row = 0; row < block.rowCount; row++) {
    const target = (cells[block.row + row] ??= []);
    for (let column = 0; column < block.columnCount; column++) {
      target[block.column + column] = written[row]?.[column] ?? null;
    }
  }
}
