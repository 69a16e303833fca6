import { mayHold, type Books } from './books';
import type { Carving } from './carving';

/** By measure, one a rep: the least and the most that a book may hold, as shares of all. */
export interface BookLimits {
  readonly low: readonly Float64Array[];
  readonly high: readonly Float64Array[];
}

/** What books may hold that are no farther from fair than a band, in the meaning of balance that is asked for. */
export function bookLimits({ measures, balance }: Carving, band: number): BookLimits {
  const ends = (sign: 1 | -1, off: boolean) =>
    measures.map(({ weight, fair }) =>
      fair.map((each) => (off ? sign * Infinity : each * (1 + (sign * band) / weight))),
    );
  return { low: ends(-1, balance === 'fullest'), high: ends(1, balance === 'emptiest') };
}

/** Whether a unit has room in a rep's book, once the rep has given up another. */
export function hasRoom(
  books: Books,
  { high }: BookLimits,
  unit: number,
  rep: number,
  without = -1,
): boolean {
  const { measures } = books.carving;
  for (let measure = 0; measure < measures.length; measure += 1) {
    const { of } = measures[measure]!;
    const less = without < 0 ? 0 : of[without]!;
    if (books.load[measure]![rep]! - less + of[unit]! > high[measure]![rep]! + 1e-12) return false;
  }
  return mayHold(books, unit, rep, without);
}

/** Whether a rep's book is still full enough without a unit, or fuller than now once it gets another. */
export function canSpare(books: Books, { low }: BookLimits, unit: number, rep: number, gets = -1): boolean {
  const { measures } = books.carving;
  for (let measure = 0; measure < measures.length; measure += 1) {
    const { of } = measures[measure]!;
    const more = gets < 0 ? 0 : of[gets]!;
    const change = more - of[unit]!;
    if (change < 0 && books.load[measure]![rep]! + change < low[measure]![rep]! - 1e-12) return false;
  }
  return true;
}
