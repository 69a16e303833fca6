import { emptyBooks, giveUnit, mayHold, type Books } from './books';
import type { Carving } from './carving';

/** The eligible rep with room to whom a unit does least harm: the least rise of unevenness, then of what moves. */
function bestRep(books: Books, unit: number): number {
  const { carving, load } = books;
  const { measures, share, keepOwner } = carving;
  let [chosen, least] = [-1, Infinity];
  for (const rep of carving.classes[carving.classOf[unit]!]!.reps) {
    let rise = rep === carving.home[unit] ? 0 : 0.1 * keepOwner * carving.worth[unit]!;
    for (let measure = 0; measure < measures.length; measure += 1) {
      const { of, weight } = measures[measure]!;
      const part = of[unit]!;
      rise += (weight * weight * part * (2 * load[measure]![rep]! + part)) / share[rep]!;
    }
    if (rise >= least || !mayHold(books, unit, rep)) continue;
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

function byWeight(carving: Carving): Int32Array {
  const weight = new Float64Array(carving.units.count);
  for (const { of, weight: counts } of carving.measures)
    of.forEach((each, unit) => (weight[unit] = Math.max(weight[unit]!, counts * each)));
  return Int32Array.from(weight.keys()).sort((a, b) => weight[b]! - weight[a]! || a - b);
}

/**
 * First books. Where owners are kept, everybody keeps what they may; the rest goes out from the largest down, each to the
 * rep to whom it does least harm. Source: longest processing time first, Graham 1969. O(units × reps)
 */
export function startBooks(carving: Carving): Books {
  const books = emptyBooks(carving);
  const order = byWeight(carving);
  const stays = carving.keepOwner > 0 || carving.mostMoves < Infinity;
  if (stays)
    for (const unit of order) {
      const home = carving.home[unit]!;
      if (home >= 0 && mayHold(books, unit, home)) giveUnit(books, unit, home);
    }
  for (const unit of order) {
    if (books.rep[unit]! >= 0) continue;
    const rep = bestRep(books, unit);
    if (rep >= 0) giveUnit(books, unit, rep);
    else if (carving.classes[carving.classOf[unit]!]!.reps.length > 0) makeRoom(books, unit);
  }
  return books;
}
