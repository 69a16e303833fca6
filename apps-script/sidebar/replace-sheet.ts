import type { Sheet } from '#core';
import type { GridSheet } from '#panel';
import type { SheetShape } from '../wire/calls';
import type { Call } from './call';
import type { Session } from './session';
import { writePages } from './write-pages';

/** Makes a sheet, or replaces what is on it. */
export async function replaceSheet(
  call: Call,
  session: Session,
  { name, rows, formats, headingRows, widths }: GridSheet,
  described: Sheet | null,
): Promise<void> {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const block = { row: 0, column: 0, rowCount: rows.length, columnCount };
  const shape = described && shapeOf(described);
  await call('beginSheet', { sheet: name, size: block, described: shape });
  if (rows.length > 0) await writePages(call, { sheet: name, block, cells: rows, formats, headingRows });
  const finished = {
    sheet: name,
    headingRows,
    widths: Array.from({ length: columnCount }, (_, column) => widths[column] ?? null),
    described: shape,
    spills: described === null,
  };
  await call('finishSheet', finished);
  session.written.set(name, { finished, mark: null });
}

function shapeOf({ rows, ...shape }: Sheet): SheetShape {
  return { ...shape, rowCount: rows.length };
}
