import type { Carving } from './carving';
import { jointBound } from './joint-bound';
import { forcedMoves, keepFlow } from './keep-flow';
import { sizeBounds, squeezed } from './size-bounds';
import { priceMoves } from './price-moves';
import { splitCost } from './split-cost';
import type { CarveResult } from './territories';

/** What no books can be better than. */
export interface Bound {
  readonly imbalance: number;
  readonly by: CarveResult['boundBy'];
  /** Of the cost: imbalance beyond the tolerance and moves. */
  readonly relaxation: number;
  /** The least share of potential that must move where no book is farther off than a band, as some books do that move a share. */
  readonly moved: (band: number, reached: number) => number;
}

const mostSplit = 300;

/** What sizes force, in the meaning of balance that is asked for: by a unit larger than a book, and by pairs of large ones. */
function imbalanceBounds(carving: Carving) {
  const { balance, measures } = carving;
  const meaning = (over: number, under: number): number =>
    ({ fullest: over, emptiest: under, range: over + under, furthest: Math.max(over, under) })[balance];
  let [large, paired] = [0, 0];
  for (const measure of measures) {
    const { weight } = measure;
    const sizes = sizeBounds(carving, measure);
    const low = Math.max(0, sizes.drained);
    large = Math.max(large, weight * meaning(Math.max(0, sizes.largest), low));
    paired = Math.max(paired, weight * meaning(Math.max(0, sizes.paired), low));
  }
  if (balance === 'furthest')
    for (const rich of measures)
      for (const poor of measures) if (rich !== poor) large = Math.max(large, squeezed(carving, rich, poor));
  return { large, paired };
}

/** What moves cost beside what is farther off than the band; so little that next to nothing is ever left farther off. */
const movePrice = 1e-3;

/** The least that must move where no book is farther off than a band: exactly for small tasks, else by flow and prices. */
function leastMoved(carving: Carving, small: boolean, band: number, reached: number): number {
  const flow = keepFlow(carving, band);
  const priced = flow ? priceMoves(carving, band, flow, reached) : forcedMoves(carving);
  if (!small || reached <= priced + 1e-9) return priced;
  const split = splitCost({ ...carving, tolerance: band, keepOwner: movePrice });
  return Math.max(priced, (split ?? 0) / movePrice - 1e-6);
}

/**
 * What no books can be better than, whatever is done: by splitting accounts (exactly for small tasks, by flows of whole
 * classes for large ones), by accounts larger than a book, and by pairs of large ones.
 * @param all whether everything that somebody may have has a place; else nothing is promised
 */
export function carveBound(carving: Carving, all: boolean): Bound {
  if (!all) return { imbalance: 0, by: 'relaxation', relaxation: 0, moved: () => 0 };
  const { large, paired } = imbalanceBounds(carving);
  const links = carving.classOf.reduce((sum, place) => sum + carving.classes[place]!.reps.length, 0);
  const small = links <= mostSplit;
  const moved = (band: number, reached = 0): number => leastMoved(carving, small, band, reached);
  const split = small ? splitCost({ ...carving, keepOwner: 0, tolerance: 0 }) : null;
  const relaxed = Math.max(0, split ?? jointBound(carving));
  const band = Math.max(carving.tolerance, relaxed);
  const cost = Math.max(0, relaxed - carving.tolerance) + carving.keepOwner * moved(band);
  const imbalance = Math.max(relaxed, large, paired);
  const by = imbalance <= relaxed + 1e-9 ? 'relaxation' : large >= paired ? 'largest' : 'pairing';
  return { imbalance, by, relaxation: (small ? splitCost(carving) : null) ?? cost, moved };
}
