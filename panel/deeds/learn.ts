import type { Lesson, TierMethod, WrittenCell } from '#core';
import { defineProblem } from '#core';
import { blockText, parseBlock } from '../block';
import type { Deed } from '../deed-runner';
import { formatNotation } from '../grid-sheet';
import type { TablePlace } from '../host';
import type { LearnedHere, PanelState } from '../state';
import type { Turn } from '../turns';
import type { DeedDesk } from './deed-desk';
import { modelTouches } from './edit-model';
import { lookAround } from './look';
import { writeOrRestore } from './write-or-restore';

const told = defineProblem('told', '{what}');

/** Rows in one piece: asking for and writing them takes the page a few milliseconds. */
const rowsAtOnce = 2_000;

/** What is learned, and how. */
export interface LearnChoice {
  readonly lessons: readonly Lesson[];
  readonly tiers: TierMethod | null;
  readonly prior?: number | null;
  /** Whether columns that the accounts lack are made from the history. */
  readonly addsColumns: boolean;
}

/** Learns from the tables beside the accounts; what was learned is shown, and nothing is written. */
export async function learnLessons(desk: DeedDesk, deed: Deed, choice: LearnChoice): Promise<void> {
  const { engine, store, runner, host } = desk;
  const { draft, accounts, second, mapping } = store.get();
  if (!draft) return;
  const order = { ...choice, model: draft, mapping, today: host.desk.today() };
  const seen = await engine.ask('learn', order, deed.watch);
  if (!seen.ok) return runner.fail(seen.problems);
  // Called off during the last lesson: the user expects that nothing was learned.
  await deed.turn(1, 'learning');
  const learned = { lessons: choice.lessons, seen: seen.value, from: { draft, accounts, second } };
  store.dispatch({ kind: 'learned', learned });
}

/** Whether what was learned still stands on the model, the accounts and the tables as they are. */
export function isUpToDate(
  { from }: Pick<LearnedHere, 'from'>,
  { draft, accounts, second }: PanelState,
): boolean {
  return from.draft === draft && from.accounts === accounts && from.second === second;
}

/**
 * Writes columns from the history beside the accounts, and the model that was learned with them, in one step that can be
 * taken back. When a piece fails, everything is put back as it was.
 * @param what what Undo will say
 */
export async function applyWithColumns(
  desk: DeedDesk,
  deed: Deed,
  { seen }: LearnedHere,
  what: string,
): Promise<void> {
  const { host, engine, store, runner, words } = desk;
  const { accounts, modelSheet } = store.get();
  const place = accounts?.place;
  if (modelSheet?.standing === 'newer') return;
  const described = await engine.ask('describe model', { model: seen.model });
  if (!place) return;
  if (!described.ok) return runner.fail(described.problems);
  const headers = seen.added.map(({ header }) => header);
  const { cells } = await host.sheets.findOverlap(place, headers);
  if (cells.length > 0) {
    const [count, first] = [String(cells.length), cells.slice(0, 5).join(', ')];
    return runner.fail([told({ what: words().learned.inTheWay(count, first) })]);
  }
  await writeOrRestore(desk, what, [{ kind: 'columns', place, headers }, ...modelTouches], async () => {
    await writeColumns(desk, deed.turn, place, seen);
    await host.models.saveModel(described.value);
    // Called off while the last piece was under way: the user expects the workbook as it was.
    await deed.turn(1, 'writing');
  });
  store.dispatch({ kind: 'learned', learned: null });
  await lookAround(desk, { ...deed, turn: deed.last }, place);
}

/** Headers, then cells, behind the last column of the accounts. */
async function writeColumns(
  { host: { sheets }, engine }: DeedDesk,
  turn: Turn,
  { sheet, range }: TablePlace,
  { id, added }: LearnedHere['seen'],
): Promise<void> {
  const block = parseBlock(range);
  const rowCount = block.rowCount - 1;
  const formats = added.map(({ format }) => formatNotation(format));
  const write = (row: number, rows: readonly (readonly WrittenCell[])[], headingRows: number) => {
    const at = { row, column: block.column + block.columnCount };
    const part = blockText({ ...at, rowCount: rows.length, columnCount: added.length });
    return sheets.writeCells({ sheet, range: part }, rows, formats, headingRows);
  };
  await write(block.row, [added.map(({ header }) => header)], 1);
  for (let from = 0; from < rowCount; from += rowsAtOnce) {
    await turn(from / rowCount, 'writing');
    const piece = { id, from, count: Math.min(rowsAtOnce, rowCount - from) };
    await write(block.row + 1 + from, await engine.ask('added rows', piece), 0);
  }
}
