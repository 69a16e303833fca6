import { exponential } from './exponential';
import { normalQuantile } from './normal-quantile';
import { sortNumbers } from './sort-numbers';

/** The share that has not had the event yet, as a staircase: each entry holds from its time up to the next. */
export interface SurvivalCurve {
  /** Times at which an event happened, ascending. */
  readonly times: Float64Array;
  /** How many were still watched just before each time, and how many had the event at it. */
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** The share without the event after each time, 0 to 1, its standard error, and its interval. */
  readonly survival: Float64Array;
  readonly error: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** How many were watched, and how many of them had the event. */
  readonly count: number;
  readonly happened: number;
}

/** A median time and its interval; an end that is not reached is `NaN`. */
export interface MedianTime {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Shares this close to a half count as a half: they are products of fractions. */
const tolerance = 1e-9;

const stairs = (steps: number) => ({
  atRisk: new Float64Array(steps),
  events: new Float64Array(steps),
  survival: new Float64Array(steps),
  error: new Float64Array(steps),
  low: new Float64Array(steps),
  high: new Float64Array(steps),
});

/**
 * How long it takes until something happens, when for some it has not happened yet: Kaplan and Meier's product limit.
 * S(t) = Π over event times up to t of (1 − d ÷ n), d of the n still watched having the event. Those for whom it has not
 * happened are watched up to their own time, events at that time included. Standard error by Greenwood:
 * S·√Σ d ÷ (n·(n − d)); interval on the logarithm, S·exp(± z·error ÷ S), cut at 1.
 * Source: Kaplan & Meier (1958); Greenwood (1926); the interval as R's survfit gives it by default.
 *
 * @param times how long each was watched, 0 or more, in any unit; blank (NaN) and negative ones are left out
 * @param happened 1 where the event happened at that time, 0 where it has not happened yet
 * @param confidence above 0 and below 1; 0.95 unless said
 * @returns the curve at the times of events; empty where nothing happened. Cost: O(n) by sorts
 */
export function kaplanMeier(
  times: ArrayLike<number>,
  happened: ArrayLike<number>,
  confidence = 0.95,
): SurvivalCurve {
  const known = Array.from({ length: times.length }, (_, at) => at).filter((at) => times[at]! >= 0);
  const all = sortNumbers(known.map((at) => times[at]!));
  const ends = sortNumbers(known.filter((at) => happened[at] === 1).map((at) => times[at]!));
  const distinct = Float64Array.from(new Set(ends));
  const curve = {
    times: distinct,
    ...stairs(distinct.length),
    count: all.length,
    happened: ends.length,
  };
  const z = normalQuantile((1 + confidence) / 2);
  let [before, end, left, variance] = [0, 0, 1, 0];
  distinct.forEach((time, step) => {
    while (before < all.length && all[before]! < time) before += 1;
    const from = end;
    while (end < ends.length && ends[end] === time) end += 1;
    const [risk, died] = [all.length - before, end - from];
    left *= (risk - died) / risk;
    variance += died / (risk * (risk - died));
    const relative = Math.sqrt(variance);
    curve.atRisk[step] = risk;
    curve.events[step] = died;
    curve.survival[step] = left;
    curve.error[step] = left === 0 ? 0 : left * relative;
    curve.low[step] = left === 0 ? NaN : left * exponential(-z * relative);
    curve.high[step] = left === 0 ? NaN : Math.min(1, left * exponential(z * relative));
  });
  return curve;
}

/** The first time at which a share is below a half; half-way to the next step where it is a half for a while. */
function halfTime(times: Float64Array, shares: Float64Array): number {
  const at = shares.findIndex((share) => share <= 0.5 + tolerance);
  if (at < 0) return NaN;
  const level = shares[at]! >= 0.5 - tolerance && at + 1 < times.length;
  return level ? (times[at]! + times[at + 1]!) / 2 : times[at]!;
}

/**
 * The time by which it has happened to half of them: where the curve crosses ½; the interval is where its own does.
 * Source: Brookmeyer & Crowley (1982), as R's survfit reports it.
 *
 * @param curve of `kaplanMeier`
 * @returns in the unit of its times; `NaN` where less than half had the event, and for an end that is not reached
 */
export function medianTime({ times, survival, low, high }: SurvivalCurve): MedianTime {
  // At a share of 0 the interval is not defined; the steps before it keep theirs.
  const held = (ends: Float64Array): Float64Array => ends.map((end) => (end !== end ? Infinity : end));
  return {
    median: halfTime(times, survival),
    low: halfTime(times, held(low)),
    high: halfTime(times, held(high)),
  };
}
