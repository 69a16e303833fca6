/** Accounts of one cell: what each is worth, and the share of one person's year that it takes. */
export interface Workload {
  /** Money, one an account; blank (`NaN`) and below 0 count as 0. */
  readonly values: Float64Array;
  /** One an account, above 0. */
  readonly shares: Float64Array;
}

/** Of accounts that are worth nothing known nobody gets a head; steps this small are the noise of adding up. */
const NOISE = 1e-9;

/**
 * What heads in a cell cover: the accounts are taken from the one that is worth most for its share of a year, until the heads'
 * time is used up; the last one counts in part, as far as it is looked after. Each head brings no more than the one before.
 * Cost: O(n log n).
 * @param most as many heads as are looked at
 * @returns money by heads, from 0 heads on; it ends where one head more brings nothing
 */
export function coveredValue({ values, shares }: Workload, most: number): Float64Array {
  const density = values.map((value, at) => value / shares[at]!);
  const order = Uint32Array.from(values.keys()).filter((at) => values[at]! > 0);
  order.sort((one, other) => density[other]! - density[one]! || one - other);
  const covered = [0];
  let [taken, room] = [0, 0];
  let [next, left] = [0, order.length > 0 ? shares[order[0]!]! : 0];
  for (let head = 1; head <= most && next < order.length; head++) {
    room += 1;
    while (next < order.length && room > NOISE) {
      const part = Math.min(left, room);
      taken += density[order[next]!]! * part;
      room -= part;
      left -= part;
      if (left > NOISE * shares[order[next]!]!) continue;
      next += 1;
      left = next < order.length ? shares[order[next]!]! : 0;
    }
    if (room <= NOISE) room = 0;
    covered.push(taken);
  }
  // All of it is the sum as it is told elsewhere, not what adding up in another order makes of it.
  if (next >= order.length)
    covered[covered.length - 1] = values.reduce((sum, value) => sum + (value > 0 ? value : 0), 0);
  return Float64Array.from(covered);
}
