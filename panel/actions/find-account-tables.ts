import { outputBanner, recognise } from '#core';
import type { FoundTable, SelectionReader, TableReader } from '../host';
import { modelPlace } from '../model-place';

/** The tables that may hold accounts, the likeliest first: those of whose columns most are recognised. */
export async function findAccountTables(sheets: TableReader): Promise<readonly FoundTable[]> {
  const tables = (await sheets.listTables()).filter(
    ({ place, headers }) => place.sheet !== modelPlace.sheet && headers[0] !== outputBanner,
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

/** The table that the selection stands in or, where it spans several rows and columns, the selection itself. */
export async function selectedTable(
  sheets: SelectionReader,
  tables: readonly FoundTable[],
): Promise<FoundTable | null> {
  const selection = await sheets.readSelection();
  if (!selection) return null;
  return tables.find(({ place }) => place.sheet === selection.sheet) ?? null;
}
