import type { Sheet, WrittenCell } from '#core';
import { dayOf, defineProblem } from '#core';
import { parseBlock } from '../block';
import type { LoggedRun } from '../change-log';
import type { Deed } from '../deed-runner';
import type { TablePlace } from '../host';
import { isChangedMeanwhile, problemsOf } from '../host-refusal';
import type { WrittenParts } from '../state';
import type { Turn } from '../turns';
import { cancelled } from '../turns';
import type { PlannedSheet, WritePlan } from '../write-plan';
import { columnRuns, runPlace } from '../write-plan';
import type { DeedDesk } from './deed-desk';
import { logRun } from './log-run';
import { lookAround } from './look';
import { writeMerged } from './write-merged';

const told = defineProblem('told', '{what}');

/** Rows in one piece: copying, asking for and writing them takes the page a few milliseconds. */
const rowsAtOnce = 2_000;
/** A spreadsheet looks at the whole sheet after each piece. */
const mostPieces = 40;

/**
 * Writes a plan, one piece a turn. When a piece fails or the user calls it off half-way, everything is put back as it was.
 * After it the results are shown. What others have changed since the plan was made is not written over.
 */
export async function writePlan(desk: DeedDesk, deed: Deed, plan: WritePlan): Promise<void> {
  const { host, store, runner, words } = desk;
  const what = words().finish.undoName;
  const snapshot = await host.sheets.takeSnapshot(plan.touches).catch((error: unknown) => {
    if (isChangedMeanwhile(error)) store.dispatch({ kind: 'fell behind' });
    throw error;
  });
  try {
    await writePieces(desk, deed.turn, plan);
  } catch (error) {
    try {
      await host.sheets.restore(snapshot);
    } catch {
      store.dispatch({ kind: 'written', step: { what, snapshot, editKey: null } });
      return runner.fail([told({ what: words().finish.notRestored }), ...problemsOf(error)]);
    }
    if (error === cancelled) throw error;
    return runner.fail([told({ what: words().finish.restored }), ...problemsOf(error)]);
  }
  const written = writtenParts(plan);
  store.dispatch({ kind: 'written', step: { what, snapshot, editKey: null, written } });
  store.dispatch({ kind: 'saved', model: plan.model });
  store.dispatch({ kind: 'went to', screen: 'results' });
  await lookAround(desk, { ...deed, turn: deed.last }, plan.writing.place);
  const { columns, sheets } = written;
  store.dispatch({
    kind: 'done',
    note: words().finish.written(String(columns.length), String(sheets.length)),
  });
}

function writtenParts({ as, hasEvidence, writing, sheets }: WritePlan): WrittenParts {
  return {
    as,
    hasEvidence,
    sheet: writing.place.sheet,
    columns: writing.columns.map(({ header }) => header),
    accounts: writing.accountCount,
    sheets: sheets.filter(({ state }) => state !== 'kept').map(({ name }) => name),
  };
}

/** Everything that is written, piece by piece. */
async function writePieces(desk: DeedDesk, turn: Turn, plan: WritePlan): Promise<void> {
  const pieces = [
    ...plan.writing.clears.map((place) => () => clear(desk, place)),
    ...columnPieces(desk, plan),
    ...formulaPieces(desk, plan),
    ...plan.sheets.filter(({ state }) => state !== 'kept').map((sheet) => () => writeOne(desk, plan, sheet)),
    async () => plan.overrides && desk.host.sheets.writeName(plan.overrides),
  ];
  for (const [index, write] of pieces.entries()) {
    await turn(index / pieces.length, 'writing');
    await write();
  }
  // Called off while the last piece was under way: the user expects the workbook as it was.
  await turn(1, 'writing');
}

function clear({ host: { sheets } }: DeedDesk, place: TablePlace): Promise<void> {
  const { rowCount, columnCount } = parseBlock(place.range);
  const blank: readonly null[] = Array.from({ length: columnCount }, () => null);
  return sheets.writeCells(
    place,
    Array.from({ length: rowCount }, () => blank),
    [],
  );
}

/** Columns of values: their headers, then their cells. */
function columnPieces(
  { host: { sheets }, engine }: DeedDesk,
  { writing }: WritePlan,
): readonly (() => Promise<void>)[] {
  const size = Math.max(rowsAtOnce, Math.ceil(writing.rowCount / mostPieces));
  return columnRuns(writing).flatMap((run) => {
    const formats = run.columns.map((column) => writing.columns[column]?.format ?? undefined);
    const headers = run.columns.map((column) => writing.columns[column]?.header ?? '');
    const starts = Array.from({ length: Math.ceil(writing.rowCount / size) }, (_, piece) => piece * size);
    return [
      () => sheets.writeCells(runPlace(writing, run, 0, 1), [headers], formats, 1),
      ...starts.map((from) => async () => {
        const count = Math.min(size, writing.rowCount - from);
        const piece = { id: writing.id, columns: run.columns, from, count };
        const rows = await engine.ask('planned rows', piece);
        await sheets.writeCells(runPlace(writing, run, from + 1, count), rows, formats);
      }),
    ];
  });
}

/** One formula in the header row; the cells that it spills into are made ready for what it says. */
function formulaPieces(
  { host: { sheets } }: DeedDesk,
  { writing: { formula, columns } }: WritePlan,
): readonly (() => Promise<void>)[] {
  if (!formula) return [];
  const { rowCount } = parseBlock(formula.place.range);
  const blank: readonly WrittenCell[] = columns.map(() => null);
  const first = columns.map((_, index): WrittenCell => (index === 0 ? { formula: formula.formula } : null));
  const cells = Array.from({ length: rowCount }, (_, row) => (row === 0 ? first : blank));
  const formats = columns.map(({ format }) => format ?? undefined);
  return [() => sheets.writeCells(formula.place, cells, formats, 1)];
}

/** What a write of results leaves in the log. */
function loggedRun({ host, store, words }: DeedDesk, { model, writing, as }: WritePlan): LoggedRun {
  return {
    when: dayOf(host.desk.today()) ?? 0,
    what: words().finish.logged[as],
    model: model.name,
    accounts: writing.accountCount,
    moved: writing.moved,
    who: store.get().preferences.name ?? '',
  };
}

/** Brings a sheet of the user's up to date as it stands now. */
async function mergeOne({ host, engine }: DeedDesk, { model }: WritePlan, name: string): Promise<void> {
  const rows = (await host.sheets.readSheet(name)) ?? [];
  await writeMerged(host, name, (await engine.ask('merged input', { model, rows })) ?? []);
}

async function writeOne(
  desk: DeedDesk,
  plan: WritePlan,
  { name, content, rowsAfter }: PlannedSheet,
): Promise<void> {
  const { host, engine } = desk;
  const { sheets, models } = host;
  if (content === 'model') {
    const described = await engine.ask('describe model', { model: plan.model });
    if (!described.ok) throw new Error('the model has a mistake that its plan had not');
    await models.saveModel(described.value);
  } else if (content === 'log') await logRun(host, loggedRun(desk, plan));
  else if (content === 'merged') await mergeOne(desk, plan, name);
  else if (content === 'values') {
    let sheet: Sheet | null = null;
    const rows: Sheet['rows'][number][] = [];
    for (let from = 0; from === 0 || from < (rowsAfter ?? 0); from += rowsAtOnce) {
      const piece = { id: plan.writing.id, name, from, count: rowsAtOnce };
      sheet = await engine.ask('planned sheet', piece);
      for (const row of sheet.rows) rows.push(row);
    }
    if (sheet) await sheets.writeSheet({ ...sheet, rows });
  } else await sheets.writeLiveSheet(content);
}
