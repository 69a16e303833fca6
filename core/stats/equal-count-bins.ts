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

interface Group {
  readonly probability: number;
  readonly count: number;
  readonly won: number;
}

/** Equal probabilities together, the smallest first. */
function groupsOf(labels: Uint8Array, probabilities: ArrayLike<number>): readonly Group[] {
  const order = Uint32Array.from(labels, (_, row) => row).sort(
    (one, other) => probabilities[one]! - probabilities[other]!,
  );
  const groups: Group[] = [];
  for (let from = 0; from < order.length;) {
    const probability = probabilities[order[from]!]!;
    let [to, won] = [from, 0];
    while (to < order.length && probabilities[order[to]!] === probability) won += labels[order[to++]!]!;
    groups.push({ probability, count: to - from, won });
    from = to;
  }
  return groups;
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
    const taken: (Group & { readonly part: number })[] = [];
    for (let open = count; open > 0;) {
      const from = groups[group]!;
      const part = Math.min(open, from.count - used);
      taken.push({ ...from, part });
      open -= part;
      used += part;
      if (used === from.count) [group, used] = [group + 1, 0];
    }
    return {
      count,
      won: sumOf(taken.map(({ won, part, count: all }) => (won * part) / all)),
      expected: sumOf(taken.map(({ probability, part }) => probability * part)),
      from: taken[0]!.probability,
      to: taken[taken.length - 1]!.probability,
    };
  });
}
