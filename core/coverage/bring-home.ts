import { bookLimits, canSpare, hasRoom, type BookLimits } from './book-limits';
import { giveUnit, imbalanceOf, type Books } from './books';
import { excessOf, holdsAfter, relief } from './relief';
import { leastRise } from './start-books';

/** What a unit costs less at home than where it is now: a share of potential. */
function gainOf({ carving, rep }: Books, unit: number): number {
  return carving.moves(unit, rep[unit]!).share - carving.moves(unit, carving.home[unit]!).share;
}

const isLow = ({ load }: Books, { low }: BookLimits, rep: number): boolean =>
  load.some((each, measure) => each[rep]! < low[measure]![rep]! - 1e-12);

/** Brings a unit home in exchange for others that cost less to move; changes nothing where that does not go. */
function exchangeHome(books: Books, limits: BookLimits, unit: number, gain: number): boolean {
  const { carving } = books;
  const [now, home] = [books.rep[unit]!, carving.home[unit]!];
  const others = books.held[home]!.slice();
  const left = relief(books, home, excessOf(books, limits, home, unit), others);
  if (!left || left.cost >= gain - 1e-12 || !holdsAfter(books, home, unit, left.units)) return false;
  const before = books.moved.share;
  for (const each of [unit, ...left.units]) giveUnit(books, each, -1);
  giveUnit(books, unit, home);
  const placed = left.units.every((each) => {
    const fits = (rep: number): boolean => rep !== home && hasRoom(books, limits, each, rep);
    const first = fits(now) && isLow(books, limits, now) ? now : carving.home[each]!;
    const rep = first >= 0 && fits(first) ? first : leastRise(books, each, fits);
    if (rep >= 0) giveUnit(books, each, rep);
    return rep >= 0;
  });
  const better = placed && books.moved.share < before - 1e-12;
  if (better && !isLow(books, limits, now) && !isLow(books, limits, home)) return true;
  for (const each of [unit, ...left.units]) giveUnit(books, each, -1);
  for (const each of left.units) giveUnit(books, each, home);
  giveUnit(books, unit, now);
  return false;
}

const mostPasses = 4;

/**
 * Lets units that moved go home, the most valuable first, wherever no book becomes farther from fair than the worst one is
 * or may be: alone, or in exchange for others that cost less to move.
 */
export function bringHome(books: Books): void {
  const { carving } = books;
  const limits = bookLimits(carving, Math.max(carving.tolerance, imbalanceOf(books)));
  const away = Array.from(books.rep.keys()).filter((unit) => {
    const home = carving.home[unit]!;
    return home >= 0 && books.rep[unit]! >= 0 && carving.classes[carving.classOf[unit]!]!.can[home] === 1;
  });
  away.sort((a, b) => carving.worth[b]! - carving.worth[a]! || a - b);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    let made = false;
    for (const unit of away) {
      const [now, home] = [books.rep[unit]!, carving.home[unit]!];
      const gain = gainOf(books, unit);
      if (now === home || gain <= 0) continue;
      if (hasRoom(books, limits, unit, home) && canSpare(books, limits, unit, now)) {
        giveUnit(books, unit, home);
        made = true;
      } else if (exchangeHome(books, limits, unit, gain)) made = true;
    }
    if (!made) return;
  }
}
