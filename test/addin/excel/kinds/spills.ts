import { areaOf, isCell } from '../book/area';
import { spillOver } from '../book/calculate';
import { thingAt } from '../../../hosts/cells/layer';
import { calculateIfDue } from '../book/read';
import type { Area } from '../book/area';
import type { Sheet } from '../book/sheet';
import type { Call } from './kind';

/** @returns What was spilled over a cell, its own formula's spill among it; null where the cell is in none. */
export function spillOf(sheet: Sheet, row: number, column: number): Area | null {
  const own = thingAt(sheet.formulas, row, column);
  if (own) return own.rows * own.columns > 1 ? areaOf(sheet, row, column, own.rows, own.columns) : null;
  return thingAt(sheet.spilled, row, column) === undefined ? null : spillOver(sheet, row, column);
}

/** @returns The cell that spills, and all it filled: for the one cell asked about. */
export function spillFrom(area: Area, { book, user }: Call): { parent: Area; all: Area } | null {
  calculateIfDue(book, user);
  if (!isCell(area)) return null;
  const all = spillOf(area.sheet, area.row, area.column);
  return all && { parent: areaOf(all.sheet, all.row, all.column), all };
}
