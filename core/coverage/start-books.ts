import { emptyBooks, giveUnit, mayHold, type Books } from './books';
import type { Carving } from './carving';

/** The eligible rep with room to whom a unit does least harm: the least rise of unevenness, then of what moves. */
export function leastRise(books: Books, unit: number, room: (rep: number) => boolean): number {
  const { carving, load } = books;
  const { measures, keepOwner } = carving;
  let [chosen, least] = [-1, Infinity];
  for (const rep of carving.classes[carving.classOf[unit]!]!.reps) {
    let rise = rep === carving.home[unit] ? 0 : 0.1 * keepOwner * carving.worth[unit]!;
    for (let measure = 0; measure < measures.length; measure += 1) {
      const { of, weight, fair } = measures[measure]!;
      const part = of[unit]!;
      rise += (weight * weight * part * (2 * load[measure]![rep]! + part)) / (fair[rep]! || 1e-12);
    }
    if (rise >= least || !room(rep)) continue;
    [chosen, least] = [rep, rise];
  }
  return chosen;
}

/** Makes room for a unit by handing others on, from full book to full book, to one that has room. */
function makeRoom(books: Books, unit: number): boolean {
  const { carving } = books;
  const came = new Map<number, { readonly from: number; readonly unit: number }>();
  const queue = [...carving.classes[carving.classOf[unit]!]!.reps];
  for (const rep of queue) came.set(rep, { from: -1, unit });
  for (const rep of queue) {
    for (const held of books.held[rep]!) {
      const incoming = came.get(rep)!.unit;
      if (!mayHold(books, incoming, rep, held)) continue;
      for (const other of carving.classes[carving.classOf[held]!]!.reps) {
        if (came.has(other)) continue;
        came.set(other, { from: rep, unit: held });
        if (!mayHold(books, held, other)) {
          queue.push(other);
          continue;
        }
        for (let at = other; at >= 0; at = came.get(at)!.from) giveUnit(books, came.get(at)!.unit, at);
        return true;
      }
    }
  }
  return false;
}

/** Units from the largest down, by the measure in which each is largest. */
export function startOrder(carving: Carving): { readonly order: Int32Array; readonly weight: Float64Array } {
  const weight = new Float64Array(carving.units.count);
  for (const { of, weight: counts } of carving.measures)
    of.forEach((each, unit) => (weight[unit] = Math.max(weight[unit]!, counts * each)));
  const order = Int32Array.from(weight.keys()).sort((a, b) => weight[b]! - weight[a]! || a - b);
  return { order, weight };
}

/** Books in which everybody has what they may keep, from the largest down as far as they can hold it. */
export function keptBooks(carving: Carving): Books {
  const books = emptyBooks(carving);
  for (const unit of startOrder(carving).order) {
    const home = carving.home[unit]!;
    if (home >= 0 && mayHold(books, unit, home)) giveUnit(books, unit, home);
  }
  return books;
}

/**
 * Gives out what nobody has from the largest down, each to the rep to whom it does least harm; where all who can have it are
 * full, others hand on. Source: longest processing time first, Graham 1969. O(units × reps)
 */
export function fillBooks(books: Books): void {
  const { carving } = books;
  for (const unit of startOrder(carving).order) {
    if (books.rep[unit]! >= 0) continue;
    const rep = leastRise(books, unit, (each) => mayHold(books, unit, each));
    if (rep >= 0) giveUnit(books, unit, rep);
    else if (carving.classes[carving.classOf[unit]!]!.reps.length > 0) makeRoom(books, unit);
  }
}
