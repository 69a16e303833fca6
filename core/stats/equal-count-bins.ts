import { sortNumbers } from './sort-numbers';
import { sumOf } from './sum-of';

/** One of several bins of equal count, by probability. */
export interface CountedBin {
  /** Accounts in it; bins differ by one at most. */
  readonly count: number;
  /** Positives in it; a fraction where equal probabilities stand on both sides of its edge. */
  readonly won: number;
  /** Sum of its probabilities. */
  readonly expected: number;
  /** The least and greatest probability in it. */
  readonly from: number;
  readonly to: number;
}

/** Equal probabilities together, the smallest first. */
interface Groups {
  readonly probabilities: Float64Array;
  readonly counts: Uint32Array;
  readonly won: Uint32Array;
}

function placeIn(distinct: Float64Array, value: number): number {
  let [low, high] = [0, distinct.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (distinct[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function groupsOf(labels: Uint8Array, probabilities: ArrayLike<number>): Groups {
  const sorted = sortNumbers(probabilities);
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  const counts = new Uint32Array(distinct.length);
  const won = new Uint32Array(distinct.length);
  for (let row = 0; row < labels.length; row++) {
    const place = placeIn(distinct, probabilities[row]!);
    counts[place]! += 1;
    won[place]! += labels[row]!;
  }
  return { probabilities: distinct, counts, won };
}

/**
 * Cuts rows into bins of equal count by probability, the smallest first. Rows of one probability that an edge parts are
 * split in proportion, their positives too, so that the order of the rows does not matter.
 *
 * @param labels 1 positive, 0 not
 * @param probabilities one a row, none blank
 * @param bins how many; with fewer rows, one a row
 * @returns the bins, smallest probabilities first
 * Cost: O(n log n).
 */
export function equalCountBins(
  labels: Uint8Array,
  probabilities: ArrayLike<number>,
  bins: number,
): readonly CountedBin[] {
  const groups = groupsOf(labels, probabilities);
  const parts = Math.min(bins, labels.length);
  let [group, used] = [0, 0];
  return Array.from({ length: parts }, (_, bin) => {
    const count = Math.floor(((bin + 1) * labels.length) / parts) - Math.floor((bin * labels.length) / parts);
    const won: number[] = [];
    const expected: number[] = [];
    const from = groups.probabilities[group]!;
    let to = from;
    for (let open = count; open > 0;) {
      to = groups.probabilities[group]!;
      const all = groups.counts[group]!;
      const part = Math.min(open, all - used);
      won.push((groups.won[group]! * part) / all);
      expected.push(to * part);
      open -= part;
      used += part;
      if (used === all) [group, used] = [group + 1, 0];
    }
    return { count, won: sumOf(won), expected: sumOf(expected), from, to };
  });
}
