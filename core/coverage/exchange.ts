import type { Chance } from '../stats/seeded-chance';
import { giveUnit, mayHold, type Books } from './books';

/** How exchanges are judged: what deviation does not count, on which sides, and what a move costs. */
export interface Judgement {
  readonly free: number;
  readonly over: boolean;
  readonly under: boolean;
  readonly moveCost: number;
}

const mostLooked = 140;

/** Units of one book that another rep can have, a sample of them where they are many; -1 for none at all. */
function offered(books: Books, from: number, to: number, chance: Chance): Int32Array {
  const { carving } = books;
  const units: number[] = [-1];
  const { classes, classOf } = carving;
  const list = books.held[from]!;
  const many = list.length > mostLooked;
  const start = many ? chance.below(list.length) : 0;
  for (let at = 0; at < list.length && units.length <= mostLooked; at += 1) {
    const unit = list[start + at < list.length ? start + at : start + at - list.length]!;
    if (classes[classOf[unit]!]!.can[to] === 1) units.push(unit);
  }
  return new Int32Array(units);
}

/** What deviations cost: their squares beyond what is free, by share. */
export function penalty(excess: number, share: number, { free, over, under }: Judgement): number {
  const beyond =
    excess > 0 ? (over || free === 0 ? excess - free : 0) : under || free === 0 ? -excess - free : 0;
  return beyond > 0 ? beyond * beyond * share : 0;
}

interface Offer {
  readonly units: Int32Array;
  /** By measure, one an offered unit: its weighed part; and what moving it costs. */
  readonly parts: readonly Float64Array[];
  readonly moves: Float64Array;
  readonly moved: Int32Array;
}

function offerOf(books: Books, from: number, to: number, chance: Chance, moveCost: number): Offer {
  const { carving } = books;
  const units = offered(books, from, to, chance);
  const moves = new Float64Array(units.length);
  const moved = new Int32Array(units.length);
  const counted = moveCost > 0 || carving.mostMoves < Infinity;
  units.forEach((unit, at) => {
    if (unit < 0 || !counted) return;
    const [after, before] = [carving.moves(unit, to), carving.moves(unit, from)];
    moves[at] = moveCost * (after.share - before.share);
    moved[at] = after.accounts - before.accounts;
  });
  const parts = carving.measures.map(({ of, weight }) => {
    const part = new Float64Array(units.length);
    for (let at = 1; at < units.length; at += 1) part[at] = weight * of[units[at]!]!;
    return part;
  });
  return { units, parts, moves, moved };
}

/** As good as nothing, for the fair share of somebody who should have nothing. */
const least = 1e-12;

/** Deviations of one book by measure, and what they cost together. */
function standing({ carving, load }: Books, rep: number, judgement: Judgement) {
  const fair = carving.measures.map((measure) => Math.max(measure.fair[rep]!, least));
  const excess = carving.measures.map(
    ({ weight }, measure) => weight * (load[measure]![rep]! / fair[measure]! - 1),
  );
  return {
    fair,
    excess,
    cost: excess.reduce((sum, each, measure) => sum + penalty(each, fair[measure]!, judgement), 0),
  };
}

/**
 * Where nothing is free, the change of cost is a square: of what is given alone, of what is taken alone, and their product,
 * so that a pair takes one multiplication a measure.
 */
function quickest(books: Books, one: number, other: number, give: Offer, take: Offer, judgement: Judgement) {
  const [mine, theirs] = [standing(books, one, judgement), standing(books, other, judgement)];
  const bends = mine.fair.map((fair, measure) => 1 / fair + 1 / theirs.fair[measure]!);
  const alone = (moves: Float64Array, parts: readonly Float64Array[], sign: 1 | -1): Float64Array => {
    const costs = moves.slice();
    parts.forEach((part, measure) => {
      const pull = 2 * sign * (mine.excess[measure]! - theirs.excess[measure]!);
      const bend = bends[measure]!;
      for (let at = 0; at < costs.length; at += 1) costs[at]! += part[at]! * (pull + part[at]! * bend);
    });
    return costs;
  };
  const [given, taken] = [alone(give.moves, give.parts, -1), alone(take.moves, take.parts, 1)];
  const change = new Float64Array(taken.length);
  let [best, left, right] = [-1e-14, 0, 0];
  for (let a = 0; a < given.length; a += 1) {
    change.set(taken);
    for (let measure = 0; measure < take.parts.length; measure += 1) {
      const [part, factor] = [take.parts[measure]!, -2 * bends[measure]! * give.parts[measure]![a]!];
      for (let b = 0; b < change.length; b += 1) change[b]! += factor * part[b]!;
    }
    const enough = best - given[a]!;
    for (let b = 0; b < change.length; b += 1) {
      if (change[b]! >= enough || given[a]! + change[b]! >= best) continue;
      if (allowed(books, one, other, give, take, a, b)) [best, left, right] = [given[a]! + change[b]!, a, b];
    }
  }
  return { best, left, right };
}

function careful(books: Books, one: number, other: number, give: Offer, take: Offer, judgement: Judgement) {
  const [mine, theirs] = [standing(books, one, judgement), standing(books, other, judgement)];
  const before = mine.cost + theirs.cost;
  const count = mine.excess.length;
  let [best, left, right] = [-1e-14, 0, 0];
  for (let a = 0; a < give.units.length; a += 1) {
    for (let b = 0; b < take.units.length; b += 1) {
      let change = give.moves[a]! + take.moves[b]! - before;
      for (let measure = 0; measure < count; measure += 1) {
        const shift = take.parts[measure]![b]! - give.parts[measure]![a]!;
        const [own, others] = [mine.fair[measure]!, theirs.fair[measure]!];
        change += penalty(mine.excess[measure]! + shift / own, own, judgement);
        change += penalty(theirs.excess[measure]! - shift / others, others, judgement);
      }
      if (change < best && allowed(books, one, other, give, take, a, b)) [best, left, right] = [change, a, b];
    }
  }
  return { best, left, right };
}

function allowed(
  books: Books,
  one: number,
  other: number,
  give: Offer,
  take: Offer,
  a: number,
  b: number,
): boolean {
  const [given, taken] = [give.units[a]!, take.units[b]!];
  const { mostMoves } = books.carving;
  const moved = give.moved[a]! + take.moved[b]!;
  if (moved > 0 && books.moved.accounts + moved > mostMoves) return false;
  return (
    (given < 0 || mayHold(books, given, other, taken)) && (taken < 0 || mayHold(books, taken, one, given))
  );
}

/** What an exchange took to find, and whether it was made. */
export interface Exchanged {
  readonly made: boolean;
  readonly looked: number;
}

/** Makes the one exchange between two books, a unit one way, the other way or both, that lowers their cost most. */
export function exchange(
  books: Books,
  one: number,
  other: number,
  judgement: Judgement,
  chance: Chance,
): Exchanged {
  const give = offerOf(books, one, other, chance, judgement.moveCost);
  const take = offerOf(books, other, one, chance, judgement.moveCost);
  const look = judgement.free === 0 ? quickest : careful;
  const { left, right } = look(books, one, other, give, take, judgement);
  const looked = give.units.length * take.units.length;
  if (left === 0 && right === 0) return { made: false, looked };
  const [given, taken] = [give.units[left]!, take.units[right]!];
  if (given >= 0) giveUnit(books, given, other);
  if (taken >= 0) giveUnit(books, taken, one);
  return { made: true, looked };
}
