import { normalQuantile } from './normal-quantile';

/** A trend and how far it can be trusted, in units of y for one unit of x. */
export interface Trend {
  readonly slope: number;
  /** −Infinity and Infinity where there are too few points for the confidence asked for. */
  readonly low: number;
  readonly high: number;
}

const NO_TREND: Trend = { slope: NaN, low: NaN, high: NaN };

/**
 * The trend through points that a few outliers do not bend: the median of the slopes between any two of them. Its
 * interval holds the slopes that Kendall's test would not reject: of the N slopes in order, from the M-th of the lowest
 * to the M-th of the highest with M = (N − z·σ) ÷ 2, rounded, and
 * σ² = (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)) ÷ 18, t counting what is tied among the x and among the y.
 * An end whose place is before the first slope is infinite: four points cannot tell at 95 %, five can.
 * Source: Sen (1968), Estimates of the regression coefficient based on Kendall's tau, JASA 63.
 *
 * @param x one a point; a point with a blank (NaN) on either side is left out
 * @param y as long as x
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns all NaN where no two points differ in x; the order of the points changes nothing
 * Cost: O(n² log n).
 */
export function theilSen(x: ArrayLike<number>, y: ArrayLike<number>, confidence = 0.95): Trend {
  const points: (readonly [number, number])[] = [];
  for (let at = 0; at < x.length; at++) {
    const [across, up] = [x[at] as number, y[at] as number];
    if (across === across && up === up) points.push([across, up]);
  }
  const slopes = slopesOf(points);
  if (slopes.length === 0 || !(confidence > 0 && confidence < 1)) return NO_TREND;
  const z = normalQuantile((1 + confidence) / 2);
  const cut = Math.round((slopes.length - z * deviationOf(points)) / 2);
  const half = (slopes.length - 1) >> 1;
  const middle = slopes[half] as number;
  return {
    slope: slopes.length % 2 === 1 ? middle : (middle + (slopes[half + 1] as number)) / 2,
    low: cut < 1 ? -Infinity : (slopes[cut - 1] as number),
    high: cut < 1 ? Infinity : (slopes[slopes.length - cut] as number),
  };
}

function slopesOf(points: readonly (readonly [number, number])[]): Float64Array {
  const slopes: number[] = [];
  points.forEach(([x, y], at) => {
    for (const [otherX, otherY] of points.slice(at + 1)) {
      // Adding 0 makes −0 of a level pair into 0, whichever of the two points stands first.
      if (otherX !== x) slopes.push((otherY - y) / (otherX - x) + 0);
    }
  });
  return Float64Array.from(slopes).sort();
}

/** Standard deviation of Kendall's S when there is no trend. */
function deviationOf(points: readonly (readonly [number, number])[]): number {
  const weight = (count: number): number => count * (count - 1) * (2 * count + 5);
  let sum = weight(points.length);
  for (const side of [0, 1] as const) {
    const ties = new Map<number, number>();
    for (const point of points) ties.set(point[side], (ties.get(point[side]) ?? 0) + 1);
    for (const count of ties.values()) sum -= weight(count);
  }
  return Math.sqrt(Math.max(0, sum) / 18);
}
