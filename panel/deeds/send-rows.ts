import type { Cell } from '#core';
import type { TablePlace } from '../host';
import { nextTurn } from '../next-turn';
import type { Engine } from '../engine/engine';
import type { BlockName } from '../engine/session';

/** Rows that go to another thread in one message: copying them takes a few milliseconds. */
const rowsAtOnce = 1_000;

/** Sends a table to the engine in pieces, so that the page stays free; null says that there is none. */
export async function sendRows(
  engine: Engine,
  block: BlockName,
  place: TablePlace,
  rows: readonly (readonly Cell[])[] | null,
): Promise<void> {
  if (rows === null) return engine.ask('drop rows', { block });
  for (let from = 0; from === 0 || from < rows.length; from += rowsAtOnce) {
    const piece = rows.slice(from, from + rowsAtOnce);
    await engine.ask('put rows', { block, place, rows: piece, isFirst: from === 0 });
    await nextTurn();
  }
}
