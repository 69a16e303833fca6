import type { Rows, Sheet } from '#core';
import { defineProblem, isDay } from '#core';
import { blockText } from '../block';
import { sendRows } from './send-rows';
import { formatNotation } from '../grid-sheet';
import type { Touch } from '../host';
import { overridesName, overridesPlace } from '../overrides-place';
import type { CellsOfRow, Decision } from '../override-rows';
import {
  blankRow,
  decisionCells,
  decisionWrites,
  overrideColumns,
  overridePlaces,
  rowsAbout,
} from '../override-rows';
import type { DeedDesk } from './deed-desk';
import { writeOrRestore } from './write-or-restore';

const told = defineProblem('told', '{what}');

/** What a decision touches. */
export const touchedByDecisions: readonly Touch[] = [
  { kind: 'sheet', sheet: overridesPlace.sheet },
  { kind: 'name', name: overridesPlace.name },
];

const widths = { key: 22, field: 14, value: 18, who: 18, when: 12, why: 44 } as const;

/**
 * Puts a decision on the sheet Overrides, in the place of what was decided for the same account and field; columns and rows
 * of the user's stay as they are. Then the accounts are seen with it.
 */
export async function decide(desk: DeedDesk, decision: Decision, what: string): Promise<void> {
  const { host } = desk;
  const rows = await host.sheets.readSheet(overridesPlace.sheet);
  if (rows === null || rows.length === 0) {
    await writeOrRestore(desk, what, touchedByDecisions, async () => {
      await host.sheets.writeSheet(sheetOf([decision]));
      await nameRows(desk);
    });
    return seeWithDecisions(desk);
  }
  const places = overridePlaces(rows[0] ?? []);
  const missing = overrideColumns.filter((column) => !places.has(column));
  if (missing.length > 0) {
    const text = desk.words().review.columnsMissing(missing.join(', '));
    return desk.runner.fail([told({ what: text })]);
  }
  await writeAll(desk, what, decisionWrites(rows, places, decision));
}

/** Takes decisions away: rows of the sheet, from 1, as they were shown; where the sheet has changed since, nothing is taken. */
export async function withdraw(
  desk: DeedDesk,
  shown: Pick<Decision, 'key' | 'field'> & { readonly row: number },
  what: string,
): Promise<void> {
  const rows = (await desk.host.sheets.readSheet(overridesPlace.sheet)) ?? [];
  const row = shown.row - 1;
  if (!rowsAbout(rows, overridePlaces(rows[0] ?? []), shown).includes(row)) {
    desk.runner.fail([told({ what: desk.words().review.sheetChanged })]);
    return seeWithDecisions(desk);
  }
  await writeAll(desk, what, [blankRow(rows, row)]);
}

/** The sheet Overrides with its first decisions. */
export function sheetOf(decisions: readonly Decision[]): Sheet {
  return {
    name: overridesPlace.sheet,
    role: 'input',
    columns: overrideColumns.map((header) => ({
      header,
      width: widths[header],
      ...(header === 'when' ? { format: 'day' as const } : {}),
    })),
    rows: decisions.map((decision) => {
      const cells = decisionCells(decision);
      return overrideColumns.map((column) => cells[column]);
    }),
    freezeHeader: true,
  };
}

async function writeAll(desk: DeedDesk, what: string, writes: readonly CellsOfRow[]): Promise<void> {
  const { sheets } = desk.host;
  await writeOrRestore(desk, what, touchedByDecisions, async () => {
    for (const { row, column, cells } of writes) {
      const range = blockText({ row, column, rowCount: 1, columnCount: cells.length });
      const formats = isDay(cells[0]) ? [formatNotation('day')] : [];
      await sheets.writeCells({ sheet: overridesPlace.sheet, range }, [cells], formats);
    }
    await nameRows(desk);
  });
  await seeWithDecisions(desk);
}

/** Gives the rows of decisions the name that functions take them by. */
export async function nameRows({ host }: DeedDesk): Promise<void> {
  const rows: Rows = (await host.sheets.readSheet(overridesPlace.sheet)) ?? [];
  await host.sheets.writeName(overridesName(rows));
}

/** Sees the accounts again with the decisions as they stand now, so that every figure follows. */
export async function seeWithDecisions({ host, engine, store }: DeedDesk): Promise<void> {
  const { isBehind } = store.get();
  const rows = (await host.sheets.readSheet(overridesPlace.sheet)) ?? [];
  const place = { sheet: overridesPlace.sheet, range: 'A1' };
  await sendRows(engine, 'overrides', place, rows.length > 0 ? rows : null);
  const accounts = await engine.ask('see accounts', { today: host.desk.today() });
  store.dispatch({ kind: 'read again', accounts });
  // The accounts' own cells were not read again.
  if (isBehind) store.dispatch({ kind: 'fell behind' });
}
