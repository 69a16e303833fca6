import type { WrittenCell } from '#core';
import type { ChangedCells } from '../wire/calls';
import type { StandingSheet } from '../wire/pages';
import { beginWriting } from './begin-writing';
import { filledBlock } from './block-range';
import { checkWritable } from './check-writable';
import { plain, writtenFormats } from './column-formats';
import { copyCells } from './copy-cells';
import { finishSheet } from './finish-sheet';
import { keptReader } from './kept-cells';
import { readName, writeName } from './names';
import { putCells } from './put-cells';
import { refuse } from './refusal';
import { makeRoom } from './room-for';
import { readSheet } from './sheet-facts';
import { leaveMark, readMark } from './sheet-marks';
import type { Sheet } from './spreadsheet';
import { sheetOf } from './spreadsheet';

/** A sheet of ours with its name, its mark and all its cells, in one answer; null where it stands otherwise, or is too long for one. */
export function readStanding({
  sheet,
  name,
  mostBytes,
}: {
  readonly sheet: string;
  readonly name: string;
  readonly mostBytes: number;
}): StandingSheet | null {
  const facts = readSheet({ sheet });
  const mark = readMark({ sheet });
  const named = readName({ name });
  if (!facts || mark === null || named?.sheet !== sheet || facts.merged.length > 0) return null;
  const copied = copyCells({ sheet, block: facts.filled, from: 0, mostBytes, allLooks: true });
  if (copied?.cells.length !== facts.filled.rowCount) return null;
  return { facts, mark, named: named.block, copied };
}

/**
 * Writes the cells in which a sheet differs from what it is to become, and with them its mark, its name and, where rows come
 * or go, what lies over its cells. Refused, before anything is written, where the cells are not those that were read.
 */
export function changeCells(change: ChangedCells, panel: string): null {
  const { sheet: name, seen, areas, formats, named, mark, finished } = change;
  beginWriting({ seen }, panel);
  const sheet = sheetOf(name);
  checkStill(sheet, change);
  for (const { block } of areas) checkWritable(sheet, block);
  makeRoom(sheet, named.block);
  for (const { block, cells } of areas) {
    const said = formats.slice(block.column, block.column + block.columnCount);
    const shown = writtenFormats(cells, said, 0, () => []) ?? cells.map((row) => row.map(() => plain));
    putCells(sheet, block, cells, shown);
  }
  if (finished) finishSheet(finished);
  writeName({ ...named, sheet: name });
  return leaveMark({ sheet: name, mark });
}

function checkStill(sheet: Sheet, { filled, areas }: ChangedCells): void {
  const now = filledBlock(sheet);
  const isSame = now.rowCount === filled.rowCount && now.columnCount === filled.columnCount;
  const read = keptReader(sheet);
  const isStill = ({ block, were }: ChangedCells['areas'][number]) =>
    JSON.stringify(read(block)) === JSON.stringify(were satisfies readonly (readonly WrittenCell[])[]);
  if (!isSame || !areas.every(isStill)) refuse('changedMeanwhile', { sheet: sheet.getName() });
}
