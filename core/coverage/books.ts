import type { Carving } from './carving';

/** Which rep has which unit, with what that adds up to. */
export interface Books {
  readonly carving: Carving;
  /** One a unit: a place among those who take part, -1 for nobody. */
  readonly rep: Int32Array;
  /** By measure, one a rep: the load as a share of all. */
  readonly load: readonly Float64Array[];
  readonly accounts: Float64Array;
  readonly hours: Float64Array;
  /** One a rep: its units, in no order. */
  readonly held: readonly number[][];
  /** One a unit: where it stands in its rep's list. */
  readonly at: Int32Array;
  moved: { share: number; accounts: number };
}

/** Books that are empty. */
export function emptyBooks(carving: Carving): Books {
  const count = carving.reps.length;
  return {
    carving,
    rep: new Int32Array(carving.units.count).fill(-1),
    load: carving.measures.map(() => new Float64Array(count)),
    accounts: new Float64Array(count),
    hours: new Float64Array(count),
    held: Array.from({ length: count }, () => []),
    at: new Int32Array(carving.units.count),
    moved: { share: 0, accounts: 0 },
  };
}

function add(
  { carving, load, accounts, hours, moved }: Books,
  unit: number,
  rep: number,
  sign: 1 | -1,
): void {
  carving.measures.forEach(({ of }, measure) => {
    load[measure]![rep]! += sign * of[unit]!;
  });
  accounts[rep]! += sign * carving.size[unit]!;
  hours[rep]! += sign * carving.hours[unit]!;
  const moves = carving.moves(unit, rep);
  moved.share += sign * moves.share;
  moved.accounts += sign * moves.accounts;
}

/** Gives a unit to a rep, or with -1 to nobody. */
export function giveUnit(books: Books, unit: number, rep: number): void {
  const before = books.rep[unit]!;
  if (before >= 0) {
    add(books, unit, before, -1);
    const list = books.held[before]!;
    const last = list.pop()!;
    if (last !== unit) {
      list[books.at[unit]!] = last;
      books.at[last] = books.at[unit]!;
    }
  }
  books.rep[unit] = rep;
  if (rep < 0) return;
  add(books, unit, rep, 1);
  books.at[unit] = books.held[rep]!.push(unit) - 1;
}

/** Whether a unit may go to a rep, once the rep has given up another. */
export function mayHold(books: Books, unit: number, rep: number, without = -1): boolean {
  const { carving, accounts, hours } = books;
  if (carving.classes[carving.classOf[unit]!]!.can[rep] !== 1) return false;
  const less = without < 0 ? 0 : carving.size[without]!;
  const fewer = without < 0 ? 0 : carving.hours[without]!;
  return (
    accounts[rep]! - less + carving.size[unit]! <= carving.mostAccounts[rep]! &&
    hours[rep]! - fewer + carving.hours[unit]! <= carving.mostHours[rep]! + 1e-9
  );
}

/**
 * How far a rep's book is from its fair share: 0.1 is 10 % too much, times the measure's weight; of a rep who could have no
 * account it is 0.
 */
export function deviation({ carving, load }: Books, measure: number, rep: number): number {
  const { weight, fair } = carving.measures[measure]!;
  return fair[rep] === 0 ? 0 : weight * (load[measure]![rep]! / fair[rep]! - 1);
}

/** How far books are from fair, in the meaning that the carving asks for; 0 is perfect. */
export function imbalanceOf(books: Books): number {
  const { balance, measures, reps } = books.carving;
  let worst = 0;
  measures.forEach((_, measure) => {
    let [high, low] = [-Infinity, Infinity];
    for (let rep = 0; rep < reps.length; rep += 1) {
      const each = deviation(books, measure, rep);
      if (each > high) high = each;
      if (each < low) low = each;
    }
    const figures = { fullest: high, emptiest: -low, range: high - low, furthest: Math.max(high, -low) };
    worst = Math.max(worst, figures[balance]);
  });
  return worst;
}

/** What is made least: the imbalance beyond the tolerance, and the share of potential that moves times its cost. */
export function costOf(books: Books): number {
  const { tolerance, keepOwner } = books.carving;
  return Math.max(0, imbalanceOf(books) - tolerance) + keepOwner * books.moved.share;
}

/** What all books together lack to be even: the squares of deviations, weighed by fair share. */
export function unevenness(books: Books): number {
  const { measures } = books.carving;
  return measures.reduce(
    (sum, { fair }, measure) =>
      fair.reduce((all, each, rep) => all + each * deviation(books, measure, rep) ** 2, sum),
    0,
  );
}
