import { costOf, giveUnit, imbalanceOf, mayHold, type Books } from './books';

/** The best books that a complete search found, and whether it came to its end. */
export interface Searched {
  readonly rep: Int32Array;
  readonly cost: number;
  readonly imbalance: number;
  readonly proven: boolean;
}

/** What the units that come later add up to, by measure. */
function remaining({ carving }: Books, order: readonly number[]): readonly Float64Array[] {
  return carving.measures.map(({ of }) => {
    const sums = new Float64Array(order.length + 1);
    for (let at = order.length - 1; at >= 0; at -= 1) sums[at] = sums[at + 1]! + of[order[at]!]!;
    return sums;
  });
}

/** Whether books that are filled so far can still end within a deviation, whatever comes. */
function canEndWithin({ carving, load }: Books, left: (measure: number) => number, limit: number): boolean {
  const { balance, measures } = carving;
  return measures.every(({ weight, fair: share }, measure) => {
    const reach = limit / weight;
    let high = balance === 'range' ? 0 : -1;
    for (let rep = 0; rep < share.length; rep += 1)
      if (share[rep]! > 0) high = Math.max(high, load[measure]![rep]! / share[rep]! - 1);
    if (balance !== 'emptiest' && high >= reach - 1e-12) return false;
    if (balance === 'fullest') return true;
    const least = balance === 'range' ? high - reach : -reach;
    let lack = 0;
    for (let rep = 0; rep < share.length; rep += 1)
      lack += Math.max(0, share[rep]! * (1 + least) - load[measure]![rep]!);
    return lack <= left(measure) + 1e-12;
  });
}

/** Whether an earlier rep would do just the same for all units to come: then it need not be tried again. */
function twins({ carving, accounts, hours, load }: Books, one: number, other: number): boolean {
  const { share, mostAccounts, mostHours } = carving;
  return (
    share[one] === share[other] &&
    mostAccounts[one]! - accounts[one]! === mostAccounts[other]! - accounts[other]! &&
    mostHours[one]! - hours[one]! === mostHours[other]! - hours[other]! &&
    load.every((each) => Math.abs(each[one]! - each[other]!) < 1e-13)
  );
}

/** Reps who can have the same and whom nobody's ownership tells apart. */
function likes({ carving }: Books): readonly Uint8Array[] {
  const { classes, reps, home, owner } = carving;
  const owns = new Set([...owner, ...home]);
  return Array.from(reps, (_, one) =>
    Uint8Array.from(reps, (_each, other) =>
      Number(!owns.has(one) && !owns.has(other) && classes.every(({ can }) => can[one] === can[other])),
    ),
  );
}

/** Who can have a unit: those who keep it first, then those with the fewest accounts. */
function candidates({ carving, accounts }: Books, unit: number): readonly number[] {
  return [...carving.classes[carving.classOf[unit]!]!.reps].sort(
    (a, b) => carving.moves(unit, a).share - carving.moves(unit, b).share || accounts[a]! - accounts[b]!,
  );
}

/**
 * Tries every way to give units to reps that could be better than the books so far, from the largest unit down.
 * @param books any full books; they are changed and come back as the best
 * @param most how many steps may be taken
 */
export function searchBooks(books: Books, most: number): Searched {
  const { carving } = books;
  const order = Array.from(books.rep.keys()).filter((unit) => books.rep[unit]! >= 0);
  const size = (unit: number): number =>
    Math.max(...carving.measures.map(({ of, weight }) => weight * of[unit]!), 0);
  order.sort((a, b) => size(b) - size(a) || a - b);
  let best = { rep: books.rep.slice(), cost: costOf(books), imbalance: imbalanceOf(books) };
  const sums = remaining(books, order);
  const alike = likes(books);
  const cap = Math.max(carving.mostMoves, books.moved.accounts);
  for (const unit of order) giveUnit(books, unit, -1);
  let steps = 0;
  const descend = (at: number): void => {
    steps += 1;
    if (steps > most) return;
    const budget = best.cost - carving.keepOwner * books.moved.share;
    if (budget <= 1e-12 || books.moved.accounts > cap) return;
    if (!canEndWithin(books, (measure) => sums[measure]![at]!, budget + carving.tolerance)) return;
    if (at === order.length) {
      const cost = costOf(books);
      if (cost < best.cost - 1e-12) best = { rep: books.rep.slice(), cost, imbalance: imbalanceOf(books) };
      return;
    }
    const unit = order[at]!;
    const reps = candidates(books, unit);
    reps.forEach((rep, place) => {
      if (!mayHold(books, unit, rep)) return;
      if (reps.slice(0, place).some((other) => alike[rep]![other] === 1 && twins(books, rep, other))) return;
      giveUnit(books, unit, rep);
      descend(at + 1);
      giveUnit(books, unit, -1);
    });
  };
  descend(0);
  best.rep.forEach((rep, unit) => rep !== books.rep[unit] && giveUnit(books, unit, rep));
  return { ...best, proven: steps <= most };
}
