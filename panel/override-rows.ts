import type { Cell, Override, Rows, WrittenCell } from '#core';
import { dayOf, fold, isBlankCell, isDay, isoDay } from '#core';

/** The columns of the sheet of decisions. */
export const overrideColumns = ['key', 'field', 'value', 'who', 'when', 'why'] as const;
export type OverrideColumn = (typeof overrideColumns)[number];

/** A decision that is made now. */
export type Decision = Omit<Override, 'row'>;

/** Where the columns of decisions stand on their sheet, by column from 0. */
export type OverridePlaces = ReadonlyMap<OverrideColumn, number>;

/** Cells of one row that stand side by side. */
export interface CellsOfRow {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly WrittenCell[];
}

/** The columns that a header row has, in whatever order, among whatever others. */
export function overridePlaces(header: Rows[number]): OverridePlaces {
  const names = header.map((cell) => (typeof cell === 'string' ? fold(cell) : ''));
  const found = overrideColumns.flatMap((column) => {
    const at = names.indexOf(column);
    return at < 0 ? [] : [[column, at] as const];
  });
  return new Map(found);
}

/** The cells of a decision by column; the day is a day, so that the sheet sorts it. */
export function decisionCells(decision: Decision): Readonly<Record<OverrideColumn, WrittenCell>> {
  const day = dayOf(decision.when);
  return { ...decision, when: day === null ? decision.when : { day } };
}

/** What is written so that a decision stands alone: its cells, and rows that said something else of it made blank. */
export function decisionWrites(
  rows: Rows,
  places: OverridePlaces,
  decision: Decision,
): readonly CellsOfRow[] {
  const [first = freeRow(rows), ...others] = rowsAbout(rows, places, decision);
  return [...rowWrites(first, places, decision), ...others.map((row) => blankRow(rows, row))];
}

/** Cells that stand in one block. */
export interface BlockOfCells {
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly WrittenCell[])[];
}

/** What is written so that each of several decisions stands alone: blocks as large as can be, for each is a call to the host. */
export function decisionBlocks(
  rows: Rows,
  places: OverridePlaces,
  decisions: readonly Decision[],
): readonly BlockOfCells[] {
  const grid = rows.map((row) => [...row]);
  const writes = decisions.flatMap((decision) => {
    const own = decisionWrites(grid, places, decision);
    for (const { row, column, cells } of own) {
      while (grid.length <= row) grid.push([]);
      cells.forEach((cell, index) => (grid[row]![column + index] = cell as Cell));
    }
    return own;
  });
  // A row that was made blank may hold the next decision: what is written is what stands there in the end.
  const final = writes.map(({ row, column, cells }) => ({
    row,
    column,
    cells: cells.map((_, index) => grid[row]?.[column + index] ?? null),
  }));
  return joinedRows(final);
}

/** Runs of cells that stand below one another, each place once. */
export function joinedRows(writes: readonly CellsOfRow[]): readonly BlockOfCells[] {
  const last = new Map(writes.map((write) => [`${write.row} ${write.column} ${write.cells.length}`, write]));
  const sorted = [...last.values()].sort(
    (one, other) => one.column - other.column || one.cells.length - other.cells.length || one.row - other.row,
  );
  const blocks: { row: number; column: number; cells: (readonly WrittenCell[])[] }[] = [];
  for (const { row, column, cells } of sorted) {
    const before = blocks.at(-1);
    const isNext =
      before?.column === column &&
      before.row + before.cells.length === row &&
      before.cells[0]?.length === cells.length;
    if (before && isNext) before.cells.push(cells);
    else blocks.push({ row, column, cells: [cells] });
  }
  return blocks;
}

/** The rows, from 0, that say something of the same account and field. */
export function rowsAbout(
  rows: Rows,
  places: OverridePlaces,
  { key, field }: Pick<Decision, 'key' | 'field'>,
): readonly number[] {
  return rows.flatMap((row, index) => {
    const isSame =
      textAt(row, places.get('key')) === fold(key) && textAt(row, places.get('field')) === fold(field);
    return index > 0 && isSame ? [index] : [];
  });
}

/** A row that is made blank, the user's own cells on it with it; functions skip it. */
export function blankRow(rows: Rows, row: number): CellsOfRow {
  const width = Math.max(1, rows[row]?.length ?? 0);
  return { row, column: 0, cells: Array.from({ length: width }, () => null) };
}

function rowWrites(row: number, places: OverridePlaces, decision: Decision): readonly CellsOfRow[] {
  const cells = decisionCells(decision);
  const inOrder = [...places].sort(([, one], [, other]) => one - other);
  const runs: { row: number; column: number; cells: WrittenCell[] }[] = [];
  for (const [column, at] of inOrder) {
    // The day has a format of its own; the formats of other columns stay as they are.
    const last = column === 'when' || isDayRun(runs.at(-1)) ? undefined : runs.at(-1);
    if (last && last.column + last.cells.length === at) last.cells.push(cells[column]);
    else runs.push({ row, column: at, cells: [cells[column]] });
  }
  return runs;
}

function isDayRun(run: CellsOfRow | undefined): boolean {
  return run !== undefined && isDay(run.cells[0]);
}

/** The first row below the header that is blank. */
function freeRow(rows: Rows): number {
  const blank = rows.findIndex((row, index) => index > 0 && row.every((cell) => isBlankCell(cell)));
  return blank < 0 ? rows.length : blank;
}

function textAt(row: Rows[number], at: number | undefined): string {
  const cell = at === undefined ? null : (row[at] ?? null);
  if (cell === null) return '';
  return fold(isDay(cell) ? isoDay(cell.day) : String(cell).trim());
}
