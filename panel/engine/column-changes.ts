import type { Cell } from '#core';

/** One account whose cell will be another. */
export interface CellChange {
  readonly account: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** What becomes of the cells of a column that is there already. */
export interface ColumnChanges {
  /** Cells that are not blank now. */
  readonly filled: number;
  readonly changed: number;
  /** Those of the changed that are not blank now. */
  readonly replaced: number;
  /** The first of those that change. */
  readonly examples: readonly CellChange[];
}

/** A host may keep fewer digits than a figure has. */
const sameWithin = 1e-12;
const mostExamples = 4;

/**
 * Compares a column with what will stand in its place, row by row.
 * @param nameOf what the account of a row is called
 */
export function columnChanges(
  rowCount: number,
  before: (row: number) => Cell,
  after: (row: number) => Cell,
  nameOf: (row: number) => string,
): ColumnChanges {
  const examples: CellChange[] = [];
  let [filled, changed, replaced] = [0, 0, 0];
  for (let row = 0; row < rowCount; row++) {
    const [was, is] = [plain(before(row)), plain(after(row))];
    if (was !== null) filled++;
    if (isSame(was, is)) continue;
    changed++;
    if (was !== null) replaced++;
    if (examples.length < mostExamples) examples.push({ account: nameOf(row), before: was, after: is });
  }
  return { filled, changed, replaced, examples };
}

function plain(cell: Cell | undefined): Cell {
  return cell === undefined || cell === '' ? null : cell;
}

function isSame(one: Cell, other: Cell): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= sameWithin * Math.max(Math.abs(one), Math.abs(other));
  if (typeof one === 'object' && typeof other === 'object') return one?.day === other?.day;
  return one === other;
}
