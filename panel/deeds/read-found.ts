import type { Rows } from '#core';
import { blockText, parseBlock } from '../block';
import { rowsOfTable } from '../find-tables';
import type { Between, FoundTable, TablePlace } from '../host';
import { samePlace } from '../second-places';
import type { LookDesk } from './deed-desk';

/** A table that was read, as far as it goes. */
export interface ReadTable {
  readonly place: TablePlace;
  readonly rows: Rows;
}

/** Reads a table that was found; the state then knows where an open one ends. */
export async function readFound(
  { host, store }: Pick<LookDesk, 'host' | 'store'>,
  place: TablePlace,
  between?: Between,
): Promise<ReadTable> {
  const tables = store.get().tables ?? [];
  const found = tables.find((table) => samePlace(table.place, place));
  const { rows } = await host.sheets.readTable(found?.isOpen ? found.place : place, between);
  if (!found?.isOpen) return { place, rows };
  const read = await cutToEnd(found, rows);
  const rowCount = read.rows.length - 1;
  if (rowCount !== found.rowCount)
    store.dispatch({
      kind: 'found tables',
      tables: tables.map((table) => (table === found ? { ...found, rowCount } : table)),
    });
  return read;
}

/** Of the cells that an open table may take those that are its own. */
export async function cutToEnd({ place }: Pick<FoundTable, 'place'>, rows: Rows): Promise<ReadTable> {
  const rowCount = await rowsOfTable(rows);
  const range = blockText({ ...parseBlock(place.range), rowCount });
  return { place: { ...place, range }, rows: rows.slice(0, rowCount) };
}
