import type { BookLimits } from './book-limits';
import type { Books } from './books';

/** Units that leave a book, and the share of potential that changes hands because of it. */
export interface Relief {
  readonly units: readonly number[];
  readonly cost: number;
}

/** What a unit's leaving a book moves that would not move otherwise: nothing for a guest. */
const cost = ({ carving }: Books, unit: number, rep: number): number =>
  carving.home[unit] === rep ? carving.worth[unit]! : 0;

/** By measure, how much a book must lose so that something more has room in it; nothing where nothing. */
export function excessOf(
  { carving, load }: Books,
  { high }: BookLimits,
  rep: number,
  unit: number,
): number[] {
  return carving.measures.map(({ of }, measure) =>
    Math.max(0, load[measure]![rep]! + (unit < 0 ? 0 : of[unit]!) - high[measure]![rep]!),
  );
}

/**
 * Units whose leaving brings a book within its limits, at the least cost: those first that take most of the excess for what
 * they move, of equal ones the largest; and none that is not needed in the end. `null` where not all of them would do.
 */
export function relief(
  books: Books,
  rep: number,
  excess: readonly number[],
  among: readonly number[],
): Relief | null {
  const { measures } = books.carving;
  const left = [...excess];
  const chosen: number[] = [];
  const rest = new Set(among);
  const over = (): boolean => left.some((each) => each > 1e-12);
  while (over()) {
    let [best, most, largest] = [-1, 0, 0];
    for (const unit of rest) {
      let [gain, size] = [0, 0];
      for (let measure = 0; measure < measures.length; measure += 1) {
        const part = measures[measure]!.of[unit]!;
        if (left[measure]! > 0) gain += Math.min(part, left[measure]!);
        size += part;
      }
      const rate = gain / (cost(books, unit, rep) + 1e-6 * size + 1e-15);
      if (rate > most * (1 + 1e-9) || (rate > most * (1 - 1e-9) && size > largest))
        [best, most, largest] = [unit, Math.max(rate, most), size];
    }
    if (best < 0) return null;
    rest.delete(best);
    chosen.push(best);
    measures.forEach(({ of }, measure) => (left[measure]! -= of[best]!));
  }
  chosen.sort((a, b) => cost(books, b, rep) - cost(books, a, rep) || a - b);
  const needed = chosen.filter((unit) => {
    if (measures.some(({ of }, measure) => left[measure]! + of[unit]! > 1e-12)) return true;
    measures.forEach(({ of }, measure) => (left[measure]! += of[unit]!));
    return false;
  });
  return { units: needed, cost: needed.reduce((sum, unit) => sum + cost(books, unit, rep), 0) };
}

/** Whether a rep's capacity is enough for a unit once others have left. */
export function holdsAfter(books: Books, rep: number, unit: number, leaving: readonly number[]): boolean {
  const { carving, accounts, hours } = books;
  const less = (of: Float64Array): number => leaving.reduce((sum, each) => sum + of[each]!, 0);
  return (
    accounts[rep]! - less(carving.size) + carving.size[unit]! <= carving.mostAccounts[rep]! &&
    hours[rep]! - less(carving.hours) + carving.hours[unit]! <= carving.mostHours[rep]! + 1e-9
  );
}
