import { groupRows, type Codes } from './group-rows';
import { sumByGroup } from './sum-of';

/** How many rows, what they sum to and in how many of them the value is blank, a measure each. */
export interface Tally {
  readonly accounts: number;
  readonly sums: readonly number[];
  readonly unknown: readonly number[];
}

/** The tally of one group, with the codes of the keys that make it up. */
export interface GroupTally extends Tally {
  readonly keys: readonly number[];
}

/** Where rows stand for several accounts each: how many, and in how many of them each measure is blank. */
export interface RowCounts {
  readonly accounts: Float64Array;
  readonly unknown: readonly Float64Array[];
}

function addedByGroup(counts: Float64Array, groups: Codes, count: number): Float64Array {
  const added = new Float64Array(count);
  for (let row = 0; row < counts.length; row++) added[groups[row]!]! += counts[row]!;
  return added;
}

function blanksByGroup(values: Float64Array, groups: Codes, count: number): Float64Array {
  const blanks = new Float64Array(count);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value !== value) blanks[groups[row]!]!++;
  }
  return blanks;
}

function sizesOf(groups: Codes, count: number): Float64Array {
  const sizes = new Float64Array(count);
  for (let row = 0; row < groups.length; row++) sizes[groups[row]!]!++;
  return sizes;
}

/**
 * Counts and sums rows by group. Sums do not depend on the order of the rows (core/stats, `sumOf`).
 * @param keys - the codes of each key and how many there are
 * @param values - a column a measure; blank (NaN) is counted apart
 * @param counts - where each row is a group of accounts, whose values are sums
 * @returns the groups that occur, in no promised order
 */
export function tallyRows(
  keys: readonly { readonly codes: Codes; readonly size: number }[],
  values: readonly Float64Array[],
  length: number,
  counts?: RowCounts,
): readonly GroupTally[] {
  const { codes, count, keysOf } = groupRows(keys, length);
  const sizes = counts ? addedByGroup(counts.accounts, codes, count) : sizesOf(codes, count);
  const sums = values.map((column) => sumByGroup(column, codes, count));
  const blanks = values.map((column, measure) => {
    const unknown = counts?.unknown[measure];
    return unknown ? addedByGroup(unknown, codes, count) : blanksByGroup(column, codes, count);
  });
  const tallies: GroupTally[] = [];
  sizes.forEach((accounts, group) => {
    if (accounts === 0) return;
    tallies.push({
      keys: keysOf(group),
      accounts,
      sums: sums.map((column) => column[group]!),
      unknown: blanks.map((column) => column[group]!),
    });
  });
  return tallies;
}
