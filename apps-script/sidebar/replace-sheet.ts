import type { Sheet } from '#core';
import type { GridSheet } from '#panel';
import type { FinishedSheet, SheetShape } from '../wire/calls';
import type { Call } from './call';
import type { Session } from './session';
import { writePages } from './write-pages';

/** Makes a sheet, or replaces what is on it. */
export async function replaceSheet(
  call: Call,
  session: Session,
  grid: GridSheet,
  described: Sheet | null,
): Promise<void> {
  const { name, rows, formats, headingRows } = grid;
  const block = { row: 0, column: 0, rowCount: rows.length, columnCount: columnCountOf(grid) };
  const finished = finishedSheet(grid, described);
  await call('beginSheet', { sheet: name, size: block, described: finished.described });
  if (rows.length > 0) await writePages(call, { sheet: name, block, cells: rows, formats, headingRows });
  await call('finishSheet', finished);
  session.written.set(name, { finished, mark: null });
}

/** What a sheet has beyond its cells, once they stand. */
export function finishedSheet(grid: GridSheet, described: Sheet | null): FinishedSheet {
  const { name, headingRows, widths } = grid;
  return {
    sheet: name,
    headingRows,
    widths: Array.from({ length: columnCountOf(grid) }, (_, column) => widths[column] ?? null),
    described: described && shapeOf(described),
    spills: described === null,
  };
}

const columnCountOf = ({ rows }: GridSheet): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 1);

function shapeOf({ rows, ...shape }: Sheet): SheetShape {
  return { ...shape, rowCount: rows.length };
}
