import type { Touch } from '../host';
import { samePlace } from '../second-places';
import type { DeedDesk } from './deed-desk';
import { listTables } from './list-tables';
import { chooseSecond } from './look-beside';
import { writeMerged } from './write-merged';
import { writeOrRestore } from './write-or-restore';

const sheet = 'Reps';
const touches: readonly Touch[] = [{ kind: 'sheet', sheet }];

/**
 * Makes a sheet of reps of the owners of the accounts, or adds those that the sheet Reps lacks below what stands there; then
 * it is the table of reps that the panel reads.
 */
export async function makeReps(desk: DeedDesk, what: string): Promise<void> {
  const { host, engine, store, runner } = desk;
  const { draft } = store.get();
  if (!draft) return;
  const rows = await host.sheets.readSheet(sheet);
  const standing = rows !== null && rows.length > 0 ? rows : null;
  const made = await engine.ask('starting reps', { model: draft, rows: standing });
  if (!made.ok) return runner.fail(made.problems);
  const { merge, sheet: fresh } = made.value;
  await writeOrRestore(desk, what, touches, async () => {
    if (merge) await writeMerged(host, sheet, merge);
    else await host.sheets.writeSheet(fresh);
  });
  await chooseReps(desk);
}

/** The panel reads the sheet as its table of reps. */
async function chooseReps(desk: DeedDesk): Promise<void> {
  const { store } = desk;
  const tables = await listTables(desk);
  const { second, accounts } = store.get();
  const place = tables.find((table) => table.place.sheet === sheet)?.place;
  if (!second || !accounts || !place) return;
  const offered = tables.filter((table) => !samePlace(table.place, accounts.place));
  await chooseSecond(desk, { ...second, offered }, 'reps', place);
}
