import type { Carving, Measure } from './carving';
import { endsOf, forcedMoves, isLoyal, type KeepFlow } from './keep-flow';
import { crowdOf, priced, type PricedTask, type Prices, type Room } from './pool-prices';

function roomsOf(ends: readonly Room[], poolOf: Int32Array, pools: number): readonly Room[] {
  const sums = Array.from({ length: pools }, () => ({ low: 0, high: 0 }));
  ends.forEach(({ low, high }, rep) => {
    const sum = sums[poolOf[rep]!]!;
    sum.low += low;
    sum.high += high;
  });
  return [...sums, ...ends.map(({ high }) => ({ low: -Infinity, high }))];
}

/** Reps who can have the same, apart from those of them who could keep too little even if they kept all. */
function poolsOf(carving: Carving, used: readonly number[], lacks: (rep: number) => string) {
  const places = new Map<string, number>();
  const poolOf = Int32Array.from(carving.share, (_, rep) => {
    const key = `${used.map((place) => carving.classes[place]!.can[rep]).join('')} ${lacks(rep)}`;
    const pool = places.get(key) ?? places.size;
    places.set(key, pool);
    return pool;
  });
  return { poolOf, pools: places.size };
}

function taskOf(carving: Carving, band: number, measures: readonly [Measure, Measure]): PricedTask {
  const { classes, classOf, home, worth } = carving;
  const units = new Map<number, number[]>();
  const stays = new Int32Array(classOf.length).fill(-1);
  const own = measures.map(({ fair }) => new Float64Array(fair.length));
  classOf.forEach((place, unit) => {
    if (classes[place]!.reps.length === 0) return;
    const some = units.get(place) ?? [];
    units.set(place, some);
    some.push(unit);
    if (!isLoyal(carving, unit)) return;
    stays[unit] = home[unit]!;
    measures.forEach(({ of }, measure) => (own[measure]![home[unit]!]! += of[unit]!));
  });
  const [first, second] = measures.map((measure) => endsOf(carving, measure, band));
  const ends = [first!, second!] as const;
  const lacks = (rep: number): string => ends.map((each, at) => own[at]![rep]! < each[rep]!.low).join();
  const { poolOf, pools } = poolsOf(carving, [...units.keys()], lacks);
  const crowds = [...units].map(([place, some]) =>
    crowdOf(measures, some, [...new Set(Array.from(classes[place]!.reps, (rep) => poolOf[rep]!))]),
  );
  const rooms = [roomsOf(ends[0], poolOf, pools), roomsOf(ends[1], poolOf, pools)] as const;
  return { measures, crowds, stays, worth, poolOf, pools, rooms };
}

/** How each price should change: up where too much is held, down where too little, and none where it is free and fits. */
function slopesOf({ rooms }: PricedTask, prices: Prices, loads: Prices): Prices {
  const of = (measure: 0 | 1) =>
    prices[measure].map((price, at) => {
      const { low, high } = rooms[measure][at]!;
      const load = loads[measure][at]!;
      if (price > 0) return load - high;
      if (price < 0) return load - low;
      return load > high ? load - high : Math.min(0, load - low);
    });
  return [of(0), of(1)];
}

/** Moves prices up their slopes as far as would bring a rise, were the slopes to stay as they are. */
function climb({ pools }: PricedTask, prices: Prices, slopes: Prices, rise: number): void {
  const steep = slopes.reduce((sum, each) => each.reduce((all, one) => all + one * one, sum), 0);
  if (steep < 1e-18) return;
  prices.forEach((each, measure) =>
    each.forEach((price, at) => {
      const next = price + (rise / steep) * slopes[measure]![at]!;
      each[at] = at < pools ? next : Math.max(0, next);
    }),
  );
}

const rounds = 120;
const leastPace = 1e-3;

/** The prices of potential alone, as a flow has them: of a pool those of its cheapest book, of books what is beyond it. */
function firstPrices({ poolOf, pools }: PricedTask, flow: KeepFlow): Prices {
  const x = new Float64Array(pools + poolOf.length);
  x.fill(Infinity, 0, pools);
  flow.prices.forEach((price, rep) => (x[poolOf[rep]!] = Math.min(x[poolOf[rep]!]!, price)));
  flow.prices.forEach((price, rep) => (x[pools + rep] = price - x[poolOf[rep]!]!));
  return [x, new Float64Array(x.length)];
}

/**
 * The least share of potential that must change hands where no book may be farther from fair than a band in potential and
 * in hours. What books hold gets prices; whatever these are, the cheapest way to give out everything, less what the room is
 * worth, is no more than the least that moves. The best prices are climbed to from those of potential alone.
 * Source: Lagrange's relaxation, Held & Karp 1971; length of steps, Polyak 1969.
 * @param flow the least for potential alone
 * @param reached what some books move: the least is no more
 * @returns a share of all potential
 */
export function priceMoves(carving: Carving, band: number, flow: KeepFlow, reached: number): number {
  const [potential, hours] = (['potential', 'hours'] as const).map((name) =>
    carving.measures.find((measure) => measure.name === name),
  );
  if (!potential || !hours || reached <= flow.moved + 1e-9) return flow.moved;
  const task = taskOf(carving, band, [potential, hours]);
  const forced = forcedMoves(carving);
  const prices = firstPrices(task, flow);
  const goal = reached - forced;
  let [best, pace, since] = [flow.moved - forced, 0.5, 0];
  for (let round = 0; round < rounds && pace > leastPace && best < goal * (1 - 1e-4); round += 1) {
    const { value, loads } = priced(task, prices);
    since = value > best ? 0 : since + 1;
    best = Math.max(best, value);
    if (since > 5) [pace, since] = [pace * 0.6, 0];
    climb(task, prices, slopesOf(task, prices, loads), pace * (goal - value));
  }
  return forced + Math.max(0, best - 1e-7);
}
