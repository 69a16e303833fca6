import type { Model } from '#core';
import { defineProblem, isBlankCell, isDay } from '#core';
import type { Deed } from '../deed-runner';
import type { ImportWriting } from '../engine/questions/import-cells';
import type { PickedImport, SeenImport } from '../engine/questions/read-import';
import { formatNotation } from '../grid-sheet';
import type { FoundTable, Touch } from '../host';
import { problemsOf } from '../host-refusal';
import { cancelled } from '../turns';
import type { DeedDesk } from './deed-desk';
import { lookAround } from './look';
import { readFound } from './read-found';
import { sendRows } from './send-rows';

const told = defineProblem('told', '{what}');

/** Reads the file of an import in the engine; what cannot be read is told. */
export async function readImportFile(
  { engine, runner }: DeedDesk,
  deed: Deed,
  picked: PickedImport,
): Promise<SeenImport | null> {
  const read = await engine.ask('read import', picked, deed.watch);
  if (read.ok) return read.value;
  runner.fail(read.problems);
  return null;
}

/** Takes a table of the workbook as an import: an export that was opened beside the accounts. */
export async function readImportTable(desk: DeedDesk, deed: Deed, table: FoundTable): Promise<SeenImport> {
  const { place, rows } = await readFound(desk, table.place, (share) => deed.turn(share / 2, 'reading'));
  await sendRows(desk.engine, 'import', place, rows, (share) => deed.turn((1 + share) / 2, 'reading'));
  return desk.engine.ask('open import', { name: table.name });
}

/** What an import writes, and what Undo will say of it. */
export interface ImportOrder {
  readonly model: Model;
  readonly gone: 'keep' | 'mark';
  /** The name of the source, as the mark and Undo say it. */
  readonly source: string;
}

/**
 * Writes the prepared import into the accounts, piece by piece: changed cells alone, new columns and new accounts. Called off or
 * failed half-way, everything is put back as it was.
 * @returns whether it was written
 */
export async function writeImport(desk: DeedDesk, deed: Deed, order: ImportOrder): Promise<boolean> {
  const { host, engine, store, runner, words } = desk;
  const text = words().accounts.import;
  const mark = `${order.source} ${host.desk.today()}`;
  const writing = await engine.ask('import cells', { model: order.model, gone: order.gone, mark });
  if (!writing) return false;
  const { sheet, range, rangeAfter } = writing;
  const filled = await firstFilled(desk, writing);
  if (filled !== null) {
    runner.fail([told({ what: text.inTheWay(sheet, filled) })]);
    return false;
  }
  const touches: Touch[] = [
    { kind: 'table', place: { sheet, range }, after: rangeAfter },
    { kind: 'columns', place: { sheet, range }, headers: [...writing.changedHeaders] },
    ...writing.blanks.map((blank): Touch => ({ kind: 'cells', place: { sheet, range: blank } })),
  ];
  const snapshot = await host.sheets.takeSnapshot(touches);
  try {
    for (const [index, { range: piece, cells }] of writing.pieces.entries()) {
      await deed.turn(index / writing.pieces.length, 'writing');
      const formats = (cells[0] ?? []).map((cell) => (isDay(cell) ? formatNotation('day') : undefined));
      await host.sheets.writeCells({ sheet, range: piece }, cells, formats);
    }
    await deed.turn(1, 'writing');
    await host.sheets.growTable({ sheet, range }, rangeAfter);
  } catch (error) {
    await host.sheets.restore(snapshot);
    if (error === cancelled) throw error;
    runner.fail([told({ what: words().finish.restored }), ...problemsOf(error)]);
    return false;
  }
  store.dispatch({ kind: 'written', step: { what: text.undo(order.source), snapshot, editKey: null } });
  await lookAround(desk, { ...deed, turn: deed.last }, { sheet, range: rangeAfter });
  store.dispatch({ kind: 'done', note: text.done(order.source) });
  return true;
}

/** The first block that should be blank and is not. */
async function firstFilled({ host }: DeedDesk, { sheet, blanks }: ImportWriting): Promise<string | null> {
  for (const range of blanks) {
    const rows = await host.sheets.readCells({ sheet, range });
    if (rows.some((row) => row.some((cell) => !isBlankCell(cell)))) return range;
  }
  return null;
}
