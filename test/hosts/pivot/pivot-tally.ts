import type { Aggregation, PivotCell } from './pivot';

/** What the cells of one value field come to so far. */
export interface Tally {
  filled: number;
  numbers: number;
  sum: number;
  product: number;
  max: number;
  min: number;
  error: string | null;
}

export const newTally = (): Tally => ({
  filled: 0,
  numbers: 0,
  sum: 0,
  product: 1,
  max: -Infinity,
  min: Infinity,
  error: null,
});

/** Texts and flags are filled cells, but no numbers: Excel sums past them. */
export function addToTally(tally: Tally, cell: PivotCell): void {
  if (cell === null) return;
  tally.filled++;
  if (typeof cell === 'object') tally.error ??= cell.error;
  if (typeof cell !== 'number') return;
  tally.numbers++;
  tally.sum += cell;
  tally.product *= cell;
  tally.max = Math.max(tally.max, cell);
  tally.min = Math.min(tally.min, cell);
}

/** The figure that a cell shows; where all is blank it stays empty. */
export function readTally(tally: Tally | undefined, by: Aggregation): PivotCell {
  if (!tally || tally.filled === 0) return null;
  if (by === 'Count') return tally.filled;
  if (by === 'CountNumbers') return tally.numbers;
  if (tally.error !== null) return { error: tally.error };
  if (by === 'Sum') return tally.sum;
  if (tally.numbers === 0) return by === 'Average' ? { error: '#DIV/0!' } : 0;
  if (by === 'Average') return tally.sum / tally.numbers;
  if (by === 'Product') return tally.product;
  return by === 'Max' ? tally.max : tally.min;
}
