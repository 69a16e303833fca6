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
    .map((table, order) => ({ table, order, likeness: likeness(table) }))
    .sort((a, b) => b.likeness - a.likeness || a.order - b.order)
    .map(({ table }) => table);
}

/**
 * Columns tell more than rows: spend by month is longer than the accounts, and has few of their columns. What names deals
 * or people in its headers comes after everything else.
 */
function likeness({ headers, rowCount }: FoundTable): number {
  const { fields, accountsVerdict } = recognise({ headers, rows: [headers], firstRow: 1, rowCount: 0 });
  const isOther = ['deals', 'people', 'firm counts'].includes(accountsVerdict.looksLike);
  return isOther ? 0 : fields.length ** 2 * Math.log2(rowCount + 1);
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
