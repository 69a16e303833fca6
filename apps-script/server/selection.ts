import type { Place } from '../wire/block';
import type { Pulse } from '../wire/calls';
import { blockOf, blockText, onGrid, rangeOf } from './block-range';
import { findSheet, spreadsheet } from './spreadsheet';

/** What the user has selected; null where it is something else than cells. */
export function readSelection(): Pulse['selection'] {
  const range = spreadsheet().getActiveRange();
  return range && { sheet: range.getSheet().getName(), range: blockText(blockOf(range)) };
}

/** Shows a sheet and selects cells of it; nothing where there is no such sheet. */
export function select({ sheet: name, block }: Place): null {
  const sheet = findSheet(name);
  if (!sheet) return null;
  const there = onGrid(sheet, block);
  if (there.rowCount > 0 && there.columnCount > 0) spreadsheet().setActiveRange(rangeOf(sheet, there));
  else spreadsheet().setActiveSheet(sheet);
  return null;
}
