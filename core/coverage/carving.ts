import type { Rep } from '../values/rep';
import { fairSplit, type FairSplit } from './fair-split';
import { needsOf, smallestConflict } from './needs';
import type { Balance, CarveAccounts, CarveOptions } from './territories';
import type { UnitClass } from './unit-class';
import { unitsOf, type Units } from './units';

/**
 * A measure that books are balanced on, as shares of all: it sums to 1 over the units that can be placed. Each rep's fair
 * share of it is as even as who may have what allows; where everybody can have everything, it is the rep's share.
 */
export interface Measure extends FairSplit {
  readonly name: 'potential' | 'hours' | 'unlikely';
  readonly of: Float64Array;
  readonly weight: number;
}

/** The task in numbers: units, reps, who can have what, and what is to be made least. */
export interface Carving {
  readonly units: Units;
  /** Those who take part, by their place among the reps given. */
  readonly reps: Int32Array;
  /** One a rep who takes part, 0 for one who could have no account; they sum to 1. */
  readonly share: Float64Array;
  readonly mostAccounts: Float64Array;
  readonly mostHours: Float64Array;
  readonly measures: readonly Measure[];
  readonly classes: readonly UnitClass[];
  /** One a unit: its class; accounts, hours and potential (a share of all). */
  readonly classOf: Int32Array;
  readonly size: Float64Array;
  readonly hours: Float64Array;
  readonly worth: Float64Array;
  /** One an account: who has it, a place among those who take part, -1 for nobody, -2 for somebody else. */
  readonly owner: Int32Array;
  /** What it costs to give a unit to a rep: the share of potential, and the accounts, that change hands. */
  readonly moves: (unit: number, rep: number) => { readonly share: number; readonly accounts: number };
  /** The rep who has most of a unit's potential now, -1 for nobody. */
  readonly home: Int32Array;
  readonly balance: Balance;
  readonly tolerance: number;
  readonly keepOwner: number;
  readonly mostMoves: number;
  readonly seed: number;
}

const known = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? 0 : value);

function sumBy(units: Units, of: (row: number) => number): Float64Array {
  const sums = new Float64Array(units.count);
  units.rows.forEach((rows, unit) => {
    for (const row of rows) sums[unit]! += of(row);
  });
  return sums;
}

function classify(accounts: CarveAccounts, units: Units, reps: readonly Rep[], lock: Int32Array) {
  const needs = needsOf(accounts, reps, lock);
  const places = new Map<string, number>();
  const classes: UnitClass[] = [];
  const classOf = new Int32Array(units.count);
  units.rows.forEach((rows, unit) => {
    const asked =
      rows.length === 1
        ? needs.of(rows[0]!)
        : [...new Set(rows.flatMap((row) => needs.of(row)))].sort((a, b) => a - b);
    const key = asked.join();
    let place = places.get(key);
    if (place === undefined) {
      place = classes.length;
      places.set(key, place);
      const wanted = asked.map((each) => needs.all[each]!);
      const can = Uint8Array.from(reps, (_, rep) => Number(wanted.every(({ met }) => met[rep] === 1)));
      const able = Int32Array.from([...can.keys()].filter((rep) => can[rep] === 1));
      classes.push({
        reps: able,
        can,
        conflict: able.length > 0 ? [] : smallestConflict(wanted, reps.length),
      });
    }
    classOf[unit] = place;
  });
  return { classes, classOf };
}

function movesOf(units: Units, owner: Int32Array, worth: Float64Array) {
  return (unit: number, rep: number) => {
    let [share, accounts] = [0, 0];
    for (const row of units.rows[unit]!) {
      if (owner[row] === -1 || owner[row] === rep) continue;
      share += worth[row]!;
      accounts += 1;
    }
    return { share, accounts };
  };
}

/** Who has most of each unit's potential, of those who take part. */
function homesOf(units: Units, owner: Int32Array, worth: Float64Array): Int32Array {
  return Int32Array.from(units.rows, (rows) => {
    const [first] = rows;
    if (rows.length === 1) return Math.max(-1, owner[first!]!);
    const held = new Map<number, number>();
    for (const row of rows)
      if (owner[row]! >= 0) held.set(owner[row]!, (held.get(owner[row]!) ?? 0) + worth[row]! + 1e-12);
    return [...held].sort(([a, one], [b, other]) => other - one || a - b)[0]?.[0] ?? -1;
  });
}

/** What each rep should have of everything, if all could have it: 0 for who could have nothing. They sum to 1. */
function sharesOf(
  classes: readonly UnitClass[],
  reps: readonly Rep[],
  { share }: CarveOptions,
): Float64Array {
  const asked = reps.map((rep, at) => (classes.some(({ can }) => can[at] === 1) ? (share?.(rep) ?? 1) : 0));
  const all = asked.reduce((sum, each) => sum + each, 0) || 1;
  return Float64Array.from(asked, (each) => each / all);
}

type Task = Pick<Carving, 'units' | 'classes' | 'classOf' | 'share'>;

/** Amounts of units as shares of what can be placed; `null` where there is nothing. */
function partsOf({ classes, classOf }: Task, amounts: Float64Array): Float64Array | null {
  const placed = amounts.map((each, unit) => (classes[classOf[unit]!]!.reps.length > 0 ? each : 0));
  const all = placed.reduce((sum, each) => sum + each, 0);
  return all > 0 ? placed.map((each) => each / all) : null;
}

function measuresOf(accounts: CarveAccounts, task: Task, { weights = {} }: CarveOptions): Measure[] {
  const columns: readonly (readonly [Measure['name'], ArrayLike<number> | undefined, number])[] = [
    ['potential', accounts.potential, weights.potential ?? 1],
    ['hours', accounts.hours, weights.hours ?? 1],
    ['unlikely', accounts.unlikely, weights.unlikely ?? 0],
  ];
  return columns.flatMap(([name, column, weight]) => {
    if (!column || weight === 0) return [];
    const of = partsOf(
      task,
      sumBy(task.units, (row) => known(column[row])),
    );
    return of ? [{ name, of, weight, ...fairSplit({ ...task, of }) }] : [];
  });
}

/**
 * Puts the task in numbers.
 * @param reps those who take part
 * @param places their places among all reps
 * @param owner one an account: a place among those who take part, -1 for nobody, -2 for somebody else
 * @param lock one an account: a place among those who take part, -1 for none
 */
export function carvingOf(
  accounts: CarveAccounts,
  reps: readonly Rep[],
  places: readonly number[],
  owner: Int32Array,
  lock: Int32Array,
  options: CarveOptions,
): Carving {
  const units = unitsOf(accounts);
  const { classes, classOf } = classify(accounts, units, reps, lock);
  const total = accounts.potential.reduce((sum, each) => sum + known(each), 0) || 1;
  const worth = Float64Array.from(accounts.potential, (each) => known(each) / total);
  const share = sharesOf(classes, reps, options);
  return {
    units,
    reps: Int32Array.from(places),
    share,
    mostAccounts: Float64Array.from(reps, ({ mostAccounts }) => mostAccounts ?? Infinity),
    mostHours: Float64Array.from(reps, ({ mostHours }) => mostHours ?? Infinity),
    measures: measuresOf(accounts, { units, classes, classOf, share }, options),
    classes,
    classOf,
    size: Float64Array.from(units.rows, (rows) => rows.length),
    hours: sumBy(units, (row) => known(accounts.hours?.[row])),
    worth: sumBy(units, (row) => worth[row]!),
    owner,
    moves: movesOf(units, owner, worth),
    home: homesOf(units, owner, worth),
    balance: options.balance ?? 'furthest',
    tolerance: options.tolerance ?? 0,
    keepOwner: options.keepOwner ?? 0,
    mostMoves: options.mostMoves ?? Infinity,
    seed: options.seed ?? 1,
  };
}
