import type { Block } from './block';
import { parseBlock } from './block';
import type { FoundTable, SelectionReader } from './host';

/** The table that the selection stands in, else the first on its sheet. */
export async function selectedTable(
  sheets: SelectionReader,
  tables: readonly FoundTable[],
): Promise<FoundTable | null> {
  const selection = await sheets.readSelection();
  if (!selection) return null;
  const onSheet = tables.filter(({ place }) => place.sheet === selection.sheet);
  const cells = parseBlock(selection.range);
  return onSheet.find(({ place }) => meet(parseBlock(place.range), cells)) ?? onSheet[0] ?? null;
}

function meet(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}
