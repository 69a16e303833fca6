/** One bin of a histogram. */
export interface HistogramBin {
  /** The least value that falls into it. */
  readonly from: number;
  /** Where it ends: this value falls into the next bin, or into this one where it is the last of `histogram`. */
  readonly to: number;
  readonly count: number;
}

/** Counts by bins of equal width, with what stands in none of them. */
export interface Histogram {
  /** Lowest first, without gaps; empty ones are there too. */
  readonly bins: readonly HistogramBin[];
  /** Blank values (NaN). */
  readonly blank: number;
  /** Known values below the first bin and above the last. */
  readonly below: number;
  readonly above: number;
}

/** From where to where values are counted, and in how many bins. */
export interface HistogramRange {
  readonly from: number;
  /** Above `from`. */
  readonly to: number;
  /** A whole number of 1 or more. */
  readonly bins: number;
}

/** The bin of a value within the range. An edge that rounding put on the wrong side of the value is set right by comparing. */
function binOf(edges: readonly number[], value: number, width: number): number {
  const last = edges.length - 2;
  const guess = Math.min(last, Math.floor((value - edges[0]!) / width));
  if (value < edges[guess]!) return guess - 1;
  return guess < last && value >= edges[guess + 1]! ? guess + 1 : guess;
}

/**
 * Counts values by bins of equal width: each holds its lower edge and not its upper one, but the last holds both, so that
 * a score of 100 is among the best. Every value is in one bin, blank, below or above. The order of the values changes nothing.
 * Source: the edges and the closed last bin are those of NumPy's `histogram`.
 *
 * @param values - in any order; blank (NaN) is counted apart
 * @param range - for scores 0 to 100
 * @returns counts of values
 */
export function histogram(values: ArrayLike<number>, { from, to, bins }: HistogramRange): Histogram {
  const width = (to - from) / bins;
  const edges = Array.from({ length: bins + 1 }, (_, at) => (at === bins ? to : from + at * width));
  const counts = new Float64Array(bins);
  let [blank, below, above] = [0, 0, 0];
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value !== value) blank++;
    else if (value < from) below++;
    else if (value > to) above++;
    else counts[binOf(edges, value, width)]!++;
  }
  return {
    bins: Array.from(counts, (count, at) => ({ from: edges[at]!, to: edges[at + 1]!, count })),
    blank,
    below,
    above,
  };
}
