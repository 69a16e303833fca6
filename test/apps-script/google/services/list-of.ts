import { toLists } from '../realm';
import type { ServerRun } from '../run';

/** A list of the server's own. */
export function listOf<Item>(run: ServerRun, items: readonly Item[]): Item[] {
  return toLists(run.realm, [items])[0] as Item[];
}
