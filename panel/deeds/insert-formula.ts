import type { TablePlace } from '../host';
import type { DeedDesk } from './deed-desk';

/** Puts a formula into a cell; what stood there comes back with Undo. */
export async function insertFormula(
  { host, store }: DeedDesk,
  cell: TablePlace,
  formula: string,
  what: string,
): Promise<void> {
  const snapshot = await host.sheets.takeSnapshot([{ kind: 'cells', place: cell }]);
  await host.sheets.writeCells(cell, [[{ formula }]]);
  store.dispatch({ kind: 'written', step: { what, snapshot, editKey: null } });
  store.dispatch({ kind: 'done', note: what });
}
