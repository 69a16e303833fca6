import type { Block } from '../wire/block';
import type { CopiedCells, CopyAsked } from '../wire/pages';
import { filledBlock, onGrid, rangeOf } from './block-range';
import { checkWritable } from './check-writable';
import { keptReader } from './kept-cells';
import { readLooks } from './looks';
import { pageRows } from './page-rows';
import { painted } from './painted';
import type { Sheet } from './spreadsheet';
import { findSheet } from './spreadsheet';

/** Copies cells so that they can be put back; those that could not be written are refused. */
export function copyCells(asked: CopyAsked): CopiedCells | null {
  const sheet = findSheet(asked.sheet);
  if (!sheet) return null;
  const whole = asked.block ?? filledBlock(sheet);
  if (asked.from === 0) checkWritable(sheet, whole, asked.block === null);
  const { rows } = pageRows(asked, whole, keptReader(sheet));
  const block = { ...whole, row: whole.row + asked.from, rowCount: rows.length };
  return {
    whole,
    block,
    cells: rows,
    formats: painted(formatsOf(sheet, block)),
    looks: looksOf(sheet, block, asked),
  };
}

/** Cells beyond the grid have no format yet. */
function formatsOf(sheet: Sheet, block: Block): readonly (readonly string[])[] {
  const there = onGrid(sheet, block);
  const isThere = there.rowCount > 0 && there.columnCount > 0;
  const formats = isThere ? rangeOf(sheet, there).getNumberFormats() : [];
  return Array.from({ length: block.rowCount }, (_, row) =>
    Array.from({ length: block.columnCount }, (__, column) => formats[row]?.[column] ?? ''),
  );
}

function looksOf(sheet: Sheet, block: Block, { from, allLooks }: CopyAsked): CopiedCells['looks'] {
  const wanted = allLooks ? block : { ...block, rowCount: from === 0 ? Math.min(1, block.rowCount) : 0 };
  const there = onGrid(sheet, wanted);
  if (there.rowCount === 0 || there.columnCount < wanted.columnCount || there.columnCount === 0) return null;
  return { rowCount: there.rowCount, looks: readLooks(rangeOf(sheet, there)) };
}
