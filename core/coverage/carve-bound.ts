import type { Carving, Measure } from './carving';
import { fairFlow } from './fair-flow';
import { forcedMoves, keepFlow } from './keep-flow';
import { splitCost } from './split-cost';
import type { CarveResult } from './territories';

/** What no books can be better than. */
export interface Bound {
  readonly imbalance: number;
  readonly by: CarveResult['boundBy'];
  /** Of the cost: imbalance beyond the tolerance and moves. */
  readonly relaxation: number;
  /** The least share of potential that must move where no book is farther off than this. */
  readonly moved: (band: number) => number;
}

const mostSplit = 300;

function sizesOf({ classes, classOf }: Carving, { of }: Measure): Float64Array {
  return of.filter((_, unit) => classes[classOf[unit]!]!.reps.length > 0).sort((a, b) => b - a);
}

/** A unit that is larger than a fair share makes some book full, whoever has it. */
function largest({ classes, classOf }: Carving, { of, fair: share }: Measure): number {
  const widest = classes.map(({ reps }) => reps.reduce((most, rep) => Math.max(most, share[rep]!), 0));
  return of.reduce((most, each, unit) => {
    const room = widest[classOf[unit]!]!;
    return room > 0 ? Math.max(most, each / room - 1) : most;
  }, -1);
}

/** Of n books and the n·k + 1 largest units, one book has k + 1 of them: at least the smallest of these. */
function pairing({ fair }: Measure, sizes: Float64Array): number {
  const widest = Math.max(...fair);
  let most = -1;
  for (let held = 1; held <= 4; held += 1) {
    const last = held * fair.filter((each) => each > 0).length;
    if (last >= sizes.length) break;
    const together = sizes.slice(last - held, last + 1).reduce((sum, each) => sum + each, 0);
    most = Math.max(most, together / widest - 1);
  }
  return most;
}

/** What the holders of the largest units take from all others. */
function drained({ fair }: Measure, sizes: Float64Array): number {
  const shares = fair.filter((each) => each > 0).sort((a, b) => b - a);
  let [taken, held, most] = [0, 0, 0];
  for (let at = 0; at < shares.length - 1 && at < sizes.length; at += 1) {
    taken += sizes[at]!;
    held += shares[at]!;
    most = Math.max(most, 1 - Math.max(0, 1 - taken) / (1 - held));
  }
  return most;
}

/**
 * The book of a unit that is worth more than a fair share still lacks hours; what brings them brings worth, too. Its
 * deviation if it may take the best of all others, in parts: where too much of one measure meets too little of the other.
 */
function squeezed({ classes, classOf, share }: Carving, rich: Measure, poor: Measure): number {
  const order = Array.from(rich.of.keys()).filter((unit) => poor.of[unit]! > 0);
  order.sort((a, b) => rich.of[a]! / poor.of[a]! - rich.of[b]! / poor.of[b]! || a - b);
  const widest = classes.map(({ reps }) => reps.reduce((most, rep) => Math.max(most, share[rep]!), 0));
  let worst = 0;
  rich.of.forEach((each, unit) => {
    const fair = widest[classOf[unit]!]!;
    if (fair === 0 || each <= fair) return;
    let [over, have] = [each, poor.of[unit]!];
    for (const next of order) {
      if (next === unit) continue;
      const [high, low] = [rich.weight * (over / fair - 1), poor.weight * (1 - have / fair)];
      if (low <= high) break;
      const rise = (rich.weight * rich.of[next]! + poor.weight * poor.of[next]!) / fair;
      const part = Math.min(1, (low - high) / rise);
      over += part * rich.of[next]!;
      have += part * poor.of[next]!;
    }
    worst = Math.max(worst, rich.weight * (over / fair - 1));
  });
  return worst;
}

function imbalanceBounds(carving: Carving) {
  const meaning = (over: number, under: number): number =>
    ({ fullest: over, emptiest: under, range: over + under, furthest: Math.max(over, under) })[
      carving.balance
    ];
  let [flow, large, paired] = [0, 0, 0];
  for (const measure of carving.measures) {
    const sizes = sizesOf(carving, measure);
    const { over, under } = fairFlow(carving, measure);
    const { weight } = measure;
    const low = Math.max(under, drained(measure, sizes));
    flow = Math.max(flow, weight * meaning(over, under));
    large = Math.max(large, weight * meaning(Math.max(over, largest(carving, measure)), low));
    paired = Math.max(paired, weight * meaning(Math.max(over, pairing(measure, sizes)), low));
  }
  if (carving.balance === 'furthest')
    for (const rich of carving.measures)
      for (const poor of carving.measures)
        if (rich !== poor && rich.fair === poor.fair) large = Math.max(large, squeezed(carving, rich, poor));
  return { flow, large, paired };
}

/**
 * What no books can be better than, whatever is done: by splitting accounts (exactly for small tasks, by flows of whole
 * classes for large ones), by accounts larger than a book, and by pairs of large ones.
 * @param all whether everything that somebody may have has a place; else nothing is promised
 */
export function carveBound(carving: Carving, all: boolean): Bound {
  if (!all) return { imbalance: 0, by: 'relaxation', relaxation: 0, moved: () => 0 };
  const moved = (band: number): number => keepFlow(carving, band)?.moved ?? forcedMoves(carving);
  const { flow, large, paired } = imbalanceBounds(carving);
  const links = carving.classOf.reduce((sum, place) => sum + carving.classes[place]!.reps.length, 0);
  const small = links <= mostSplit;
  const split = small ? splitCost({ ...carving, keepOwner: 0, tolerance: 0 }) : null;
  const relaxed = Math.max(flow, split ?? 0);
  const band = Math.max(carving.tolerance, relaxed);
  const cost = Math.max(0, relaxed - carving.tolerance) + carving.keepOwner * moved(band);
  const imbalance = Math.max(relaxed, large, paired);
  const by = imbalance <= relaxed + 1e-9 ? 'relaxation' : large >= paired ? 'largest' : 'pairing';
  return { imbalance, by, relaxation: (small ? splitCost(carving) : null) ?? cost, moved };
}
