import type { Model, Rows, Table } from '#core';
import { accountRows, starterModel } from '#core';

/** The accounts of a sheet and the starter model, as the panel opens them on a day. */
export function openedModel(rows: Rows, today: string): { readonly table: Table; readonly model: Model } {
  const { table } = accountRows(rows, undefined, 'Accounts');
  const starter = starterModel(table);
  if (!starter.ok) throw new Error('the accounts have no starter model');
  const { settings } = starter.value;
  return { table, model: { ...starter.value, settings: { ...settings, asOf: settings.asOf ?? today } } };
}
