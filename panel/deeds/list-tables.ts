import type { Between, FoundTable } from '../host';
import { samePlace } from '../second-places';
import type { LookDesk } from './deed-desk';

/**
 * Finds the tables that may hold accounts, the likeliest first.
 * @param sheet the one sheet that is looked at, all of it; what is known of the others stays
 */
export async function listTables(
  { host, engine, store }: LookDesk,
  between?: Between,
  sheet?: string,
): Promise<readonly FoundTable[]> {
  const known = sheet === undefined ? [] : (store.get().tables ?? []);
  const others = known.filter(({ place }) => place.sheet !== sheet);
  const found = [...others, ...(await host.sheets.listTables(between, sheet))];
  const ranked = await engine.ask('rank tables', { tables: found.map(({ top: _, ...table }) => table) });
  // The order is the engine's; what stands at the top of each need not go there and back.
  const tables = ranked.map((table) => found.find(({ place }) => samePlace(place, table.place)) ?? table);
  store.dispatch({ kind: 'found tables', tables });
  return tables;
}
