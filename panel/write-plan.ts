import type { Model } from '#core';
import type { WriteAs } from './engine/planned-places';
import type { PlannedWriting } from './engine/questions/plan-writing';
import { blockText, parseBlock } from './block';
import type { LiveSheet, NamedRange, TablePlace, Touch } from './host';
import { modelPlace } from './model-place';
import { overridesPlace } from './overrides-place';

/** One sheet that a plan speaks of. */
export interface PlannedSheet {
  readonly name: string;
  /** A log is extended: a row is added below what stands there. A sheet of the user's is merged: what is theirs stays. */
  readonly state: 'fresh' | 'replaced' | 'extended' | 'merged' | 'kept';
  /** Rows that stand there now, and that will; null where there is no such sheet, or where formulas make them. */
  readonly rowsBefore: number | null;
  readonly rowsAfter: number | null;
  /** A sheet of this name is there, is not blank, and does not say that we wrote it. */
  readonly isTheUsers: boolean;
  /** Rows, from 1, that were edited by hand since we wrote the sheet, and will be lost. */
  readonly editedRows: readonly number[];
  readonly content: 'model' | 'values' | 'merged' | 'log' | LiveSheet;
}

/** Filled cells that are not ours where something will be written. */
export interface InTheWay {
  readonly count: number;
  /** The addresses of the first of them. */
  readonly first: readonly string[];
}

/** How the columns of the accounts differ from when they were read. */
export interface HeaderChanges {
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  /** The same columns in another order. */
  readonly isMoved: boolean;
}

/** What a press of Write will do, worked out in full: nothing has been written yet. */
export interface WritePlan {
  readonly as: WriteAs;
  /** Whether the evidence sheets are written too. */
  readonly hasEvidence: boolean;
  /** The model that it was worked out with. */
  readonly model: Model;
  readonly writing: PlannedWriting;
  /** The Model sheet first. */
  readonly sheets: readonly PlannedSheet[];
  /** The name OVERRIDES as it will stand; null where there is no such sheet. */
  readonly overrides: NamedRange | null;
  readonly inTheWay: InTheWay;
  /** Null where the columns are as they were. */
  readonly headerChanges: HeaderChanges | null;
  readonly touches: readonly Touch[];
}

/** Columns that stand side by side, by their places in the plan. */
export interface ColumnRun {
  /** The first of them on the sheet, from 0. */
  readonly at: number;
  readonly columns: readonly number[];
}

/** Whether a plan replaces something that the user made: then the user is asked first. */
export function overwrites({ inTheWay, sheets }: Pick<WritePlan, 'inTheWay' | 'sheets'>): boolean {
  if (inTheWay.count > 0) return true;
  return sheets.some(({ isTheUsers, editedRows }) => isTheUsers || editedRows.length > 0);
}

/** Neighbouring columns are written in one go. */
export function columnRuns({ columns, formula }: PlannedWriting): readonly ColumnRun[] {
  if (formula) return [];
  const order = columns.map(({ at }, column) => ({ at, column })).sort((a, b) => a.at - b.at);
  const runs: { at: number; columns: number[] }[] = [];
  for (const { at, column } of order) {
    const run = runs.at(-1);
    if (run && run.at + run.columns.length === at) run.columns.push(column);
    else runs.push({ at, columns: [column] });
  }
  return runs;
}

/** The cells of a run of columns: rows of the accounts from one to another, the header being row 0. */
export function runPlace(
  { place, rowCount }: PlannedWriting,
  { at, columns }: ColumnRun,
  from = 0,
  count = rowCount + 1,
): TablePlace {
  const row = parseBlock(place.range).row + from;
  const block = { row, column: at, rowCount: count, columnCount: columns.length };
  return { sheet: place.sheet, range: blockText(block) };
}

/** All that a write touches: cells beside the accounts, sheets that are not kept, and the names. */
export function touchesOf(writing: PlannedWriting, sheets: readonly PlannedSheet[]): readonly Touch[] {
  const places = [
    ...writing.clears,
    ...columnRuns(writing).map((run) => runPlace(writing, run)),
    ...(writing.formula ? [writing.formula.place] : []),
  ];
  return [
    ...places.map((place): Touch => ({ kind: 'cells', place })),
    ...sheets
      .filter(({ state }) => state !== 'kept')
      .map(({ name }): Touch => ({ kind: 'sheet', sheet: name })),
    { kind: 'name', name: modelPlace.name },
    { kind: 'name', name: overridesPlace.name },
  ];
}
