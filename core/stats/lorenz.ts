import { sortNumbers } from './sort-numbers';
import { sumOf } from './sum-of';

/** Points of a Lorenz curve: the smallest accounts together, as a share of all accounts, hold that share of the value. */
export interface Lorenz {
  /** 0 to 1, ascending; the first is 0, the last 1. */
  readonly accounts: Float64Array;
  /** 0 to 1, beside each share of accounts. */
  readonly value: Float64Array;
}

/**
 * The Lorenz curve: accounts from smallest to largest, what share of the value the first p of them hold.
 * Between two accounts the curve is a straight line.
 *
 * @param values one an account, in any order; blank (NaN) is left out, zero counts; negative values dip the curve below 0
 * @param steps how many equal steps of the share of accounts; left out, one step an account
 * @returns steps + 1 points from (0, 0) to (1, 1); none when no value is known or the total is not above 0
 */
export function lorenz(values: ArrayLike<number>, steps?: number): Lorenz {
  const sums = runningShares(sortNumbers(values));
  const last = sums.length - 1;
  if (last < 1) return { accounts: new Float64Array(0), value: new Float64Array(0) };
  const parts = steps ?? last;
  const accounts = Float64Array.from({ length: parts + 1 }, (_, step) => step / parts);
  const value = parts === last ? sums : accounts.map((share) => onCurve(sums, share));
  return { accounts, value };
}

/**
 * How much of the value the largest accounts hold: with share 0.2, the "80" of 80/20.
 * It is read off the Lorenz curve, 1 − L(1 − share), so a share that falls inside an account takes that account in part:
 * the top 20 % of 3 accounts is 0.6 of the largest one.
 *
 * @param values one an account, in any order; blank (NaN) is left out, zero counts
 * @param share 0 to 1, of the accounts with a known value, largest first
 * @returns 0 to 1 (above 1 only when others are negative); NaN when no value is known, the total is not above 0, or the
 *   share is not in 0 to 1
 */
export function concentration(values: ArrayLike<number>, share: number): number {
  if (!(share >= 0 && share <= 1)) return NaN;
  const sums = runningShares(sortNumbers(values));
  return sums.length < 2 ? NaN : 1 - onCurve(sums, 1 - share);
}

/**
 * How many of the largest accounts it takes to hold a share of the value: whole accounts, the fewest that reach it.
 *
 * @param values one an account, in any order; blank (NaN) is left out
 * @param share 0 to 1, of the value
 * @returns 0 to n accounts; NaN when no value is known, the total is not above 0, or the share is not in 0 to 1
 */
export function accountsHolding(values: ArrayLike<number>, share: number): number {
  const sorted = sortNumbers(values);
  const total = sumOf(sorted);
  if (!(total > 0 && share >= 0 && share <= 1)) return NaN;
  let held = 0;
  let accounts = 0;
  while (accounts < sorted.length && held < share * total)
    held += sorted[sorted.length - ++accounts] as number;
  return accounts;
}

/** Sums of the first 0, 1, … n values as shares of the total; empty when the total is not above 0. */
function runningShares(sorted: Float64Array): Float64Array {
  const total = sumOf(sorted);
  if (!(total > 0)) return new Float64Array(0);
  const sums = new Float64Array(sorted.length + 1);
  let sum = 0;
  for (let at = 0; at < sorted.length; at++) sums[at + 1] = (sum += sorted[at] as number) / total;
  sums[sorted.length] = 1;
  return sums;
}

function onCurve(sums: Float64Array, share: number): number {
  const place = share * (sums.length - 1);
  const below = Math.min(Math.floor(place), sums.length - 2);
  const low = sums[below] as number;
  return low + (place - below) * ((sums[below + 1] as number) - low);
}
