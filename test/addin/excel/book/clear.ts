import { clearNatives } from './clear-natives';
import { renameColumns } from './table-columns';
import { putThing } from '../../../hosts/cells/layer';
import { changeLook } from './looks';
import { refuseWhereLocked, refuseWhereProtected } from './protect';
import { sheetRows } from './area';
import { tellChanged } from './change';
import type { Area } from './area';
import type { Book } from './book';
import type { Layer } from '../../../hosts/cells/layer';
import type { User } from './user';

/** Empties cells: what they hold, how they look, or both. */
export function clearCells(
  book: Book,
  area: Area,
  what: { contents: boolean; formats: boolean },
  by: User | null,
): void {
  const { sheet } = area;
  if (what.contents && sheet.protection !== null) refuseWhereLocked(area);
  if (what.formats) refuseWhereProtected(sheet, 'allowFormatCells');
  clearNatives(area, what);
  if (what.contents) {
    wipe(sheet.values, area);
    wipe(sheet.formulas, area);
    renameColumns(book, area);
    book.stale = true;
  }
  if (what.formats) {
    wipe(sheet.numberFormats, area);
    if (area.rows === sheetRows) {
      for (let at = 0; at < area.columns; at += 1) sheet.numberFormats.columns.delete(area.column + at);
    }
    changeLook(area, null);
  }
  if (what.contents) tellChanged(book, area, by, 'RangeEdited');
}

function wipe<Thing>(layer: Layer<Thing>, { row, column, rows, columns }: Area): void {
  for (let at = row; at < Math.min(layer.rows.length, row + rows); at += 1) {
    const cells = layer.rows[at];
    const end = Math.min(cells?.length ?? 0, column + columns);
    for (let across = column; across < end; across += 1) putThing(layer, at, across, undefined);
  }
}
