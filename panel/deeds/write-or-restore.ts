import type { Touch } from '../host';
import type { DeedDesk } from './deed-desk';

/** Writes what can be taken back with Undo; where it fails half-way, what was touched is put back as it was. */
export async function writeOrRestore(
  { host, store }: Pick<DeedDesk, 'host' | 'store'>,
  what: string,
  touches: readonly Touch[],
  write: () => Promise<void>,
): Promise<void> {
  const snapshot = await host.sheets.takeSnapshot(touches);
  try {
    await write();
  } catch (error) {
    await host.sheets.restore(snapshot);
    throw error;
  }
  store.dispatch({ kind: 'written', step: { what, snapshot, editKey: null } });
  store.dispatch({ kind: 'done', note: what });
}
