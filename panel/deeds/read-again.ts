import type { Rows } from '#core';
import { defineProblem } from '#core';
import { blockText, parseBlock } from '../block';
import { cellsIn } from '../cells-in';
import type { Deed } from '../deed-runner';
import { listTables } from './list-tables';
import { cutToEnd } from './read-found';
import { sendRows } from './send-rows';
import type { TablePlace } from '../host';
import { overridesPlace } from '../overrides-place';
import { samePlace } from '../second-places';
import type { HeaderChanges } from '../write-plan';
import type { DeedDesk } from './deed-desk';
import { sendModel } from './look';
import { lookBeside } from './look-beside';
import { turnsWithin } from '../turns';

const told = defineProblem('told', '{what}');

/** The accounts as they stand now. */
export interface ReadAgain {
  readonly place: TablePlace;
  /** All cells of the sheet that they stand on. */
  readonly rows: Rows;
  readonly overrides: Rows;
  readonly headerChanges: HeaderChanges | null;
}

/**
 * Reads the accounts, the model and the tables beside them again and keeps what the user has chosen: the mapping and the
 * model as it is being edited. What has become of the workbook since is said.
 * @returns null where the accounts cannot be read any more, which is told
 */
export async function readAgain(desk: DeedDesk, deed: Deed): Promise<ReadAgain | null> {
  const { host, engine, store, runner, words } = desk;
  const before = store.get();
  if (!before.accounts) return null;
  await deed.turn(0.02, 'reading');
  const reading = turnsWithin(deed.turn, 0.02, 0.1);
  const tables = await listTables(desk, (share) => reading(share / 2, 'reading'));
  const table = tables.find(({ place }) => samePlace(place, before.accounts?.place ?? null));
  // What is written later is held to the headers as they stand now.
  if (table) await host.sheets.readTable(headerRow(table.place));
  const rows =
    table && (await host.sheets.readSheet(table.place.sheet, (share) => reading((1 + share) / 2, 'reading')));
  if (!table || !rows) {
    store.dispatch({ kind: 'lost accounts', isLost: true });
    runner.fail([told({ what: words().finish.tableGone(before.accounts.place.sheet) })]);
    return null;
  }
  await deed.turn(0.1, 'reading');
  const cells = await cellsIn(rows, parseBlock(table.place.range));
  const own = table.isOpen ? await cutToEnd(table, cells) : { place: table.place, rows: cells };
  const { place } = own;
  await sendRows(engine, 'accounts', place, own.rows);
  await sendModel(desk);
  const overrides = (await host.sheets.readSheet(overridesPlace.sheet)) ?? [];
  await sendRows(
    engine,
    'overrides',
    { sheet: overridesPlace.sheet, range: 'A1' },
    overrides.length > 0 ? overrides : null,
  );
  const accounts = await engine.ask('see accounts', { today: host.desk.today() });
  store.dispatch({ kind: 'read again', accounts });
  if (accounts.problems.length > 0) {
    runner.fail(accounts.problems);
    return null;
  }
  await lookBeside(desk, place, before.second?.places ?? null);
  const headerChanges = changesOf(before.accounts.headers, accounts.headers);
  return { place, rows, overrides, headerChanges };
}

function changesOf(before: readonly string[], now: readonly string[]): HeaderChanges | null {
  if (before.length === now.length && before.every((header, index) => header === now[index])) return null;
  const gone = before.filter((header) => !now.includes(header));
  const fresh = now.filter((header) => !before.includes(header));
  return { gone, fresh, isMoved: gone.length === 0 && fresh.length === 0 };
}

function headerRow({ sheet, range }: TablePlace): TablePlace {
  return { sheet, range: blockText({ ...parseBlock(range), rowCount: 1 }) };
}
