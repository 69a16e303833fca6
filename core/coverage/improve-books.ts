import type { Chance } from '../stats/seeded-chance';
import { deviation, type Books } from './books';
import type { Carving } from './carving';
import { exchange, type Judgement } from './exchange';

/** One a rep: the others who can have some of the same units. */
export function neighbours({ classes, classOf, reps }: Carving): readonly Int32Array[] {
  const shared = Array.from(reps, () => new Uint8Array(reps.length));
  for (const place of new Set(classOf)) {
    const { reps: able, can } = classes[place]!;
    for (const rep of able) {
      const row = shared[rep]!;
      for (let other = 0; other < can.length; other += 1) row[other]! |= can[other]!;
    }
  }
  return shared.map((row, rep) =>
    Int32Array.from([...row.keys()].filter((other) => row[other] === 1 && other !== rep)),
  );
}

interface Worst {
  readonly rep: number;
  readonly measure: number;
  readonly excess: number;
}

/** The book that is farthest off, of those that are not known to be stuck. */
function worstBook(
  books: Books,
  stuck: Uint8Array,
  { free, over, under }: Judgement,
  enough: number,
): Worst | null {
  const { reps, measures } = books.carving;
  let worst: Worst | null = null;
  for (let measure = 0; measure < measures.length; measure += 1) {
    for (let rep = 0; rep < reps.length; rep += 1) {
      if (stuck[rep] === 1) continue;
      const each = deviation(books, measure, rep);
      const counted = free === 0 || (each > 0 ? over : under) ? Math.abs(each) - free : 0;
      if (counted > (worst ? Math.abs(worst.excess) - free : enough)) worst = { rep, measure, excess: each };
    }
  }
  return worst;
}

/** Partners for the worst book: those that lack most of what it has too much of, and a few by chance. */
function partners(
  books: Books,
  { rep, measure, excess }: Worst,
  near: Int32Array,
  chance: Chance,
  most: number,
) {
  const sign = excess > 0 ? 1 : -1;
  const first: number[] = [];
  const keys: number[] = [];
  for (const other of near) {
    const key = sign * deviation(books, measure, other);
    if (first.length === most && key >= keys[most - 1]!) continue;
    let at = first.length;
    while (at > 0 && keys[at - 1]! > key) at -= 1;
    first.splice(at, 0, other);
    keys.splice(at, 0, key);
    if (first.length > most) [first.length, keys.length] = [most, most];
  }
  const rest = near.length > most ? near : [];
  const drawn =
    rest.length > 0
      ? Array.from({ length: Math.min(4, rest.length) }, () => rest[chance.below(rest.length)]!)
      : [];
  return [...first, ...drawn].filter((other) => other !== rep);
}

/** What an improvement may cost, and how it reports. */
export interface Effort {
  /** Pairs of units that may be looked at. */
  budget: number;
  /** A book that is no farther off than this is good enough. */
  readonly enough: number;
}

/**
 * Evens the books out: again and again the book that is farthest off exchanges with another. Ends when no book that counts
 * can be helped, or the budget of looks is spent: never by the clock, so the same task gives the same books.
 * @yields now and then, how far the worst book is off
 */
export function* improveBooks(
  books: Books,
  judge: (worst: number) => Judgement,
  near: readonly Int32Array[],
  chance: Chance,
  effort: Effort,
): Generator<number, void> {
  const stuck = new Uint8Array(books.carving.reps.length);
  for (let step = 0; effort.budget > 0; step += 1) {
    const worst = worstBook(books, stuck, judge(0), effort.enough);
    if (!worst) return;
    if (step % 64 === 0) yield Math.abs(worst.excess);
    const judgement = judge(Math.abs(worst.excess) - judge(0).free);
    let made = false;
    for (const other of partners(books, worst, near[worst.rep]!, chance, 12)) {
      const tried = exchange(books, worst.rep, other, judgement, chance);
      effort.budget -= tried.looked + 50;
      if (!tried.made) continue;
      made = true;
      stuck[other] = 0;
      break;
    }
    stuck[worst.rep] = made ? 0 : 1;
  }
}
