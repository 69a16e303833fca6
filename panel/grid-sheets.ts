import type { Rows, Sheet, WrittenCell } from '#core';
import type { Block } from './block';
import { blockText, parseBlock } from './block';
import { cellsIn } from './cells-in';
import { findTables } from './find-tables';
import type { Grid, GridSheet, RawBlock } from './grid';
import type {
  FoundTable,
  LiveSheet,
  Overlap,
  Sheets,
  Snapshot,
  TablePlace,
  Touch,
  WrittenColumn,
} from './host';
import { gridLiveSheet, gridSheet } from './grid-sheet';
import { nextTurn } from './next-turn';
import { changedRows, rowMarks, rowMarksInTurns } from './row-marks';
import { tableOf } from './table-of';

/** The workbook of any host that can do what a grid does. */
export function sheetsOver(grid: Grid): Sheets {
  return {
    listSheets: () => grid.sheetNames(),
    listTables: () => listTables(grid),
    readTable: async (place) => tableOf(await readPlace(grid, place), place.sheet),
    readCells: (place) => readPlace(grid, place),
    readSheet: (name) => grid.readValues(name),
    readSelection: () => grid.readSelection(),
    select: (selection) => grid.select(selection),
    followSelection: (listener) => grid.followSelection(listener),
    followChanges: (listener) => grid.followChanges(listener),
    findOverlap: (place, headers) => findOverlap(grid, place, headers),
    addColumns: (place, columns) => addColumns(grid, place, columns),
    findEdits: (sheet) => findEdits(grid, sheet),
    writeSheet: (sheet) => replaceSheet(grid, gridSheet(sheet), sheet),
    writeLiveSheet: (sheet) => replaceSheet(grid, gridLiveSheet(sheet), null),
    writeName: (name) => grid.writeName(name),
    removeSheet: (name) => grid.pasteSheet(name, null),
    renameSheet: async (name, next) => {
      const copy = await grid.copySheet(name);
      if (copy === null) return;
      await grid.pasteSheet(next, copy);
      await grid.pasteSheet(name, null);
    },
    writeCells: ({ sheet, range }, cells, formats = [], headingRows = 0) =>
      grid.writeBlock(sheet, parseBlock(range), cells, formats, headingRows),
    takeSnapshot: async (touches) => ({ touches, contents: await copyAll(grid, touches) }),
    restore: (snapshot) => restore(grid, snapshot),
  };
}

async function listTables(grid: Grid): Promise<readonly FoundTable[]> {
  const tables: FoundTable[] = [];
  for (const sheet of await grid.sheetNames()) {
    const rows = (await grid.readValues(sheet)) ?? [];
    const blocks = await findTables(rows);
    for (const block of blocks) {
      tables.push({
        place: { sheet, range: blockText(block) },
        name: blocks.length === 1 ? sheet : `${sheet} ${blockText(block)}`,
        headers: block.headers,
        rowCount: block.rowCount - 1,
      });
    }
  }
  return tables;
}

/** Writes a sheet and leaves on it the mark of what stands there now. */
async function replaceSheet(grid: Grid, written: GridSheet, described: Sheet | null): Promise<void> {
  await grid.replaceSheet(written, described);
  await grid.leaveMark(
    written.name,
    await rowMarksInTurns((await grid.readKept(written.name)) ?? [], nextTurn),
  );
}

/** A sheet without a mark that holds formulas came with the workbook: it is held to what we would write. */
async function findEdits(grid: Grid, sheet: Pick<Sheet, 'name'> | LiveSheet): Promise<readonly number[]> {
  const kept = (await grid.readKept(sheet.name)) ?? [];
  const mark = await grid.readMark(sheet.name);
  if (mark !== null) return changedRows(mark, await rowMarksInTurns(kept, nextTurn));
  if (!('blocks' in sheet) || !kept.some((row) => row.some(isFormula))) return [];
  return changedRows(rowMarks(gridLiveSheet(sheet).rows), rowMarks(kept));
}

function isFormula(cell: WrittenCell): boolean {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

async function readPlace(grid: Grid, place: TablePlace): Promise<Rows> {
  return cellsIn((await grid.readValues(place.sheet)) ?? [], parseBlock(place.range));
}

/** Where each written column goes: onto the column of that name, or behind the last one. */
async function targets(grid: Grid, place: TablePlace, headers: readonly string[]) {
  const block = parseBlock(place.range);
  const rows = (await grid.readValues(place.sheet)) ?? [];
  const names = rows[block.row] ?? [];
  const taken = new Map<string, number>();
  for (let column = block.column; column < block.column + block.columnCount; column++) {
    const name = foldedHeader(names[column]);
    if (name && !taken.has(name)) taken.set(name, column);
  }
  let next = block.column + block.columnCount;
  const columns = headers.map((header) => {
    const own = taken.get(foldedHeader(header));
    return own === undefined ? { column: next++, fresh: true } : { column: own, fresh: false };
  });
  return { block, rows, columns };
}

function foldedHeader(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim().toLowerCase() : '';
}

async function findOverlap(grid: Grid, place: TablePlace, headers: readonly string[]): Promise<Overlap> {
  const { block, rows, columns } = await targets(grid, place, headers);
  const overwritten: string[] = [];
  const cells: string[] = [];
  columns.forEach(({ column, fresh }, index) => {
    for (let row = block.row + (fresh ? 0 : 1); row < block.row + block.rowCount; row++) {
      const cell = rows[row]?.[column];
      if (cell === null || cell === undefined || cell === '') continue;
      if (fresh) cells.push(blockText({ row, column, rowCount: 1, columnCount: 1 }));
      else overwritten.push(headers[index] ?? '');
      if (!fresh) break;
    }
  });
  return { columns: overwritten, cells };
}

async function addColumns(grid: Grid, place: TablePlace, columns: readonly WrittenColumn[]): Promise<void> {
  const plan = await targets(
    grid,
    place,
    columns.map(({ header }) => header),
  );
  const { row, rowCount } = plan.block;
  for (const run of adjoining(plan.columns.map(({ column }) => column))) {
    const written = run.indexes.map((index) => columns[index] as WrittenColumn);
    const cells: WrittenCell[][] = [written.map(({ header }) => header)];
    for (let below = 0; below < rowCount - 1; below++) {
      cells.push(written.map((column) => column.cells[below] ?? null));
    }
    const block = { row, column: run.column, rowCount, columnCount: written.length };
    await grid.writeBlock(
      place.sheet,
      block,
      cells,
      written.map(({ format }) => format),
      1,
    );
  }
}

/** Neighbouring columns are written in one call. */
function adjoining(columns: readonly number[]): readonly { column: number; indexes: number[] }[] {
  const order = columns.map((column, index) => ({ column, index })).sort((a, b) => a.column - b.column);
  const runs: { column: number; indexes: number[] }[] = [];
  for (const { column, index } of order) {
    const run = runs.at(-1);
    if (run && run.column + run.indexes.length === column) run.indexes.push(index);
    else runs.push({ column, indexes: [index] });
  }
  return runs;
}

/** Rows that are copied, or put back, while nobody notices. */
const rowsAtOnce = 20_000;

interface CopiedPiece {
  readonly block: Block;
  readonly raw: RawBlock;
}

/** A block in pieces of whole rows, so that the page can draw and answer between them. */
async function copyPieces(grid: Grid, sheet: string, block: Block): Promise<readonly CopiedPiece[]> {
  const pieces: CopiedPiece[] = [];
  for (let from = 0; from < block.rowCount; from += rowsAtOnce) {
    if (from > 0) await nextTurn();
    const rowCount = Math.min(rowsAtOnce, block.rowCount - from);
    const piece = { ...block, row: block.row + from, rowCount };
    pieces.push({ block: piece, raw: await grid.copyBlock(sheet, piece) });
  }
  return pieces;
}

async function pastePieces(grid: Grid, sheet: string, pieces: readonly CopiedPiece[]): Promise<void> {
  for (const [index, { block, raw }] of pieces.entries()) {
    if (index > 0) await nextTurn();
    await grid.pasteBlock(sheet, block, raw);
  }
}

async function copyAll(grid: Grid, touches: readonly Touch[]): Promise<readonly unknown[]> {
  const contents: unknown[] = [];
  for (const touch of touches) {
    if (touch.kind === 'sheet') contents.push(await grid.copySheet(touch.sheet));
    else if (touch.kind === 'name') contents.push(await grid.readName(touch.name));
    else if (touch.kind === 'cells')
      contents.push(await copyPieces(grid, touch.place.sheet, parseBlock(touch.place.range)));
    else contents.push(await copyColumns(grid, touch.place, touch.headers));
  }
  return contents;
}

async function copyColumns(grid: Grid, place: TablePlace, headers: readonly string[]) {
  const { block, columns } = await targets(grid, place, headers);
  const copies: CopiedPiece[] = [];
  for (const { column, indexes } of adjoining(columns.map((target) => target.column))) {
    const copied = { row: block.row, column, rowCount: block.rowCount, columnCount: indexes.length };
    copies.push(...(await copyPieces(grid, place.sheet, copied)));
  }
  return copies;
}

async function restore(grid: Grid, snapshot: Snapshot): Promise<void> {
  const contents = snapshot.contents as readonly unknown[];
  for (const [index, touch] of snapshot.touches.entries()) {
    const content = contents[index];
    if (touch.kind === 'sheet') await grid.pasteSheet(touch.sheet, content as RawBlock | null);
    else if (touch.kind === 'columns' || touch.kind === 'cells') {
      await pastePieces(grid, touch.place.sheet, content as readonly CopiedPiece[]);
    } else {
      const was = content as Awaited<ReturnType<Grid['readName']>>;
      if (was) await grid.writeName({ name: touch.name, ...was });
      else await grid.removeName(touch.name);
    }
  }
}
