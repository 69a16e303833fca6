import { median } from '../stats/quantile';
import { excludedRows } from './fit-figures';
import { columnOf, type Run } from './run-result';

/** Why an account was picked to be looked at. */
export type SamplePlace = 'best' | 'middle' | 'worst' | 'least known' | 'excluded';

/** An account that shows what the model makes of accounts. */
export interface SampledAccount {
  /** Its row of the table, from 0. */
  readonly row: number;
  readonly place: SamplePlace;
}

const OF_EACH = 3;

/** The rows that come first by a figure, the upper ones of the table where it is the same; blank is passed over. O(n) */
function first(isTaken: Uint8Array, count: number, figure: (row: number) => number): readonly number[] {
  const kept: { row: number; by: number }[] = [];
  for (let row = 0; row < isTaken.length; row++) {
    if (isTaken[row] === 1) continue;
    const by = figure(row);
    const last = kept[count - 1];
    if (Number.isNaN(by) || (last && by >= last.by)) continue;
    const at = kept.findIndex((one) => by < one.by);
    kept.splice(at < 0 ? kept.length : at, 0, { row, by });
    if (kept.length > count) kept.pop();
  }
  return kept.map(({ row }) => row);
}

/**
 * Ten accounts to judge a model by: the three that fit best, three around the median score, the three that fit worst, and
 * one that is excluded or, where none is, the one of which least is known. Fewer where there are fewer; none twice.
 * @param run with the columns of `fitColumns`
 * @returns the best first
 */
export function fitSample(run: Run): readonly SampledAccount[] {
  const score = columnOf(run.frame, 'score');
  const confidence = columnOf(run.frame, 'confidence');
  if (score.kind !== 'number' || confidence.kind !== 'number') return [];
  const isOut = excludedRows(run);
  const isTaken = isOut.slice();
  const take = (place: SamplePlace, count: number, figure: (row: number) => number) => {
    const rows = first(isTaken, count, figure);
    rows.forEach((row) => (isTaken[row] = 1));
    return rows.map((row): SampledAccount => ({ row, place }));
  };
  const scoreOf = (row: number) => score.values[row] ?? NaN;
  const middle = median(score.values.filter((_, row) => isOut[row] === 0));
  const best = take('best', OF_EACH, (row) => -scoreOf(row));
  const worst = [...take('worst', OF_EACH, scoreOf)].reverse();
  const around = [...take('middle', OF_EACH, (row) => Math.abs(scoreOf(row) - middle))].sort(
    (one, other) => scoreOf(other.row) - scoreOf(one.row) || one.row - other.row,
  );
  const excluded = isOut.indexOf(1);
  const last: readonly SampledAccount[] =
    excluded >= 0
      ? [{ row: excluded, place: 'excluded' }]
      : take('least known', 1, (row) => confidence.values[row] ?? 0);
  return [...best, ...around, ...worst, ...last];
}
