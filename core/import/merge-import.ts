import type { FieldMapping } from '../accounts/field';
import type { Recognition } from '../accounts/recognition';
import { totalRowNotices } from '../accounts/total-row';
import type { Cell } from '../values/cell';
import { found, refused, type Problem, type Result } from '../values/problem';
import { cellReading, type CellReading } from './cell-reading';
import {
  doubledProblems,
  keyColumns,
  noSharedKey,
  rowsByKey,
  type KeyedInput,
  type KeyedRows,
} from './keyed-rows';
import * as say from './import-problems';

/** What is merged: the accounts that are there and the import, with what is known of their columns. */
export interface ImportInput extends KeyedInput {
  /** How the columns of the accounts are read. */
  readonly fields: readonly FieldMapping[];
  readonly recognition: Recognition;
}

/** How an import is merged. */
export interface ImportOptions {
  /** Headers of the import by which its rows are told apart; left out: the column that does it best. */
  readonly key?: readonly string[] | undefined;
  /** Whether a blank of the import empties what stands in the accounts; left out: no. */
  readonly blanksWipe?: boolean | undefined;
}

/** One cell that the import changes. */
export interface CellChange {
  /** The place of its column among those of the merged table. */
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** One account that the import changes. */
export interface ChangedRow {
  /** Its row in the accounts, from 0. */
  readonly row: number;
  readonly cells: readonly CellChange[];
}

/** What an import does to the accounts. */
export interface ImportMerge {
  /** The columns of the merged table: the user's in their order, then the new ones. */
  readonly headers: readonly string[];
  /** The key's headers in the import. */
  readonly key: readonly string[];
  /** The places of the key among the columns of the merged table. */
  readonly keyColumns: readonly number[];
  readonly changed: readonly ChangedRow[];
  /** New accounts, as rows of the merged table. */
  readonly added: readonly (readonly Cell[])[];
  /** Rows of the accounts, from 0, that the import does not have. */
  readonly gone: readonly number[];
  /** Accounts that the import has as they are. */
  readonly unchanged: number;
}

/** A column of the import on its way into the merged table. */
interface Road {
  readonly from: number;
  readonly to: number;
  readonly reading: CellReading;
  /** A key that is found keeps the spelling that it has in the accounts. */
  readonly isKey: boolean;
}

function roadsOf(input: ImportInput, headers: readonly string[], key: readonly number[]): Road[] {
  const { existing, fields, columns, recognition } = input;
  return columns.flatMap(({ from, to }) => {
    const guess = recognition.guesses[from];
    if (to === null || !guess) return [];
    const reading = cellReading(existing, fields, guess, to);
    return [{ from, to: headers.indexOf(to), reading, isKey: key.includes(from) }];
  });
}

/** What the import changes in one account. */
function changesOf(before: readonly Cell[], after: readonly Cell[], roads: readonly Road[], wipes: boolean) {
  const cells: CellChange[] = [];
  for (const { from, to, reading, isKey } of roads) {
    if (isKey) continue;
    const [old, next] = [before[to] ?? null, after[from] ?? null];
    if (old === next) continue;
    const value = reading.ofImport(next);
    if (value === null && !wipes) continue;
    if (reading.ofAccounts(old) === value) continue;
    cells.push({ column: to, before: old, after: reading.written(next) });
  }
  return cells;
}

function newRow(after: readonly Cell[], roads: readonly Road[], width: number): Cell[] {
  const row = new Array<Cell>(width).fill(null);
  for (const { from, to, reading } of roads) row[to] = reading.written(after[from] ?? null);
  return row;
}

/** From this share of accounts missing on, an import is likely a part of the list. */
export const partOfTheList = 0.2;

function notices(input: ImportInput, merged: ImportMerge, keyed: KeyedRows): Problem[] {
  const { existing, incoming } = input;
  const told: Problem[] = [];
  const [unkeyed] = keyed.unkeyed;
  if (unkeyed !== undefined) {
    const row = incoming.firstRow + unkeyed + 1;
    told.push(say.withoutKey({ count: keyed.unkeyed.length, key: merged.key.join(', '), row }, { row }));
  }
  for (const { parameters, at } of totalRowNotices(incoming))
    told.push(say.totalRow({ text: String(parameters['text']), row: at?.row ?? 0 }, at));
  const { length: gone } = merged.gone;
  if (gone > existing.rowCount * partOfTheList) told.push(say.manyGone({ gone, rows: existing.rowCount }));
  return told;
}

/**
 * Merges an import into the accounts by key: new accounts, changed cells with what stood before, accounts that the import
 * lacks and those that stay as they are. The user's columns, their order and the order of the rows stay; a blank of the import
 * empties nothing unless that is wanted; a last row that is a total is left out.
 * @returns what would be done: nothing is deleted by it. Refused where the key is not in both, stands twice in one of them,
 * or no value of it stands in both
 * Cost: O(rows × columns).
 */
export function mergeImport(input: ImportInput, options: ImportOptions = {}): Result<ImportMerge> {
  const { existing, incoming, columns } = input;
  const key = keyColumns(input, options.key);
  if (!key.ok) return key;
  const { existing: ourColumns, incoming: theirColumns, fields, headers: name } = key.value;
  const total = totalRowNotices(incoming).length;
  const theirs = rowsByKey(incoming, theirColumns, fields, incoming.rowCount - total);
  const ours = rowsByKey(existing, ourColumns, fields, existing.rowCount);
  const problems = [
    ...doubledProblems(theirs, incoming, say.keyDoubled, name.join(', ')),
    ...(existing.rowCount > 0 ? doubledProblems(ours, existing, say.keyDoubledThere, name.join(', ')) : []),
  ];
  if (problems.length > 0) return refused(problems);
  const isShared = [...theirs.rowOf.keys()].some((each) => ours.rowOf.has(each));
  if (!isShared && existing.rowCount > 0) return refused([noSharedKey(input, key.value)]);
  const headers = [...existing.headers, ...columns.flatMap(({ to, isNew }) => (isNew ? [to!] : []))];
  const roads = roadsOf(input, headers, theirColumns);
  const keyAt = theirColumns.map((from) => roads.find((road) => road.from === from)?.to ?? 0);
  const merged = {
    ...{ headers, key: name, keyColumns: keyAt },
    ...compareRows(input, [ours, theirs], roads, headers.length, options.blanksWipe ?? false),
  };
  return found(merged, notices(input, merged, theirs));
}

/** What becomes of each row of both tables. */
function compareRows(
  { existing, incoming }: ImportInput,
  [ours, theirs]: readonly [KeyedRows, KeyedRows],
  roads: readonly Road[],
  width: number,
  wipes: boolean,
) {
  const changed: ChangedRow[] = [];
  const added: (readonly Cell[])[] = [];
  let unchanged = 0;
  for (const [key, row] of theirs.rowOf) {
    const after = incoming.rows[incoming.firstRow + row] ?? [];
    const there = ours.rowOf.get(key);
    if (there === undefined) {
      added.push(newRow(after, roads, width));
      continue;
    }
    const cells = changesOf(existing.rows[existing.firstRow + there] ?? [], after, roads, wipes);
    if (cells.length > 0) changed.push({ row: there, cells });
    else unchanged += 1;
  }
  changed.sort((one, other) => one.row - other.row);
  const gone = [...ours.rowOf].filter(([key]) => !theirs.rowOf.has(key)).map(([, row]) => row);
  return { changed, added, gone, unchanged };
}
