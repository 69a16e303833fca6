import type { Cell, Rows, Sheet, WrittenCell } from '#core';
import type { Block } from './block';
import { blockText, parseBlock } from './block';
import { cellsIn } from './cells-in';
import type { Grid, GridSheet, RawBlock } from './grid';
import { gridTables } from './grid-tables';
import { growTable, shrinkTable, tableReach, type TableReach } from './grow-table';
import type { Between, LiveSheet, Overlap, Sheets, Snapshot, TablePlace, Touch, WrittenColumn } from './host';
import { gridLiveSheet, gridSheet } from './grid-sheet';
import { nextTurn } from './next-turn';
import { changedRows, rowMarks, rowMarksInTurns } from './row-marks';
import type { SeenHeader } from './table-guard';
import { checkStill, tableGuard } from './table-guard';
import { tableOf } from './table-of';

/** What a snapshot holds: a copy for each touch, and the headers of the tables beside them. */
interface Copied {
  readonly beside: readonly SeenHeader[];
  readonly copies: readonly unknown[];
}

/** A snapshot of one sheet that the host has copied itself, and of names that stand for places of it. */
export function sheetSnapshot(
  sheet: string,
  copy: RawBlock,
  names: readonly { readonly name: string; readonly place: TablePlace }[] = [],
): Snapshot {
  const contents: Copied = { beside: [], copies: [copy, ...names.map(({ place }) => place)] };
  const named = names.map(({ name }) => ({ kind: 'name', name }) as const);
  return { touches: [{ kind: 'sheet', sheet }, ...named], contents };
}

/** The workbook of any host that can do what a grid does. */
export function sheetsOver(grid: Grid): Sheets {
  const guard = tableGuard(grid);
  return {
    listSheets: () => grid.sheetNames(),
    listTables: (between, sheet) => gridTables(grid, between, sheet),
    readTable: async (place, between) => {
      const rows = await readPlace(grid, place, between);
      guard.remember(place, rows);
      return tableOf(rows, place.sheet);
    },
    readCells: (place) => readPlace(grid, place),
    readSheet: (name, between) => grid.readValues(name, undefined, between),
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
    growTable: (place, after) => growTable(grid, place, after),
    removeSheet: (name) => grid.pasteSheet(name, null),
    renameSheet: (name, next) => grid.renameSheet(name, next),
    writeCells: ({ sheet, range }, cells, formats = [], headingRows = 0) =>
      grid.writeBlock(sheet, parseBlock(range), cells, formats, headingRows),
    takeSnapshot: async (touches) => {
      await grid.beginWriting?.(touchedSheets(touches));
      const beside = await guard.check(touches);
      const contents: Copied = { beside, copies: await copyAll(grid, touches) };
      return { touches, contents };
    },
    restore: async (snapshot) => {
      const { beside, copies } = snapshot.contents as Copied;
      await checkStill(grid, beside);
      await restore(grid, snapshot.touches, copies);
    },
  };
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

async function readPlace(grid: Grid, { sheet, range }: TablePlace, between?: Between): Promise<Rows> {
  const block = parseBlock(range);
  return (await grid.readValues(sheet, block, between)) ?? cellsIn([], block);
}

/** Where each written column goes: onto the column of that name, or behind the last one. */
async function targets(grid: Grid, place: TablePlace, headers: readonly string[]) {
  const block = parseBlock(place.range);
  const [names = []] = (await grid.readValues(place.sheet, { ...block, rowCount: 1 })) ?? [];
  const taken = new Map<string, number>();
  for (const [index, header] of names.entries()) {
    const name = foldedHeader(header);
    if (name && !taken.has(name)) taken.set(name, block.column + index);
  }
  let next = block.column + block.columnCount;
  const columns = headers.map((header) => {
    const own = taken.get(foldedHeader(header));
    return own === undefined ? { column: next++, fresh: true } : { column: own, fresh: false };
  });
  return { block, columns };
}

function foldedHeader(cell: unknown): string {
  return typeof cell === 'string' ? cell.trim().toLowerCase() : '';
}

async function findOverlap(grid: Grid, place: TablePlace, headers: readonly string[]): Promise<Overlap> {
  const { block, columns } = await targets(grid, place, headers);
  const overwritten: string[] = [];
  const cells: string[] = [];
  for (const [index, { column, fresh }] of columns.entries()) {
    const own = { row: block.row, column, rowCount: block.rowCount, columnCount: 1 };
    const rows = (await grid.readValues(place.sheet, own)) ?? [];
    const filled = rows.flatMap(([cell], row) => (isFilled(cell) ? [row] : []));
    if (fresh) {
      const addresses = filled.map((row) => blockText({ ...own, row: block.row + row, rowCount: 1 }));
      cells.push(...addresses);
    } else if (filled.some((row) => row > 0)) overwritten.push(headers[index] ?? '');
  }
  return { columns: overwritten, cells };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && cell !== '';
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

function touchedSheets(touches: readonly Touch[]): readonly string[] {
  const names = touches.flatMap((touch) =>
    touch.kind === 'name' ? [] : [touch.kind === 'sheet' ? touch.sheet : touch.place.sheet],
  );
  return [...new Set(names)];
}

async function copyAll(grid: Grid, touches: readonly Touch[]): Promise<readonly unknown[]> {
  const contents: unknown[] = [];
  for (const touch of touches) {
    if (touch.kind === 'sheet') contents.push(await grid.copySheet(touch.sheet));
    else if (touch.kind === 'name') contents.push(await grid.readName(touch.name));
    else if (touch.kind === 'table') contents.push(await tableReach(grid, touch.place, touch.after));
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

async function restore(grid: Grid, touches: readonly Touch[], copies: readonly unknown[]): Promise<void> {
  for (const [index, touch] of touches.entries()) {
    const content = copies[index];
    if (touch.kind === 'sheet') await grid.pasteSheet(touch.sheet, content as RawBlock | null);
    else if (touch.kind === 'table') await shrinkTable(grid, touch.place, content as TableReach);
    else if (touch.kind === 'columns' || touch.kind === 'cells') {
      await pastePieces(grid, touch.place.sheet, content as readonly CopiedPiece[]);
    } else {
      const was = content as Awaited<ReturnType<Grid['readName']>>;
      if (was) await grid.writeName({ name: touch.name, ...was });
      else await grid.removeName(touch.name);
    }
  }
}
