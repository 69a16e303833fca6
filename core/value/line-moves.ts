import { sumOf } from '../stats/sum-of';

/** Accounts that change their class, and what they are worth together; null where no value of them is known. */
export interface Moved {
  readonly accounts: number;
  readonly value: number | null;
}

/** What happens when lines move: accounts that get into a higher class, and into a lower one. */
export interface LineMoves {
  readonly up: Moved;
  readonly down: Moved;
}

function movedOf(values: readonly number[]): Moved {
  const known = values.filter((value) => value === value);
  return { accounts: values.length, value: known.length === 0 ? null : sumOf(known) };
}

/**
 * What moves when a line moves: the accounts that reach more lines than before, and those that reach fewer. A value on a
 * line reaches it. Blank (NaN) reaches none and never moves.
 * @param yardstick - the number that the lines cut
 * @param value - money an account; blank (NaN) is left out of the sum
 * @param before - the lines as they are, in any order
 * @param after - the lines as they would be
 * @returns counts of accounts, and the money that they stand for
 * Cost: O(accounts × lines).
 */
export function lineMoves(
  yardstick: Float64Array,
  value: Float64Array,
  before: readonly number[],
  after: readonly number[],
): LineMoves {
  const up: number[] = [];
  const down: number[] = [];
  for (let row = 0; row < yardstick.length; row++) {
    const own = yardstick[row]!;
    let rise = 0;
    for (const line of after) if (own >= line) rise++;
    for (const line of before) if (own >= line) rise--;
    if (rise > 0) up.push(value[row]!);
    else if (rise < 0) down.push(value[row]!);
  }
  return { up: movedOf(up), down: movedOf(down) };
}
