import type { Sheet } from '#core';
import type { Engine } from './engine/engine';
import { lookAround } from './deeds/look';
import type { Host, TablePlace } from './host';
import { nextState } from './next-state';
import { startState } from './state';
import { createStore } from './store';
import { turnsWith } from './turns';

/** What the workbook's own model makes of its accounts as they stand. */
export interface CurrentReport {
  /** Every sheet of the report, with its charts and pivots. */
  readonly sheets: readonly Sheet[];
  /** Where the accounts stand. */
  readonly place: TablePlace;
}

/**
 * The report of a workbook that holds accounts and a model; null where one is missing or has a mistake.
 * @param engine one of its own: the accounts of a panel that is open stay with the panel's
 * @param writtenOn the serial day that the report says it was made on
 */
export async function currentReport(
  host: Host,
  engine: Engine,
  writtenOn: number | null,
): Promise<CurrentReport | null> {
  const store = createStore(startState, nextState);
  const turn = turnsWith(() => undefined, new AbortController().signal);
  await lookAround({ host, engine, store }, { turn, last: turn }, null);
  const { accounts, saved } = store.get();
  if (!accounts || !saved || accounts.problems.length > 0) return null;
  const made = await engine.ask('report sheets', { model: saved, writtenOn });
  return made.ok ? { sheets: made.value, place: accounts.place } : null;
}
