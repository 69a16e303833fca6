import type { Model, Problem, Result, TopDown, TopDownRow } from '#core';
import { found, sizeBandText, topDownColumns, topDownMarket } from '#core';
import { firmsOf } from '../firms-of';
import type { Question } from '../question';
import { runDraft } from '../run-draft';
import { openAccounts } from '../session';

/** One cell of the market seen from above, or accounts that stand in none. */
export interface TopDownCell {
  readonly kind: TopDownRow['kind'];
  readonly reason: TopDownRow['reason'];
  /** What the industry is called, and the size; null for all sizes. */
  readonly industry: string;
  readonly size: string | null;
  readonly place: string;
  readonly isSure: boolean;
  readonly there: number;
  /** Null where nobody knows. */
  readonly mostThere: number | null;
  readonly accounts: number;
  readonly completeness: number | null;
}

/** The market seen from above: its total, the cells with most accounts, then what stands in no cell, and what should be known. */
export interface TopDownSeen extends Pick<TopDown, 'counts' | 'ratio'> {
  readonly total: Omit<TopDownRow, 'cell'>;
  readonly cells: readonly TopDownCell[];
  /** Cells beyond those. */
  readonly more: number;
  readonly notices: readonly Problem[];
}

const mostCells = 12;

function cellSeen({ kind, reason, cell, there, mostThere, accounts, completeness }: TopDownRow): TopDownCell {
  const isAll = !cell?.band || (cell.band.low === 0 && cell.band.high === Infinity);
  return {
    ...{ kind, reason, there, mostThere, accounts, completeness },
    industry: cell ? cell.title || cell.industry : '',
    size: isAll ? null : sizeBandText(cell.band),
    place: cell?.place.name ?? '',
    isSure: cell?.inMarket === 2,
  };
}

/** The market from above, held against the accounts; null without a table of firms. */
export const topDownSeen: Question<{ readonly model: Model }, Result<TopDownSeen> | null> = (
  session,
  { model },
) => {
  const firms = firmsOf(session);
  if (!firms) return null;
  if (!firms.ok) return firms;
  const run = runDraft(session, model, topDownColumns(model));
  if (!run.ok) return run;
  const seen = topDownMarket(firms.value, model, { table: openAccounts(session).table, run: run.value });
  if (!seen.ok) return seen;
  const { rows, total, counts, ratio } = seen.value;
  const { cell: _, ...sum } = total;
  const inCells = (of: (row: TopDownRow) => number): number =>
    rows.reduce((all, row) => all + (row.cell ? of(row) : 0), 0);
  const size = ({ mostFirms, firms: sure }: TopDownRow): number => mostFirms ?? sure;
  // Where the accounts are first: of all firms most are so small that nobody sells to them.
  const largest = rows
    .filter(({ cell }) => cell)
    .sort((one, other) => other.accounts - one.accounts || size(other) - size(one));
  const apart = rows.filter(({ cell }) => !cell);
  return found({
    // The shares of the total are of those that stand in a cell.
    total: { ...sum, accounts: inCells((row) => row.accounts), customers: inCells((row) => row.customers) },
    ...{ counts, ratio },
    cells: [...largest.slice(0, mostCells), ...apart].map(cellSeen),
    more: Math.max(0, largest.length - mostCells),
    notices: [...firms.notices, ...seen.notices],
  });
};
