import type { Cell, Rows } from '#core';
import type { Block } from '../block';
import { blockText } from '../block';
import { cellsIn } from '../cells-in';
import { columnDigests } from '../column-digests';
import type { BlockName } from '../engine/session';
import { findTables, rowsOfTable } from '../find-tables';
import { rowsLookedAt } from '../grid-tables';
import type { TablePlace } from '../host';
import { overridesPlace } from '../overrides-place';
import { samePlace } from '../second-places';
import type { LookDesk } from './deed-desk';

/** Of more accounts a change is believed unseen: reading them at each change would be felt. */
const mostCompared = 20_000;

/**
 * Whether the accounts or the overrides really differ from what was read of them: our own columns and formulas beside the
 * accounts, or the same cell written again, change nothing.
 */
export async function haveChanged({ host, engine, store }: LookDesk, sheet: string): Promise<boolean> {
  const { accounts } = store.get();
  if (!accounts) return false;
  if (sheet === accounts.place.sheet && accounts.accountCount > mostCompared) return true;
  const rows = (await host.sheets.readSheet(sheet)) ?? [];
  const differs = async (block: BlockName, cells: readonly (readonly Cell[])[]) => {
    const digests = await columnDigests(cells);
    return !(await engine.ask('still same', {
      block,
      header: cells[0] ?? [],
      digests,
      rowCount: cells.length,
    }));
  };
  if (sheet === overridesPlace.sheet && (await differs('overrides', rows))) return true;
  if (sheet !== accounts.place.sheet) return false;
  const cells = await tableAt(rows, accounts.place);
  return cells === null || differs('accounts', cells);
}

/** The table that stands where one was read, with the rows and columns that it has now; null where there is none. */
async function tableAt(rows: Rows, place: TablePlace): Promise<readonly (readonly Cell[])[] | null> {
  const isHere = (block: Block) => samePlace({ sheet: place.sheet, range: blockText(block) }, place);
  const first = await findTables(rows.slice(0, rowsLookedAt));
  const table = first.find(isHere) ?? (await findTables(rows)).find(isHere);
  if (!table) return null;
  const cells = await cellsIn(rows, { ...table, rowCount: rows.length - table.row });
  return cells.slice(0, await rowsOfTable(cells));
}
