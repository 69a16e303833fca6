import type { Rows, Sheet, WrittenCell } from '#core';
import type { ChangedModel } from '#panel';
import {
  blockText,
  changedAreas,
  gridSheet,
  modelPlace,
  refusedBecause,
  rowMarks,
  sheetSnapshot,
} from '#panel';
import type { Block } from '../wire/block';
import type { ChangedArea, FinishedSheet } from '../wire/calls';
import type { StandingSheet } from '../wire/pages';
import type { Call } from './call';
import { mostBytes, textBytes } from './page-bytes';
import { finishedSheet } from './replace-sheet';
import type { Session } from './session';
import type { SheetCopy } from './sheet-copy';
import { pasteSheet } from './sheet-copy';

const { sheet: modelSheet, name: modelName } = modelPlace;

/** More pieces than this are written as one: each takes Google several steps. */
const mostAreas = 24;
/** A cell holds no longer text: to refuse one by its address is for those who write the sheet whole. */
const longestText = 50_000;

type Cells = readonly (readonly WrittenCell[])[];

/**
 * Makes the sheet Model another one in two calls: one that reads it as it can be put back, and one that writes the cells that
 * differ, if they are still those that were read.
 * @returns null where the sheet does not stand as we leave it, or so much differs that it takes several calls: nothing is written
 */
export async function changeModel(
  call: Call,
  session: Session,
  described: Sheet,
): Promise<ChangedModel | null> {
  const standing = await call('readStanding', { sheet: modelSheet, name: modelName, mostBytes });
  if (!standing || !isOurs(standing, described)) return null;
  const grid = gridSheet(described);
  const columns = described.columns.map((_, column) => column);
  const rows = grid.rows.map((row) => columns.map((column) => row[column] ?? null));
  const block = { row: 0, column: 0, rowCount: rows.length, columnCount: columns.length };
  const areas = differing(standing, rows);
  const text = JSON.stringify(JSON.stringify(areas));
  if (textBytes(text) > mostBytes || rows.flat().some(isTooLong)) return null;
  const mark = rowMarks(rows);
  const finished = finishedSheet(grid, described);
  const copy = copyOf(session, standing);
  try {
    await call('changeCells', {
      sheet: modelSheet,
      seen: session.seen.has(modelSheet) ? { [modelSheet]: session.seen.get(modelSheet) ?? 0 } : {},
      filled: standing.facts.filled,
      areas,
      formats: columns.map((column) => grid.formats[column] ?? null),
      named: { name: modelName, block },
      finished: standing.named.rowCount === block.rowCount ? null : finished,
      mark,
    });
  } catch (error) {
    // What is refused is refused before it is begun; what came to nothing may have been done in part.
    if (!refusedBecause(error)) await pasteSheet(call, session, modelSheet, copy);
    throw error;
  }
  session.written.set(modelSheet, { finished, mark });
  const range = blockText(standing.named);
  const snapshot = sheetSnapshot(modelSheet, copy, [
    { name: modelName, place: { sheet: modelSheet, range } },
  ]);
  return { rows: rows as Rows, snapshot };
}

/** Whether the sheet is what we left on it: our header, nothing beside it, and the name over it from its first cell on. */
function isOurs({ facts: { filled }, named, copied }: StandingSheet, { columns }: Sheet): boolean {
  return (
    [named.row, named.column, named.columnCount].join() === `0,0,${columns.length}` &&
    filled.columnCount === columns.length &&
    columns.every(({ header }, column) => copied.cells[0]?.[column] === header)
  );
}

function isTooLong(cell: WrittenCell): boolean {
  return typeof cell === 'string' && cell.length > longestText;
}

/** The cells that change, as they were and as they will be; rows that come or go change whole, as they are shown otherwise too. */
function differing({ facts: { filled }, copied }: StandingSheet, rows: Cells): readonly ChangedArea[] {
  const { cells } = copied;
  const size: Block = { ...filled, rowCount: Math.max(filled.rowCount, rows.length) };
  const found = changedAreas(size, (row, column) => {
    const [before, after] = [cells[row], rows[row]];
    return !before || !after || JSON.stringify(before[column]) !== JSON.stringify(after[column]);
  });
  const areas = found.length > mostAreas ? [around(size, found)] : found;
  return areas.map((block) => ({ block, were: cut(cells, block), cells: cut(rows, block) }));
}

/** The rows from the first area to the last, whole. */
function around(size: Block, areas: readonly Block[]): Block {
  const row = areas[0]?.row ?? 0;
  const end = areas.reduce((most, area) => Math.max(most, area.row + area.rowCount), row);
  return { ...size, row, rowCount: end - row };
}

function cut(cells: Cells, { row, column, rowCount, columnCount }: Block): Cells {
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (__, across) => cells[row + down]?.[column + across] ?? null),
  );
}

function copyOf(session: Session, { facts, copied, mark }: StandingSheet): SheetCopy {
  const known = session.written.get(modelSheet);
  const written: FinishedSheet | null = known && known.mark === mark ? known.finished : null;
  return { facts, cells: { block: facts.filled, pages: [copied] }, mark, written };
}
