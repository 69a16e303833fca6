import { countBelow } from '../stats/percent-rank';
import { roundestWithin } from './round-number';

/** A line, how many values reach it, and how many equal ones it had to leave below. */
export interface LowestLine {
  readonly line: number;
  readonly reaching: number;
  /** The values that tie where the line was wanted and stay below it together; none: it stands where it was wanted. */
  readonly tied: { readonly value: number; readonly count: number } | null;
}

const lineAt = (from: number, below: number): number =>
  from > 0 ? roundestWithin(Math.max(0, below), from) : from;

/**
 * The lowest line that no more than so many values reach; equal values stay on one side of it, the lower. Of all numbers that
 * part the same values the roundest.
 * @param sorted - ascending, without blanks
 * @param most - how many may reach it, 1 to all
 * @returns null where so many of the largest are equal that no line is left
 */
export function lowestLine(sorted: Float64Array, most: number): LowestLine | null {
  const count = sorted.length;
  const wanted = sorted[count - most]!;
  const below = sorted[count - most - 1] ?? -Infinity;
  if (below < wanted) return { line: lineAt(wanted, below), reaching: most, tied: null };
  let first = count - most;
  while (first < count && sorted[first] === wanted) first++;
  if (first === count) return null;
  const tied = { value: wanted, count: first - countBelow(sorted, wanted) };
  return { line: lineAt(sorted[first]!, wanted), reaching: count - first, tied };
}
