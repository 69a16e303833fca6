import type { Measure } from './carving';

/** Units of one class, from the fewest hours for their potential to the most, and the pools of books that can have them. */
export interface Crowd {
  readonly units: Int32Array;
  readonly pools: readonly number[];
}

/** What a pool must and may hold, or a book of what it has already. */
export interface Room {
  readonly low: number;
  readonly high: number;
}

/** Books in pools; what moves goes to a pool, what stays to its own book. */
export interface PricedTask {
  readonly measures: readonly [Measure, Measure];
  readonly crowds: readonly Crowd[];
  /** One a unit: whose it is and can remain, -1 for nobody's; what moving it moves, a share of all potential. */
  readonly stays: Int32Array;
  readonly worth: Float64Array;
  /** One a rep. */
  readonly poolOf: Int32Array;
  readonly pools: number;
  /** By measure: what pools hold, then what books keep. */
  readonly rooms: readonly [readonly Room[], readonly Room[]];
}

/** Prices of one share of potential and of hours: of pools, then of books for what they keep, 0 or more. */
export type Prices = readonly [Float64Array, Float64Array];

/** Some units of one class as a crowd, those left out that neither measure knows. */
export function crowdOf(
  [potential, hours]: PricedTask['measures'],
  units: readonly number[],
  pools: readonly number[],
): Crowd {
  const ratio = (unit: number): number => hours.of[unit]! / potential.of[unit]!;
  const some = units.filter((unit) => ratio(unit) >= 0);
  return { units: Int32Array.from(some).sort((a, b) => ratio(a) - ratio(b)), pools };
}

/** Of some pools those that are cheapest for some ratio of hours to potential, from no hours to hours alone. */
function cheapest(pools: readonly number[], [x, y]: Prices): readonly number[] {
  const order = [...pools].sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const chosen: number[] = [];
  for (const pool of order) {
    if (chosen.length > 0 && y[pool]! >= y[chosen[chosen.length - 1]!]!) continue;
    while (chosen.length > 1) {
      const [before, last] = [chosen[chosen.length - 2]!, chosen[chosen.length - 1]!];
      const bends =
        (x[last]! - x[before]!) * (y[before]! - y[pool]!) < (x[pool]! - x[before]!) * (y[before]! - y[last]!);
      if (bends) break;
      chosen.pop();
    }
    chosen.push(pool);
  }
  return chosen;
}

/** What everything costs at the least at some prices, less what rooms are worth, and what pools and books hold then. */
export function priced({ measures, crowds, stays, worth, poolOf, pools, rooms }: PricedTask, prices: Prices) {
  const [[x, y], [potential, hours]] = [prices, measures];
  const loads: Prices = [new Float64Array(x.length), new Float64Array(y.length)];
  const add = (at: number, p: number, h: number): void => {
    loads[0][at]! += p;
    loads[1][at]! += h;
  };
  let value = 0;
  for (const crowd of crowds) {
    const chosen = cheapest(crowd.pools, prices);
    let at = 0;
    for (const unit of crowd.units) {
      const [p, h] = [potential.of[unit]!, hours.of[unit]!];
      const costAt = (pool: number): number => p * x[pool]! + h * y[pool]!;
      while (at + 1 < chosen.length && costAt(chosen[at + 1]!) <= costAt(chosen[at]!)) at += 1;
      const moving = costAt(chosen[at]!) + (stays[unit]! < 0 ? 0 : worth[unit]!);
      const [home, own] = [poolOf[stays[unit]!]!, pools + stays[unit]!];
      const staying = stays[unit]! < 0 ? Infinity : costAt(home) + costAt(own);
      value += Math.min(staying, moving);
      add(staying <= moving ? home : chosen[at]!, p, h);
      if (staying <= moving) add(own, p, h);
    }
  }
  prices.forEach((each, measure) =>
    each.forEach((price, at) => {
      if (price !== 0) value -= price * rooms[measure]![at]![price > 0 ? 'high' : 'low'];
    }),
  );
  return { value, loads };
}
