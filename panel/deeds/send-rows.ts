import type { Cell } from '#core';
import type { TablePlace } from '../host';
import { nextTurn } from '../next-turn';
import type { Engine } from '../engine/engine';
import type { BlockName } from '../engine/session';

/** Rows that go to another thread in one message: copying them takes a few milliseconds. */
const rowsAtOnce = 1_000;

/**
 * Sends a table to the engine in pieces, so that the page stays free; null says that there is none.
 * @param between told after each piece which share of the rows was sent, so that sending can be followed and called off
 */
export async function sendRows(
  engine: Engine,
  block: BlockName,
  place: TablePlace,
  rows: readonly (readonly Cell[])[] | null,
  between: (share: number) => Promise<void> = nextTurn,
): Promise<void> {
  if (rows === null) return engine.ask('drop rows', { block });
  for (let from = 0; from === 0 || from < rows.length; from += rowsAtOnce) {
    const piece = rows.slice(from, from + rowsAtOnce);
    await engine.ask('put rows', { block, place, rows: piece, isFirst: from === 0 });
    await between(Math.min(1, (from + rowsAtOnce) / Math.max(1, rows.length)));
  }
}
