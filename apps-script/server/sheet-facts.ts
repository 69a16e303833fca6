import type { Writes } from '../wire/calls';
import type { SheetFacts } from '../wire/pages';
import { filledBlock, rangeOf } from './block-range';
import { mergedBlocks } from './check-writable';
import { setWidths } from './finish-sheet';
import { makeRoom } from './room-for';
import { asideOf, findSheet, sheetOf, spreadsheet } from './spreadsheet';

/** What a sheet is beside its cells; null where there is none. */
export function readSheet({ sheet: name }: { readonly sheet: string }): SheetFacts | null {
  const sheet = findSheet(name);
  if (!sheet) return null;
  const filled = filledBlock(sheet);
  return {
    id: sheet.getSheetId(),
    position: sheet.getIndex() - 1,
    isHidden: sheet.isSheetHidden(),
    tabColour: sheet.getTabColor(),
    filled,
    widths: Array.from({ length: filled.columnCount }, (_, column) => sheet.getColumnWidth(column + 1)),
    frozenRows: sheet.getFrozenRows(),
    frozenColumns: sheet.getFrozenColumns(),
    merged: filled.rowCount === 0 ? [] : mergedBlocks(sheet, filled),
  };
}

/** Gives a sheet that comes back its place, its merged cells, its widths and the rest that was said of it. */
export function placeSheet({ sheet: name, facts }: Writes['placeSheet']['argument']): null {
  const sheet = sheetOf(name);
  makeRoom(sheet, facts.filled);
  for (const block of facts.merged) rangeOf(sheet, block).merge();
  setWidths(sheet, facts.widths);
  sheet.setFrozenRows(facts.frozenRows);
  sheet.setFrozenColumns(facts.frozenColumns);
  sheet.setTabColor(facts.tabColour);
  const open = spreadsheet();
  const position = Math.min(facts.position + 1, open.getNumSheets());
  if (sheet.getIndex() !== position) {
    asideOf(() => {
      open.setActiveSheet(sheet);
      open.moveActiveSheet(position);
    });
  }
  if (facts.isHidden !== sheet.isSheetHidden()) {
    if (facts.isHidden) sheet.hideSheet();
    else sheet.showSheet();
  }
  return null;
}
