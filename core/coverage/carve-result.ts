import type { Rep } from '../values/rep';
import { deviation, type Books } from './books';
import type { Carving } from './carving';
import {
  reasonNames,
  type BookSummary,
  type CarveAccounts,
  type FairCircle,
  type ReasonName,
} from './territories';

function reasonOf({ carving, rep }: Books, unit: number, row: number, locked: boolean): ReasonName {
  const now = rep[unit]!;
  const before = carving.owner[row]!;
  const { can, reps } = carving.classes[carving.classOf[unit]!]!;
  if (now < 0) return 'unplaced';
  if (locked) return 'locked';
  if (before === now) return 'kept';
  if (before === -2) return 'owner left';
  if (before >= 0 && can[before] !== 1)
    return carving.units.rows[unit]!.length > 1 ? 'family' : 'owner does not fit';
  if (reps.length === 1) return 'only rep';
  if (before < 0) return 'placed';
  return carving.home[unit] !== before ? 'family' : 'moved for balance';
}

/** Who has each account, and why. */
export function ownersOf(books: Books, lock: Int32Array): { owner: Int32Array; reason: Uint8Array } {
  const { carving, rep } = books;
  const owner = new Int32Array(lock.length).fill(-1);
  const reason = new Uint8Array(lock.length);
  carving.units.of.forEach((unit, row) => {
    owner[row] = rep[unit]! < 0 ? -1 : carving.reps[rep[unit]!]!;
    reason[row] = reasonNames.indexOf(reasonOf(books, unit, row, lock[row]! >= 0));
  });
  return { owner, reason };
}

/** Within which reps books are compared, by measure. */
export function fairCircles({ measures, reps }: Carving): readonly FairCircle[] {
  return measures.flatMap(({ name, circle, levels }) =>
    name === 'unlikely'
      ? []
      : levels.map((level, at) => ({
          measure: name,
          reps: Array.from(reps).filter((_, place) => circle[place] === at),
          level,
        })),
  );
}

/** What would be fair for a rep, in the measure's own unit: shares of what somebody can have, times that. */
function fairAmounts({ measures, classes, classOf, units }: Carving, accounts: CarveAccounts) {
  const amounts = (['potential', 'hours'] as const).map((name) => {
    const measure = measures.find((each) => each.name === name);
    const column = accounts[name];
    if (!measure || !column) return null;
    let all = 0;
    units.of.forEach((unit, row) => {
      if (classes[classOf[unit]!]!.reps.length > 0) all += column[row]! || 0;
    });
    return measure.fair.map((each) => each * all);
  });
  return (place: number) => ({
    potential: amounts[0]?.[place] ?? null,
    hours: amounts[1]?.[place] ?? null,
  });
}

/** What each book holds, one a rep who takes part. */
export function bookSummaries(
  books: Books,
  accounts: CarveAccounts,
  reps: readonly Rep[],
): readonly BookSummary[] {
  const { carving, rep } = books;
  const sums = Array.from(carving.reps, () => ({
    accounts: 0,
    potential: 0,
    hours: 0,
    unlikely: 0,
    movedIn: 0,
    movedOut: 0,
  }));
  carving.units.of.forEach((unit, row) => {
    const [now, before] = [rep[unit]!, carving.owner[row]!];
    if (before >= 0 && now !== before) sums[before]!.movedOut += 1;
    const sum = sums[now];
    if (!sum) return;
    sum.accounts += 1;
    sum.potential += accounts.potential[row]! || 0;
    sum.hours += accounts.hours?.[row] || 0;
    sum.unlikely += accounts.unlikely?.[row] ?? 0;
    sum.movedIn += Number(before !== now && before !== -1);
  });
  const fairOf = fairAmounts(carving, accounts);
  return sums.map(({ unlikely, ...sum }, place) => {
    const each = carving.measures.map(
      (_, measure) => deviation(books, measure, place) / carving.measures[measure]!.weight,
    );
    return {
      ...sum,
      rep: carving.reps[place]!,
      name: reps[carving.reps[place]!]!.name,
      fair: fairOf(place),
      viable: sum.accounts === 0 ? 1 : 1 - unlikely / sum.accounts,
      deviation: each.reduce((worst, one) => (Math.abs(one) > Math.abs(worst) ? one : worst), 0),
    };
  });
}
