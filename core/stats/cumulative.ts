import { countBelow } from './percent-rank';
import { sortNumbers } from './sort-numbers';

/** Accounts in order of a yardstick, counted and summed up to each of its values: what any line parts is two look-ups. */
export interface Cumulative {
  /** The different values of the yardstick, ascending. */
  readonly places: Float64Array;
  /** How many accounts stand below each place; one more than places, the last is all of them. */
  readonly counts: Float64Array;
  /** What those accounts are worth together, in `unit`; null where no value was given. */
  readonly sums: Float64Array | null;
  /** What one of `sums` is: 0.01 where all values are whole cents, which then add without any error; else 1. */
  readonly unit: 0.01 | 1;
}

/** The accounts between two neighbouring lines. */
export interface LineClass {
  /** The line it begins at; null for the class below all lines. */
  readonly from: number | null;
  readonly accounts: number;
  /** 0 to 1 of all accounts that have a yardstick; null where there are none. */
  readonly share: number | null;
  /** The sum of the known values; null where no value was given. */
  readonly value: number | null;
}

/** Up to here sums of cents are exact. */
const MOST_CENTS = 2 ** 51;

/** True where every known value is a whole number of cents and all together are few enough to add exactly. */
function areCents(values: ArrayLike<number>): boolean {
  let size = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value !== value) continue;
    const cents = Math.round(value * 100);
    if (cents / 100 !== value) return false;
    size += Math.abs(cents);
  }
  return size <= MOST_CENTS;
}

function distinctOf(sorted: Float64Array): Float64Array {
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (count === 0 || sorted[at] !== sorted[count - 1]) sorted[count++] = sorted[at]!;
  }
  return sorted.slice(0, count);
}

/** Turns what stands at each place into what stands below it. */
function runUp(at: Float64Array): Float64Array {
  for (let place = 1; place < at.length; place++) at[place]! += at[place - 1]!;
  return at;
}

/**
 * Prepares accounts for lines that move: sorted once, each line afterwards costs a search.
 *
 * @param yardstick - one an account; blank (NaN) is left out
 * @param value - money, one an account; blank adds nothing. Left out: accounts are counted alone
 * Cost: O(n log n) once.
 */
export function cumulative(yardstick: ArrayLike<number>, value?: ArrayLike<number>): Cumulative {
  const places = distinctOf(sortNumbers(yardstick));
  const counts = new Float64Array(places.length + 1);
  const unit = value && areCents(value) ? 0.01 : 1;
  const sums = value ? new Float64Array(places.length + 1) : null;
  for (let row = 0; row < yardstick.length; row++) {
    const here = yardstick[row]!;
    if (here !== here) continue;
    const next = countBelow(places, here) + 1;
    counts[next]!++;
    const worth = value?.[row] ?? NaN;
    if (sums && worth === worth) sums[next]! += unit === 1 ? worth : Math.round(worth * 100);
  }
  return { places, counts: runUp(counts), sums: sums && runUp(sums), unit };
}

/**
 * How many accounts stand between lines, and what they are worth together; an account on a line is above it. Where all
 * values are whole cents the sums have the very digits of `sumOf`.
 *
 * @param lines - ascending
 * @returns the class below the lowest line first, then one from each line upwards; a lower line than the one before takes nothing
 * Cost: O(lines · log n).
 */
export function betweenLines(
  { places, counts, sums, unit }: Cumulative,
  lines: readonly number[],
): readonly LineClass[] {
  const ends = [0, ...lines.map((line) => countBelow(places, line)), places.length];
  const all = counts[places.length]!;
  return ends.slice(1).map((end, at) => {
    const start = ends[at]!;
    const accounts = counts[end]! - counts[start]!;
    const sum = sums && sums[end]! - sums[start]!;
    return {
      from: at === 0 ? null : lines[at - 1]!,
      accounts,
      share: all === 0 ? null : accounts / all,
      value: sum === null ? null : unit === 1 ? sum : sum / 100,
    };
  });
}
