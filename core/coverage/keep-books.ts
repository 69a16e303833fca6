import { bookLimits, hasRoom, type BookLimits } from './book-limits';
import { giveUnit, type Books } from './books';
import { excessOf, holdsAfter, relief } from './relief';
import { keepFlow, type KeepFlow } from './keep-flow';
import { leastRise, startOrder } from './start-books';

const mostTried = 16;

type Room = (unit: number) => (rep: number) => boolean;

/** Gives a unit to the rep to whom it does least harm, of those with room; home before all. */
function place(books: Books, unit: number, room: Room): boolean {
  const fits = room(unit);
  const home = books.carving.home[unit]!;
  const rep = home >= 0 && fits(home) ? home : leastRise(books, unit, fits);
  if (rep >= 0) giveUnit(books, unit, rep);
  return rep >= 0;
}

/** Gives units out as the flow has it: no group of reps gets more of a class than flows there. */
function placeByFlow(books: Books, limits: BookLimits, { goes, groups }: KeepFlow, order: Int32Array): void {
  const { carving } = books;
  const { of } = carving.measures.find(({ name }) => name === 'potential')!;
  for (const unit of order) {
    const quota = goes.get(carving.classOf[unit]!);
    if (books.rep[unit]! >= 0 || !quota) continue;
    const room: Room = (each) => (rep) =>
      quota[groups[rep]!]! >= of[each]! && hasRoom(books, limits, each, rep);
    if (place(books, unit, room)) quota[groups[books.rep[unit]!]!]! -= of[unit]!;
  }
}

/** Makes room for a unit where that moves least: what is smaller than it leaves and is given out again later. */
function makeRoomFor(books: Books, limits: BookLimits, unit: number, size: Float64Array): void {
  const { carving } = books;
  const able = Array.from(carving.classes[carving.classOf[unit]!]!.reps, (rep) => {
    const excess = excessOf(books, limits, rep, unit);
    return { rep, excess, sum: excess.reduce((all, each) => all + each, 0) };
  });
  able.sort((a, b) => a.sum - b.sum || a.rep - b.rep);
  let best: { readonly rep: number; readonly units: readonly number[]; readonly cost: number } | null = null;
  for (const { rep, excess } of able.slice(0, mostTried)) {
    const smaller = books.held[rep]!.filter((each) => size[each]! < size[unit]!);
    const found = relief(books, rep, excess, smaller);
    if (found && found.cost < (best?.cost ?? Infinity) && holdsAfter(books, rep, unit, found.units))
      best = { rep, ...found };
  }
  if (!best) return;
  for (const each of best.units) giveUnit(books, each, -1);
  giveUnit(books, unit, best.rep);
}

/** Takes from every book that is too full what brings it within its limits at the least cost. */
function shed(books: Books, limits: BookLimits, flow: KeepFlow | null): void {
  const { carving } = books;
  const potential = carving.measures.map(({ name }) => Number(name === 'potential'));
  for (const { home, place, amount } of flow?.leaves ?? []) {
    if (amount < 1e-9) continue;
    const among = books.held[home]!.filter((unit) => carving.classOf[unit] === place);
    const excess = potential.map((counts) => counts * amount);
    for (const unit of relief(books, home, excess, among)?.units ?? []) giveUnit(books, unit, -1);
  }
  books.held.forEach((held, rep) => {
    const excess = excessOf(books, limits, rep, -1);
    if (excess.every((each) => each <= 0)) return;
    for (const unit of relief(books, rep, excess, held)?.units ?? []) giveUnit(books, unit, -1);
  });
}

/**
 * Brings books within a band while most stays where it is: books that are too full give up what is least missed, then what
 * nobody has goes out from the largest down, each to a book with room, or to where the least must leave to make room.
 * Source: longest processing time first (Graham 1969), with ejections in the manner of Glover 1996.
 * @param books everybody has what they keep; what has no home is with nobody
 */
export function keepBooks(books: Books, band: number): void {
  const { carving } = books;
  const limits = bookLimits(carving, band);
  const flow = keepFlow(carving, band);
  shed(books, limits, flow);
  const { order, weight } = startOrder(carving);
  if (flow) placeByFlow(books, limits, flow, order);
  const room: Room = (unit) => (rep) => hasRoom(books, limits, unit, rep);
  for (let at = 0; at < order.length; at += 1) {
    const unit = order[at]!;
    if (books.rep[unit]! >= 0 || carving.classes[carving.classOf[unit]!]!.reps.length === 0) continue;
    if (!place(books, unit, room)) makeRoomFor(books, limits, unit, weight);
  }
}
