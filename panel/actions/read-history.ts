import type { Model, Problem, ReadTables, Table } from '#core';
import { dayOf } from '#core';
import type { TableReader } from '../host';
import type { SecondPlaces } from '../second-places';
import { secondTableNames } from '../second-places';
import type { Turn } from '../turns';
import { readChosenTables } from './read-second-tables';

/** The history that a report is held against, where there is one that can be read. */
export interface HistoryRead {
  readonly read: { readonly history: ReadTables } | null;
  /** Why it could not be read, which stops no segmentation. What else there is to know stands beside the choice of tables. */
  readonly notices: readonly Problem[];
}

/** Reads the chosen tables beside accounts that a model reads. */
export async function readHistory(
  sheets: TableReader,
  accounts: Table,
  { fields, settings, stages }: Pick<Model, 'fields' | 'settings' | 'stages'>,
  places: SecondPlaces,
  turn: Turn,
): Promise<HistoryRead> {
  if (secondTableNames.every((name) => places[name] === null)) return { read: null, notices: [] };
  const beside = { accounts, fields, asOf: dayOf(settings.asOf ?? ''), stages };
  const read = await readChosenTables(sheets, beside, places, turn, 0.15);
  return read.ok ? { read: { history: read.value }, notices: [] } : { read: null, notices: read.problems };
}
