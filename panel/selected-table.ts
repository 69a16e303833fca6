import type { Block } from './block';
import { parseBlock } from './block';
import type { FoundTable, Selection, TablePlace } from './host';

/** The table that the selection stands in, else the first on its sheet. */
export function selectedTable(selection: Selection, tables: readonly FoundTable[]): FoundTable | null {
  const onSheet = tables.filter(({ place }) => place.sheet === selection.sheet);
  return onSheet.find(({ place }) => holds(place, selection)) ?? onSheet[0] ?? null;
}

/** Whether a selection stands in a table. */
export function holds(place: TablePlace, selection: Selection): boolean {
  return place.sheet === selection.sheet && meet(parseBlock(place.range), parseBlock(selection.range));
}

function meet(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
