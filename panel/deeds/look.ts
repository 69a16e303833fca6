import type { Cell } from '#core';
import type { Deed } from '../deed-runner';
import { sendRows } from './send-rows';
import type { Between, FoundTable, TablePlace } from '../host';
import { modelPlace } from '../model-place';
import { overridesPlace } from '../overrides-place';
import { selectedTable } from '../selected-table';
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
  const tables = await findTables(desk, (share) => finding(share, 'looking'));
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
 */
export async function openAccountsAt(
  desk: LookDesk,
  deed: LookTurns,
  place: TablePlace,
  before: SecondPlaces | null = null,
): Promise<void> {
  const { host, engine, store } = desk;
  await sendAccounts(desk, deed, place);
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
  { host, engine, store }: LookDesk,
  { turn }: LookTurns,
  place: TablePlace,
): Promise<void> {
  await turn(0.1, 'reading');
  const reading = turnsWithin(turn, 0.1, 0.3);
  const { rows } = await host.sheets.readTable(place, (share) => reading(share, 'reading'));
  const sending = turnsWithin(turn, 0.3, 0.5);
  await sending(0, 'reading');
  try {
    await sendRows(engine, 'accounts', place, rows, (share) => sending(share, 'reading'));
  } catch (error) {
    if (error === cancelled && store.get().accounts) store.dispatch({ kind: 'fell behind' });
    throw error;
  }
}

/** Reads the table that is selected in the workbook; nothing where none is. */
export async function lookAtSelection(desk: DeedDesk, deed: Deed): Promise<void> {
  const table = await selectedTable(desk.host.sheets, await findTables(desk));
  if (table) await openAccountsAt(desk, deed, table.place);
}

/** Sends the Model sheet as it stands. */
export async function sendModel({ host, engine }: Pick<DeedDesk, 'host' | 'engine'>): Promise<void> {
  const rows = filled(await host.models.loadModel());
  await sendRows(engine, 'model', { sheet: modelPlace.sheet, range: 'A1' }, rows);
}

async function findTables(
  { host, engine, store }: LookDesk,
  between?: Between,
): Promise<readonly FoundTable[]> {
  const tables = await engine.ask('rank tables', { tables: await host.sheets.listTables(between) });
  store.dispatch({ kind: 'found tables', tables });
  return tables;
}

function filled(rows: readonly (readonly Cell[])[] | null) {
  return rows && rows.length > 0 ? rows : null;
}
