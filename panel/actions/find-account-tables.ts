import { outputBanner, recognise } from '#core';
import type { Block } from '../block';
import { parseBlock } from '../block';
import type { FoundTable, SelectionReader, TableReader } from '../host';
import { modelPlace } from '../model-place';
import { overridesPlace } from '../overrides-place';

const ownInputs: readonly string[] = [modelPlace.sheet, overridesPlace.sheet];

/** The tables that may hold accounts, the likeliest first: those of whose columns most are recognised. */
export async function findAccountTables(sheets: TableReader): Promise<readonly FoundTable[]> {
  const tables = (await sheets.listTables()).filter(
    ({ place, headers }) => !ownInputs.includes(place.sheet) && headers[0] !== outputBanner,
  );
  return tables
    .map((table, order) => ({ table, order, known: knownColumns(table.headers) }))
    .sort((a, b) => b.known * b.table.rowCount - a.known * a.table.rowCount || a.order - b.order)
    .map(({ table }) => table);
}

function knownColumns(headers: readonly string[]): number {
  const table = { headers, rows: [headers], firstRow: 1, rowCount: 0 };
  return recognise(table).fields.length;
}

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
