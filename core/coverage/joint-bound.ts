import type { Carving, Measure } from './carving';
import { crowdOf, priced, type PricedTask, type Prices } from './pool-prices';

/** Reps who can have the same are a pool, which holds as much as they should have together. */
function taskOf(
  { classes, classOf, share, worth }: Carving,
  measures: readonly [Measure, Measure],
): PricedTask {
  const units = new Map<number, number[]>();
  classOf.forEach((place, unit) => {
    if (classes[place]!.reps.length === 0) return;
    const some = units.get(place) ?? [];
    units.set(place, some);
    some.push(unit);
  });
  const places = new Map<string, number>();
  const poolOf = Int32Array.from(share, (_, rep) => {
    const key = [...units.keys()].map((place) => classes[place]!.can[rep]).join('');
    const pool = places.get(key) ?? places.size;
    places.set(key, pool);
    return pool;
  });
  const rooms = measures.map(({ fair }) => {
    const sums = new Float64Array(places.size);
    fair.forEach((each, rep) => (sums[poolOf[rep]!]! += each));
    return Array.from(sums, (sum) => ({ low: sum, high: sum }));
  });
  const crowds = [...units].map(([place, some]) =>
    crowdOf(measures, some, [...new Set(Array.from(classes[place]!.reps, (rep) => poolOf[rep]!))]),
  );
  const stays = new Int32Array(classOf.length).fill(-1);
  return { measures, crowds, stays, worth, poolOf, pools: places.size, rooms: [rooms[0]!, rooms[1]!] };
}

const rounds = 120;
/** Rounds after which what is still next to nothing is taken for nothing. */
const firstRounds = 80;
const nothing = 1e-5;
/** How far the first step goes, of prices that cost 1 together, and how much shorter each is than the one before. */
const firstStep = 0.2;
const shorter = 0.95;

/** Prices that are changed by a step towards what is held beyond what is fair, and cost 1 together again. */
function stepped(carving: Carving, task: PricedTask, prices: Prices, loads: Prices, length: number): number {
  const { measures, rooms } = task;
  const { balance } = carving;
  const worth = (measure: 0 | 1, pool: number): number =>
    rooms[measure][pool]!.high / measures[measure].weight;
  const ways = ([0, 1] as const).map((measure) =>
    loads[measure].map((load, pool) => {
      const { high } = rooms[measure][pool]!;
      return high > 0 ? (load - high) / worth(measure, pool) : 0;
    }),
  );
  const size = Math.sqrt(ways.reduce((sum, each) => each.reduce((all, one) => all + one * one, sum), 0));
  if (size < 1e-12) return 1;
  let cost = 0;
  for (const measure of [0, 1] as const)
    prices[measure].forEach((price, pool) => {
      const each = worth(measure, pool);
      if (each <= 0) return;
      const next = price + (length * ways[measure]![pool]!) / size / each;
      const signed =
        balance === 'fullest' ? Math.max(0, next) : balance === 'emptiest' ? Math.min(0, next) : next;
      prices[measure][pool] = signed;
      cost += Math.abs(signed) * each;
    });
  if (cost > 1) for (const each of prices) each.forEach((price, pool) => (each[pool] = price / cost));
  return Math.min(1, cost);
}

/**
 * How far from fair some book must be because potential and hours cannot both be fair: where one measure asks for accounts
 * that are too much of the other, however they are split. Prices of both in each pool of reps, weighed so that a deviation of
 * 1 everywhere costs 1: whatever they are, the cheapest way to give out everything, less what is fair at these prices, is no
 * more than the farthest deviation. Source: Lagrange's relaxation, Held & Karp 1971.
 * @returns a deviation times its weight; 0 for nothing, and where balance is a range
 */
export function jointBound(carving: Carving): number {
  const { balance } = carving;
  const [potential, hours] = (['potential', 'hours'] as const).map((name) =>
    carving.measures.find((measure) => measure.name === name),
  );
  if (!potential || !hours || balance === 'range') return 0;
  const task = taskOf(carving, [potential, hours]);
  const prices: Prices = [new Float64Array(task.pools), new Float64Array(task.pools)];
  let [best, cost] = [0, 1];
  for (let round = 0; round < rounds && (round < firstRounds || best > nothing); round += 1) {
    const { value, loads } = priced(task, prices);
    best = Math.max(best, value / cost);
    cost = stepped(carving, task, prices, loads, firstStep * shorter ** round);
  }
  return Math.max(0, best - 1e-9);
}
