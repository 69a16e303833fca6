import type { Writes } from '../wire/calls';
import { checkUnprotected } from './check-writable';
import { dropLists } from './natives/choice-lists';
import { leaveMark } from './sheet-marks';
import { findSheet, spreadsheet } from './spreadsheet';

/** Takes a sheet away; nothing where there is none. */
export function removeSheet({ sheet: name }: Writes['removeSheet']['argument']): null {
  const sheet = findSheet(name);
  if (!sheet) return null;
  checkUnprotected(sheet, {
    row: 0,
    column: 0,
    rowCount: sheet.getMaxRows(),
    columnCount: sheet.getMaxColumns(),
  });
  leaveMark({ sheet: name, mark: null });
  dropLists(name);
  spreadsheet().deleteSheet(sheet);
  return null;
}

/** Gives a sheet another name; nothing where there is none. */
export function renameSheet({ sheet: name, next }: Writes['renameSheet']['argument']): null {
  findSheet(name)?.setName(next);
  return null;
}
