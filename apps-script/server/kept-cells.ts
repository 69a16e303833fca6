import type { WrittenCell } from '#core';
import type { Block } from '../wire/block';
import type { Page, PageAsked } from '../wire/pages';
import { filledBlock, onGrid, rangeOf } from './block-range';
import { pageRows } from './page-rows';
import { valueReader } from './read-values';
import { spilledBlocks } from './spilled-blocks';
import type { Sheet } from './spreadsheet';
import { findSheet } from './spreadsheet';

/** What was typed or written: formulas as formulas; what formulas spill and pivot tables show is left out. */
export function readKept(asked: PageAsked): Page<readonly WrittenCell[]> | null {
  const sheet = findSheet(asked.sheet);
  if (!sheet) return null;
  return pageRows(asked, asked.block ?? filledBlock(sheet), keptReader(sheet));
}

/** Reads blocks of a sheet as they were typed or written. */
export function keptReader(sheet: Sheet): (block: Block) => readonly (readonly WrittenCell[])[] {
  const read = valueReader(sheet);
  const shown = [...spilledBlocks(sheet), ...pivotBlocks(sheet)];
  return (block) => {
    const values = read(block);
    const there = onGrid(sheet, block);
    const isThere = there.rowCount > 0 && there.columnCount > 0;
    const formulas = isThere ? rangeOf(sheet, there).getFormulas() : [];
    return values.map((cells, row) =>
      cells.map((cell, column) => {
        const formula = formulas[row]?.[column] ?? '';
        if (formula !== '') return { formula };
        return shown.some((each) => isInside(each, block.row + row, block.column + column)) ? null : cell;
      }),
    );
  };
}

/** Google does not say how far a pivot table goes: one of ours has its sheet to itself, so all from its corner on is shown by it. */
function pivotBlocks(sheet: Sheet): readonly Block[] {
  return sheet.getPivotTables().map((pivot) => {
    const corner = pivot.getAnchorCell();
    return {
      row: corner.getRow() - 1,
      column: corner.getColumn() - 1,
      rowCount: sheet.getMaxRows(),
      columnCount: sheet.getMaxColumns(),
    };
  });
}

function isInside({ row, column, rowCount, columnCount }: Block, down: number, across: number): boolean {
  return down >= row && down < row + rowCount && across >= column && across < column + columnCount;
}
