import type { Cell, Model, Rows } from '#core';
import { defineProblem, outputBanner } from '#core';
import type { Block } from '../block';
import { blockText, parseBlock } from '../block';
import type { Deed } from '../deed-runner';
import type { WriteAs } from '../engine/planned-places';
import type { PlannedWriting } from '../engine/questions/plan-writing';
import type { TablePlace } from '../host';
import { isEvidence } from '../evidence-sheets';
import { doubledFields } from '../mapped-column';
import { modelPlace } from '../model-place';
import { overridesName } from '../overrides-place';
import { restOften } from '../rest-often';
import { sameModel } from '../same-model';
import type { PanelState } from '../state';
import { turnsWithin } from '../turns';
import type { InTheWay, PlannedSheet, WritePlan } from '../write-plan';
import { changeLogSheet, logPlaceIn } from '../change-log';
import { columnRuns, runPlace, touchesOf } from '../write-plan';
import type { DeedDesk } from './deed-desk';
import { readAgain } from './read-again';

const told = defineProblem('told', '{what}');

/**
 * Reads everything again and works out what a write would do, and to what; nothing is written.
 * @param hasEvidence whether the evidence sheets are written too; else those that stand there stay as they are
 * @returns null where it cannot be
 */
export async function planWrite(
  desk: DeedDesk,
  deed: Deed,
  as: WriteAs,
  hasEvidence = true,
): Promise<WritePlan | null> {
  const { host, engine, store, runner, words } = desk;
  if (store.get().modelSheet?.standing === 'newer') {
    runner.fail([told({ what: words().shell.newer })]);
    return null;
  }
  const doubled = [...doubledFields(store.get().mapping)];
  if (doubled.length > 0) {
    runner.fail(doubled.map((field) => told({ what: words().accounts.twice(field) })));
    return null;
  }
  const read = await readAgain(desk, deed);
  const { draft, second } = store.get();
  if (!read || !draft) return null;
  const { place, rows, overrides } = read;
  const planned = await engine.ask(
    'plan writing',
    {
      model: draft,
      as,
      hasFunctions: host.desk.hasFunctions,
      hasNatives: host.desk.hasNatives ?? false,
      hasPivots: host.desk.hasPivots ?? false,
      hasOverrides: overrides.length > 0,
      history: second?.places.history ?? null,
      reps: second?.places.reps ?? null,
      beside: besideHeader(rows, place),
    },
    { ...deed.watch, tell: (share, doing) => deed.watch.tell?.(0.3 + 0.5 * share, doing) },
  );
  if (!planned.ok) {
    runner.fail(planned.problems);
    return null;
  }
  const writing = hasEvidence
    ? planned.value
    : { ...planned.value, sheets: planned.value.sheets.filter(({ name }) => !isEvidence(name)) };
  const sheets = await plannedSheets(
    desk,
    { ...deed, turn: turnsWithin(deed.turn, 0.8, 1) },
    writing,
    modelBefore(store.get(), draft),
  );
  return {
    as,
    hasEvidence,
    model: draft,
    writing,
    sheets,
    overrides: overrides.length > 0 ? overridesName(overrides) : null,
    inTheWay: await inTheWay(rows, writing, as),
    headerChanges: read.headerChanges,
    touches: touchesOf(writing, sheets),
  };
}

/** The cells of the accounts' header row to the right of them. */
function besideHeader(rows: Rows, { range }: TablePlace): readonly Cell[] {
  const { row, column, columnCount } = parseBlock(range);
  return (rows[row] ?? []).slice(column + columnCount);
}

/** What the Model sheet is held against: whether it says this model already, or what else it is. */
type ModelBefore = 'same' | 'another' | 'unreadable';

function modelBefore({ modelSheet, saved }: PanelState, model: Model): ModelBefore {
  if (modelSheet?.standing === 'unreadable') return 'unreadable';
  return sameModel(saved, model) ? 'same' : 'another';
}

/** What becomes of the Model sheet and of the sheets of results. */
async function plannedSheets(
  desk: DeedDesk,
  { turn }: Deed,
  writing: PlannedWriting,
  before: ModelBefore,
): Promise<readonly PlannedSheet[]> {
  const { sheets } = desk.host;
  const model = await sheets.readSheet(modelPlace.sheet);
  const isKept = before === 'same' && model !== null;
  const planned: PlannedSheet[] = [
    {
      name: modelPlace.sheet,
      state: isKept ? 'kept' : model === null ? 'fresh' : 'replaced',
      rowsBefore: model && Math.max(0, model.length - 1),
      rowsAfter: writing.modelRows,
      isTheUsers: before === 'unreadable' && model !== null && model.length > 0,
      editedRows: [],
      content: 'model',
    },
  ];
  for (const [index, sheet] of writing.sheets.entries()) {
    const { name, live, rowCount } = sheet;
    await turn(index / writing.sheets.length, 'comparing');
    const rows = await sheets.readSheet(name);
    if (sheet.isInput && rows !== null && rows.length > 0) {
      planned.push(await plannedMerge(desk, name, rows));
      continue;
    }
    const isOurs = rows?.[0]?.[0] === outputBanner;
    planned.push({
      name,
      state: rows === null ? 'fresh' : 'replaced',
      rowsBefore: rows && Math.max(0, rows.length - (isOurs ? 2 : 0)),
      rowsAfter: live ? null : rowCount,
      isTheUsers: rows !== null && rows.length > 0 && !isOurs,
      editedRows: isOurs ? await sheets.findEdits(live ?? { name }) : [],
      content: live ?? 'values',
    });
  }
  return [...planned, plannedLog(await sheets.readSheet(changeLogSheet))];
}

/** A sheet of the user's is brought up to date; one of that name that is something else stays as it is. */
async function plannedMerge({ engine, store }: DeedDesk, name: string, rows: Rows): Promise<PlannedSheet> {
  const { draft: model } = store.get();
  const writes = model && (await engine.ask('merged input', { model, rows }));
  const last = (writes ?? []).reduce((lowest, { row }) => Math.max(lowest, row + 1), rows.length);
  return {
    name,
    state: writes && writes.length > 0 ? 'merged' : 'kept',
    rowsBefore: rows.length,
    rowsAfter: last,
    isTheUsers: false,
    editedRows: [],
    content: 'merged',
  };
}

/** The row that a write leaves on the log; a sheet of that name which is no log is the user's, and stays as it is. */
function plannedLog(rows: Rows | null): PlannedSheet {
  const place = rows && logPlaceIn(rows);
  const isEmpty = rows === null || rows.length === 0;
  const before = place ? place.next - place.header - 1 : isEmpty ? 0 : rows.length;
  return {
    name: changeLogSheet,
    state: isEmpty ? 'fresh' : place ? 'extended' : 'kept',
    rowsBefore: rows && before,
    rowsAfter: place || isEmpty ? before + 1 : before,
    isTheUsers: false,
    editedRows: [],
    content: 'log',
  };
}

const mostAddresses = 5;
/** Rows between two looks at the clock. */
const rowsBetween = 1_000;

/** Filled cells where columns or formulas will stand that are not of an earlier run of ours. */
async function inTheWay(rows: Rows, writing: PlannedWriting, as: WriteAs): Promise<InTheWay> {
  const rest = restOften();
  const ours = writing.clears.map(({ range }) => parseBlock(range));
  const fresh = columnRuns(writing).flatMap(({ at, columns }) =>
    columns.flatMap((column, index) =>
      // Columns of formulas may stand elsewhere than before.
      as === 'values' && writing.columns[column]?.isThere ? [] : [{ at: at + index, columns: [column] }],
    ),
  );
  const places = [...fresh.map((run) => runPlace(writing, run)), ...formulaPlaces(writing)];
  const first: string[] = [];
  let count = 0;
  for (const { row, column, rowCount, columnCount } of places.map(({ range }) => parseBlock(range))) {
    for (let at = row; at < row + rowCount; at++) {
      if (at % rowsBetween === 0) await rest();
      for (let across = column; across < column + columnCount; across++) {
        const cell = rows[at]?.[across];
        if (cell === null || cell === undefined || cell === '') continue;
        if (ours.some((block) => holds(block, at, across))) continue;
        count++;
        if (first.length < mostAddresses)
          first.push(blockText({ row: at, column: across, rowCount: 1, columnCount: 1 }));
      }
    }
  }
  return { count, first };
}

function formulaPlaces({ formula }: PlannedWriting): readonly TablePlace[] {
  return formula ? [formula.place] : [];
}

function holds(block: Block, row: number, column: number): boolean {
  return (
    row >= block.row &&
    row < block.row + block.rowCount &&
    column >= block.column &&
    column < block.column + block.columnCount
  );
}
