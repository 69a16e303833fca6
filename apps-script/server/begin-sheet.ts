import { outputBanner } from '#core';
import type { Block } from '../wire/block';
import type { Writes } from '../wire/calls';
import { clearNatives } from './natives/clear-natives';
import { filledBlock, rangeOf } from './block-range';
import { checkUnprotected } from './check-writable';
import { plain } from './column-formats';
import { checkRoomInSpreadsheet, makeRoom } from './room-for';
import { remember } from './sheet-memory';
import type { Sheet } from './spreadsheet';
import { asideOf, findSheet, spreadsheet } from './spreadsheet';

/** A new sheet has so many cells. */
const cellsOfNewSheet = 26_000;

/** Makes a sheet behind the others, or takes its cells away and what hangs on them, and makes room for what comes. */
export function beginSheet({ sheet: name, size, described }: Writes['beginSheet']['argument']): null {
  const known = findSheet(name);
  if (known) clearSheet(known, size, described);
  const sheet = known ?? addSheet(name);
  makeRoom(sheet, {
    ...size,
    rowCount: Math.max(1, size.rowCount),
    columnCount: Math.max(1, size.columnCount),
  });
  return null;
}

function addSheet(name: string): Sheet {
  checkRoomInSpreadsheet(name, cellsOfNewSheet);
  return asideOf(() => spreadsheet().insertSheet(name, spreadsheet().getNumSheets()));
}

function clearSheet(sheet: Sheet, size: Block, next: Writes['beginSheet']['argument']['described']): void {
  const all = { row: 0, column: 0, rowCount: sheet.getMaxRows(), columnCount: sheet.getMaxColumns() };
  checkUnprotected(sheet, all);
  const filled = filledBlock(sheet);
  const isOutput = filled.rowCount > 0 && sheet.getRange(1, 1).getValue() === outputBanner;
  clearNatives(sheet, isOutput, next);
  remember(sheet, 'spills', null);
  const range = rangeOf(sheet, {
    ...all,
    rowCount: Math.min(all.rowCount, Math.max(1, size.rowCount, filled.rowCount)),
    columnCount: Math.min(all.columnCount, Math.max(1, size.columnCount, filled.columnCount)),
  });
  if (range.getMergedRanges().length > 0) range.breakApart();
  range.clearContent();
  // What is said of the columns of an input by colours, choices and notes is the user's: only looks go.
  range.setBackground(null).setFontColor(null).setFontWeight(null).setFontStyle(null).setFontLine(null);
  range.setFontFamily(null).setFontSize(10).setHorizontalAlignment(null).setVerticalAlignment(null);
  range.setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW).setNumberFormat(plain);
}
