import { columnUnder } from '../accounts/column-under';
import { cellsOf } from '../expr/cells-of';
import { fold } from '../expr/fold';
import type { Run } from '../model/run';
import { columnOf } from '../model/run';
import { unknownName } from '../segments/reserved-names';
import type { Cell } from '../values/cell';
import type { Table } from '../values/table';
import type { Aspect } from './account-explanation';
import type { Candidate } from './candidates';

/** What a change may move, with the column that tells it. */
export const aspects: readonly Aspect[] = ['segment', 'layer', 'grade', 'tier'];

/** Where the account would be. */
export type Standing = Readonly<Record<Aspect, string | null>>;

/** A candidate, and where a run with its cell puts the account. */
export interface Trial extends Candidate {
  readonly standing: Standing;
}

/** The account in its first row, then itself once more for each candidate, with that one cell changed. */
export function trialTable(account: Table, candidates: readonly Candidate[]): Table {
  const own = account.headers.map((_, column) => account.rows[account.firstRow]?.[column] ?? null);
  const changed = candidates.map(({ mapping, cell }): readonly Cell[] => {
    const row = [...own];
    row[columnUnder(account, mapping.header)] = cell;
    return row;
  });
  const rows = [own, ...changed];
  return { headers: account.headers, rows, firstRow: 0, rowCount: rows.length };
}

/** Where a run puts a row: nothing where it is unknown. */
export function standingsOf({ frame }: Run): (row: number) => Standing {
  const known = aspects.flatMap((aspect) =>
    frame.columns.has(aspect) ? [[aspect, cellsOf(columnOf(frame, aspect))] as const] : [],
  );
  const nowhere: Standing = { segment: null, layer: null, grade: null, tier: null };
  return (row) => {
    const told = known.map(([aspect, cell]): [Aspect, string | null] => {
      const name = cell(row);
      const unknown = aspect === 'segment' && typeof name === 'string' && fold(name) === fold(unknownName);
      return [aspect, typeof name !== 'string' || unknown ? null : name];
    });
    return { ...nowhere, ...Object.fromEntries(told) };
  };
}

/** Reads off a run over `trialTable` what became of each candidate. */
export function trialsOf(run: Run, candidates: readonly Candidate[]): readonly Trial[] {
  const standings = standingsOf(run);
  return candidates.map((candidate, at) => ({ ...candidate, standing: standings(at + 1) }));
}
