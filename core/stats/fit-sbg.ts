import { exponential, naturalLogarithm } from './exponential';
import { normalQuantile } from './normal-quantile';
import { renewalsOf, type Renewals } from './renewals';
import { sbgLogLikelihood, sbgSlopes } from './sbg-likelihood';
import type { ShiftedBetaGeometric } from './shifted-beta-geometric';

/** alpha and beta are looked for from here … */
export const SBG_LEAST = 1e-4;
/** … to here. Beyond, customers are all alike (a constant rate), or a part leaves at once and the rest never. */
export const SBG_MOST = 1e4;

/** An estimate and how far it can be trusted. */
export interface Estimate {
  readonly value: number;
  /** Standard error; NaN where an estimate stands on its limit. */
  readonly error: number;
  /** The 95 % interval, of equal width on the log scale; NaN where an estimate stands on its limit. */
  readonly low: number;
  readonly high: number;
}

/** What a cohort table says of retention. */
export interface SbgFit {
  readonly alpha: Estimate;
  readonly beta: Estimate;
  /** An estimate that stands on its limit and would go beyond it: what it says of the customers. */
  readonly atLimit: 'none' | 'all alike' | 'leave at once or never';
  readonly logLikelihood: number;
  /** Customers in period 0 of all cohorts, and how many of them left. */
  readonly customers: number;
  readonly left: number;
}

type Point = readonly [lnAlpha: number, lnBeta: number];
type Step = readonly [number, number];

const LOWEST = naturalLogarithm(SBG_LEAST);
const HIGHEST = naturalLogarithm(SBG_MOST);
const MOST_STEPS = 500;
/** From nearly all alike to nearly all loyal or lost: sums of alpha and beta that the search starts from. */
const STARTS = [0.1, 1, 5, 30, 300];

const within = (value: number): number => Math.min(HIGHEST, Math.max(LOWEST, value));
/** A number from its logarithm; on a limit the limit itself. */
const numberAt = (logarithm: number): number =>
  Math.min(SBG_MOST, Math.max(SBG_LEAST, exponential(logarithm)));
const sbgAt = ([lnAlpha, lnBeta]: Point): ShiftedBetaGeometric => ({
  alpha: numberAt(lnAlpha),
  beta: numberAt(lnBeta),
});

/** Newton's step, shortened by `damping`; a number on its limit that would go beyond it stays there. */
function newtonStep(point: Point, renewals: readonly Renewals[], damping: number): Step {
  const { gradient, curvature } = sbgSlopes(sbgAt(point), renewals);
  const held = point.map(
    (value, at) => (value <= LOWEST && gradient[at]! < 0) || (value >= HIGHEST && gradient[at]! > 0),
  );
  const [a, b, c] = [damping - curvature[0], -curvature[1], damping - curvature[2]];
  if (held[0] && held[1]) return [0, 0];
  if (held[0]) return [0, c > 0 ? gradient[1] / c : NaN];
  if (held[1]) return [a > 0 ? gradient[0] / a : NaN, 0];
  const determinant = a * c - b * b;
  if (!(a > 0 && determinant > 0)) return [NaN, NaN];
  return [
    (c * gradient[0] - b * gradient[1]) / determinant,
    (a * gradient[1] - b * gradient[0]) / determinant,
  ];
}

/** Climbs from one start: Newton on ln alpha and ln beta, damped where a whole step would not climb (Marquardt). */
function climb(start: Point, renewals: readonly Renewals[]): { point: Point; height: number } {
  let point = start;
  let height = sbgLogLikelihood(sbgAt(point), renewals);
  let damping = 1e-6;
  for (let step = 0; step < MOST_STEPS && damping < 1e15; step += 1) {
    const [byAlpha, byBeta] = newtonStep(point, renewals, damping);
    const next: Point = [within(point[0] + byAlpha), within(point[1] + byBeta)];
    const reached = sbgLogLikelihood(sbgAt(next), renewals);
    if (reached > height) {
      [point, height] = [next, reached];
      damping /= 10;
    } else damping = Math.max(damping, 1e-9) * 10;
  }
  return { point, height };
}

function bestPoint(renewals: readonly Renewals[]): Point {
  const left = renewals.reduce((sum, age) => sum + age.left, 0);
  const asked = renewals.reduce((sum, age) => sum + age.stayed + age.left, 0);
  const climbs = STARTS.map((sum): Point => {
    return [naturalLogarithm((sum * left) / asked), naturalLogarithm(sum * (1 - left / asked))];
  }).map((start) => climb([within(start[0]), within(start[1])], renewals));
  return climbs.reduce((best, next) => (next.height > best.height ? next : best)).point;
}

function limitOf(point: Point): SbgFit['atLimit'] {
  if (point.some((value) => value >= HIGHEST)) return 'all alike';
  return point.some((value) => value <= LOWEST) ? 'leave at once or never' : 'none';
}

/** The estimate with its error by the delta method: on the log scale the error is the root of the variance there. */
function estimate(value: number, logVariance: number, z: number): Estimate {
  const logError = Math.sqrt(logVariance);
  return {
    value,
    error: value * logError,
    low: Math.max(SBG_LEAST, value * exponential(-z * logError)),
    high: Math.min(SBG_MOST, value * exponential(z * logError)),
  };
}

/**
 * Fits alpha and beta of the sBG to one or several cohorts by maximum likelihood, from several starts, both between
 * 0.0001 and 10,000. Errors come from the curvature of the log likelihood at its top (the observed information) on
 * the log scale; the 95 % interval is value·e^(±1.96·error of the log), within the same limits.
 * Source: Fader & Hardie (2007); the errors: Efron & Hinkley (1978).
 *
 * @param cohorts for each cohort the customers that remain, from period 0 down; whole numbers that never rise
 * @returns null where nothing can be told apart: no cohort goes beyond the first renewal, nobody left, or nobody stayed
 * Cost: some hundred passes over the periods, whatever the number of customers.
 */
export function fitSbg(cohorts: readonly (readonly number[])[]): SbgFit | null {
  const renewals = renewalsOf(cohorts);
  const left = renewals.reduce((sum, age) => sum + age.left, 0);
  const stayed = renewals.reduce((sum, age) => sum + age.stayed, 0);
  const informed = renewals.filter((age) => age.left + age.stayed > 0);
  if (informed.length < 2 || left === 0 || stayed === 0) return null;
  const point = bestPoint(renewals);
  const atLimit = limitOf(point);
  const of = sbgAt(point);
  const [a, b, c] = sbgSlopes(of, renewals).curvature;
  const determinant = a * c - b * b;
  const known = atLimit === 'none' && a < 0 && determinant > 0;
  const z = normalQuantile(0.975);
  return {
    alpha: estimate(of.alpha, known ? -c / determinant : NaN, z),
    beta: estimate(of.beta, known ? -a / determinant : NaN, z),
    atLimit,
    logLikelihood: sbgLogLikelihood(of, renewals),
    customers: cohorts.reduce((sum, cohort) => sum + (cohort[0] ?? 0), 0),
    left,
  };
}
