import { makeRoom } from '../room-for';
import type { Range, Sheet } from '../spreadsheet';
import { asideOf, spreadsheet } from '../spreadsheet';
import { asText } from '../column-formats';

/** The hidden sheet that holds the lists which are too long for a rule. */
const listSheet = 'Tamarack choices';

function knownSheet(): Sheet | null {
  return spreadsheet().getSheetByName(listSheet);
}

function addSheet(): Sheet {
  return asideOf(() => {
    const made = spreadsheet().insertSheet(listSheet, spreadsheet().getNumSheets());
    made.hideSheet();
    return made;
  });
}

function titlesOn(lists: Sheet): readonly string[] {
  const columnCount = lists.getLastColumn();
  const [titles = []] = columnCount === 0 ? [] : lists.getRange(1, 1, 1, columnCount).getValues();
  return titles.map(String);
}

const titleOf = (sheet: string, header: string): string => `${sheet}: ${header}`;

/**
 * Writes a list to the hidden sheet under the name of the column that it is for, in the place of the one before; a blank column
 * stands between two, so that they are no table to anyone who reads the sheet.
 * @returns the cells of its texts
 */
export function writeList(sheet: string, header: string, values: readonly string[]): Range {
  const lists = knownSheet() ?? addSheet();
  const titles = titlesOn(lists);
  const known = titles.indexOf(titleOf(sheet, header));
  const column = known < 0 ? titles.length + (titles.length % 2) : known;
  const rowCount = values.length + 1;
  makeRoom(lists, { row: 0, column, rowCount, columnCount: 1 });
  lists.getRange(1, column + 1, lists.getMaxRows(), 1).clearContent();
  const cells = lists.getRange(1, column + 1, rowCount, 1);
  cells.setNumberFormat(asText);
  cells.setValues([titleOf(sheet, header), ...values].map((text) => [text]));
  return lists.getRange(2, column + 1, values.length, 1);
}

/** Takes away the lists of a sheet but for those of some columns, and the hidden sheet with the last of all. */
export function dropLists(sheet: string, but: readonly string[] = []): void {
  const lists = knownSheet();
  if (!lists) return;
  const kept = new Set(but.map((header) => titleOf(sheet, header)));
  titlesOn(lists).forEach((title, column) => {
    if (title.startsWith(titleOf(sheet, '')) && !kept.has(title))
      lists.getRange(1, column + 1, lists.getMaxRows(), 1).clearContent();
  });
  if (lists.getLastRow() === 0) spreadsheet().deleteSheet(lists);
}
