import { exponential, naturalLogarithm } from './exponential';
import { sortNumbers } from './sort-numbers';

/** One class of neighbouring values. */
export interface NaturalClass {
  /** The smallest value in the class: the break below it. */
  readonly from: number;
  /** The largest value in the class. */
  readonly to: number;
  /** How many values. */
  readonly size: number;
  /** Their mean; on the log scale their geometric mean. */
  readonly centre: number;
  /** Sum of squared distances from the centre, on the scale that was cut. */
  readonly within: number;
}

/**
 * Cuts values into classes so that members are as near to their class's mean as they can be: the least total of
 * squared distances over all possible cuts (optimal one-dimensional k-means), found exactly. Equal values are never parted;
 * of two equally good cuts the one with the lower breaks is taken.
 * Source: Wang & Song (2011), Ckmeans.1d.dp, R Journal 3/2; filled by divide and conquer.
 *
 * @param values in any order; blank (NaN) is left out, and on the log scale whatever is not above 0
 * @param classes how many classes, 1 or more; with fewer distinct values there are as many classes as those
 * @param scale `log` cuts on the logarithm, which is right for money and headcount; `from` and `to` stay values as given
 * @returns the classes, smallest values first; none when no value is known
 * Cost: O(classes · n log n) time, O(classes · n) memory, n counting distinct values.
 */
export function naturalBreaks(
  values: ArrayLike<number>,
  classes: number,
  scale: 'value' | 'log' = 'value',
): readonly NaturalClass[] {
  const distinct = distinctOf(sortNumbers(values), scale === 'log' ? Number.MIN_VALUE : -Infinity);
  const count = distinct.values.length;
  if (count === 0 || !(classes >= 1)) return [];
  const points = scale === 'log' ? distinct.values.map(naturalLogarithm) : distinct.values;
  const starts = bestStarts(prefixSums(points, distinct.counts), Math.min(Math.floor(classes), count));
  return starts.map((start, at) => {
    const end = starts[at + 1] ?? count;
    const { size, mean, within } = describe(points, distinct.counts, start, end);
    return {
      from: distinct.values[start] as number,
      to: distinct.values[end - 1] as number,
      size,
      centre: scale === 'log' ? exponential(mean) : mean,
      within,
    };
  });
}

interface Distinct {
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

function distinctOf(sorted: Float64Array, least: number): Distinct {
  const values = new Float64Array(sorted.length);
  const counts = new Float64Array(sorted.length);
  let last = -1;
  for (let at = 0; at < sorted.length; at++) {
    const value = sorted[at] as number;
    if (value < least) continue;
    if (last < 0 || value !== values[last]) values[++last] = value;
    counts[last]!++;
  }
  return { values: values.subarray(0, last + 1), counts: counts.subarray(0, last + 1) };
}

/** Sums of the first i points: how many, their values, their squares. */
interface PrefixSums {
  readonly count: Float64Array;
  readonly sum: Float64Array;
  readonly square: Float64Array;
}

function prefixSums(points: Float64Array, counts: Float64Array): PrefixSums {
  const length = points.length + 1;
  const count = new Float64Array(length);
  const sum = new Float64Array(length);
  const square = new Float64Array(length);
  // Distances from the median instead of from 0: squares of large, close values would lose their digits.
  const origin = points[points.length >> 1] as number;
  for (let at = 0; at < points.length; at++) {
    const weight = counts[at] as number;
    const distance = (points[at] as number) - origin;
    count[at + 1] = (count[at] as number) + weight;
    sum[at + 1] = (sum[at] as number) + weight * distance;
    square[at + 1] = (square[at] as number) + weight * distance * distance;
  }
  return { count, sum, square };
}

/** Squared distances from their mean of the points from `start` up to but not including `end`. */
function spread(sums: PrefixSums, start: number, end: number): number {
  const count = (sums.count[end] as number) - (sums.count[start] as number);
  const sum = (sums.sum[end] as number) - (sums.sum[start] as number);
  const square = (sums.square[end] as number) - (sums.square[start] as number);
  return Math.max(0, square - (sum * sum) / count);
}

/** A layer answers, for every number of first points: the least total, and where the last class then starts. */
interface Layer {
  readonly total: Float64Array;
  readonly start: Int32Array;
}

function bestStarts(sums: PrefixSums, classes: number): readonly number[] {
  const count = sums.count.length - 1;
  const layers: Layer[] = [];
  let before: Float64Array = new Float64Array(count + 1);
  for (let end = 1; end <= count; end++) before[end] = spread(sums, 0, end);
  for (let layer = 2; layer <= classes; layer++) {
    const next: Layer = { total: new Float64Array(count + 1), start: new Int32Array(count + 1) };
    const firstEnd = layer === classes ? count : layer;
    fillLayer(sums, before, next, { from: firstEnd, to: count, low: layer - 1, high: count - 1 });
    layers.push(next);
    before = next.total;
  }
  const starts: number[] = [];
  let end = count;
  for (const { start } of layers.reverse()) starts.unshift((end = start[end] as number));
  return [0, ...starts];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** The best start never moves left when points are added, so the middle's answer halves the search for both sides. */
function fillLayer(
  sums: PrefixSums,
  before: Float64Array,
  layer: Layer,
  { from, to, low, high }: Stretch,
): void {
  if (from > to) return;
  const end = (from + to) >>> 1;
  let best = Infinity;
  let bestStart = low;
  for (let start = low, last = Math.min(high, end - 1); start <= last; start++) {
    const total = (before[start] as number) + spread(sums, start, end);
    if (total < best) {
      best = total;
      bestStart = start;
    }
  }
  layer.total[end] = best;
  layer.start[end] = bestStart;
  fillLayer(sums, before, layer, { from, to: end - 1, low, high: bestStart });
  fillLayer(sums, before, layer, { from: end + 1, to, low: bestStart, high });
}

function describe(points: Float64Array, counts: Float64Array, start: number, end: number) {
  let size = 0;
  let sum = 0;
  const origin = points[start] as number;
  for (let at = start; at < end; at++) {
    size += counts[at] as number;
    sum += (counts[at] as number) * ((points[at] as number) - origin);
  }
  const fromOrigin = sum / size;
  let within = 0;
  for (let at = start; at < end; at++) {
    within += (counts[at] as number) * ((points[at] as number) - origin - fromOrigin) ** 2;
  }
  return { size, mean: origin + fromOrigin, within };
}
