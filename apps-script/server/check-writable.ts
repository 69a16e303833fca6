import type { Block } from '../wire/block';
import { blockOf, overlaps, placeText, rangeOf } from './block-range';
import { refuse } from './refusal';
import type { Sheet } from './spreadsheet';

/**
 * Refuses a block that Google would not let this user write, or would write elsewhere than we say, before anything is
 * written. Rows that a filter hides are written like others.
 * @param areMergesOurs whether cells that are merged are taken apart before
 */
export function checkWritable(sheet: Sheet, block: Block, areMergesOurs = false): void {
  checkUnprotected(sheet, block);
  const isThere = block.row < sheet.getMaxRows() && block.column < sheet.getMaxColumns();
  if (areMergesOurs || !isThere || block.rowCount * block.columnCount === 0) return;
  const merged = mergedBlocks(sheet, block);
  if (merged[0]) refuse('cellsMerged', { cells: placeText(sheet, merged[0]) });
}

/** The merged cells of a sheet that a block touches. */
export function mergedBlocks(sheet: Sheet, block: Block): readonly Block[] {
  const rowCount = Math.min(block.rowCount, sheet.getMaxRows() - block.row);
  const columnCount = Math.min(block.columnCount, sheet.getMaxColumns() - block.column);
  return rangeOf(sheet, { ...block, rowCount, columnCount })
    .getMergedRanges()
    .map(blockOf);
}

/** Refuses a block where somebody else has protected a cell. A protection that only warns does not keep us out. */
export function checkUnprotected(sheet: Sheet, block: Block): void {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  for (const type of [SHEET, RANGE]) {
    for (const protection of sheet.getProtections(type)) {
      if (protection.isWarningOnly() || protection.canEdit()) continue;
      const range = blockOf(protection.getRange());
      if (type === RANGE ? !overlaps(range, block) : isFree(protection, block)) continue;
      const cells = placeText(sheet, range);
      refuse('cellsProtected', { cells, what: protection.getDescription() || cells });
    }
  }
}

/** Whether a block lies in one of the ranges that the protection of a sheet leaves open. */
function isFree(protection: GoogleAppsScript.Spreadsheet.Protection, block: Block): boolean {
  return protection.getUnprotectedRanges().some((range) => {
    const free = blockOf(range);
    return (
      free.row <= block.row &&
      free.column <= block.column &&
      free.row + free.rowCount >= block.row + block.rowCount &&
      free.column + free.columnCount >= block.column + block.columnCount
    );
  });
}
