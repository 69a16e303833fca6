import type { Cell, Rows } from '#core';
import type { Deed } from '../deed-runner';
import { listTables } from './list-tables';
import type { ReadTable } from './read-found';
import { readFound } from './read-found';
import { sendRows } from './send-rows';
import type { TablePlace } from '../host';
import { modelPlace } from '../model-place';
import { overridesPlace } from '../overrides-place';
import { holds, selectedTable } from '../selected-table';
import type { SecondPlaces } from '../second-places';
import { samePlace } from '../second-places';
import type { DeedDesk, LookDesk } from './deed-desk';
import { lookBeside } from './look-beside';
import { cancelled, turnsWithin } from '../turns';

/** Turns that can be called off until the accounts are seen, and turns after that. */
type LookTurns = Pick<Deed, 'turn' | 'last'>;

/** Finds the tables and reads the accounts of the preferred one, or of the likeliest. */
export async function lookAround(
  desk: LookDesk,
  deed: LookTurns,
  preferred: TablePlace | null,
): Promise<void> {
  const { dispatch, get } = desk.store;
  const finding = turnsWithin(deed.turn, 0, 0.1);
  const tables = await listTables(desk, (share) => finding(share, 'looking'));
  const known = tables.find((table) => samePlace(table.place, preferred));
  const place = (known ?? tables[0])?.place;
  const before = known ? (get().second?.places ?? null) : null;
  if (place) return openAccountsAt(desk, deed, place, before);
  dispatch({ kind: 'saw accounts', accounts: null });
  dispatch({ kind: 'chose tables', second: null });
}

/**
 * Reads the accounts that stand at a place, the model and the overrides, and what stands beside them. Called off on the way,
 * the accounts that were seen before stay, and are said to be behind: the engine holds some rows of the new ones.
 * @param read the accounts, where they were read already
 */
export async function openAccountsAt(
  desk: LookDesk,
  deed: LookTurns,
  found: TablePlace,
  before: SecondPlaces | null = null,
  read: ReadTable | null = null,
): Promise<void> {
  const { host, engine, store } = desk;
  const place = await sendAccounts(desk, deed, found, read);
  await deed.last(0.5, 'recognising');
  await sendModel(desk);
  await sendRows(
    engine,
    'overrides',
    { sheet: overridesPlace.sheet, range: 'A1' },
    filled(await host.sheets.readSheet(overridesPlace.sheet)),
  );
  const accounts = await engine.ask('see accounts', { today: host.desk.today() });
  store.dispatch({ kind: 'saw accounts', accounts });
  await deed.last(0.6, 'looking');
  await lookBeside(desk, place, before);
}

async function sendAccounts(
  desk: LookDesk,
  { turn }: LookTurns,
  found: TablePlace,
  before: ReadTable | null,
): Promise<TablePlace> {
  await turn(0.1, 'reading');
  const reading = turnsWithin(turn, 0.1, 0.3);
  const { place, rows } = before ?? (await readFound(desk, found, (share) => reading(share, 'reading')));
  const sending = turnsWithin(turn, 0.3, 0.5);
  await sending(0, 'reading');
  try {
    await sendRows(desk.engine, 'accounts', place, rows, (share) => sending(share, 'reading'));
  } catch (error) {
    if (error === cancelled && desk.store.get().accounts) desk.store.dispatch({ kind: 'fell behind' });
    throw error;
  }
  return place;
}

/**
 * Reads the table that is selected in the workbook; nothing where none is. What is selected may stand below the rows by which
 * tables are found: then all of its sheet is looked at.
 */
export async function lookAtSelection(desk: DeedDesk, deed: Deed): Promise<void> {
  const { sheets } = desk.host;
  const tables = await listTables(desk);
  const selection = await sheets.readSelection();
  if (!selection) return;
  const likely = selectedTable(selection, tables);
  const read = likely?.isOpen ? await readFound(desk, likely.place) : null;
  const isIn = likely && holds(read?.place ?? likely.place, selection);
  const found = isIn ? likely : selectedTable(selection, await listTables(desk, undefined, selection.sheet));
  if (found) await openAccountsAt(desk, deed, found.place, null, found === likely ? read : null);
}

/**
 * Sends the Model sheet as it stands.
 * @param known its rows, where they are known already
 */
export async function sendModel(
  { host, engine }: Pick<DeedDesk, 'host' | 'engine'>,
  known?: Rows,
): Promise<void> {
  const rows = filled(known ?? (await host.models.loadModel()));
  await sendRows(engine, 'model', { sheet: modelPlace.sheet, range: 'A1' }, rows);
}

function filled(rows: readonly (readonly Cell[])[] | null) {
  return rows && rows.length > 0 ? rows : null;
}
