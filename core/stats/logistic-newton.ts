import { cholesky, choleskyInverse, choleskySolve } from './cholesky';
import { naturalLogarithm } from './exponential';
import { logisticSums, type LogisticRows, type LogisticSums } from './logistic-sums';

/** Coefficients of a logistic regression; in every array the intercept stands first. */
export interface LogisticFit {
  readonly coefficients: Float64Array;
  /** Standard errors. Under a ridge: of the posterior whose prior is the ridge. */
  readonly errors: Float64Array;
  /** The inverse of the (penalised) information, row after row. */
  readonly covariance: Float64Array;
  /** Of the rows alone, without the penalty. */
  readonly logLikelihood: number;
  /** −2 · log likelihood. */
  readonly deviance: number;
  /** Free parameters: without a ridge the coefficients, under one fewer (the trace of what the ridge leaves of them). */
  readonly parameters: number;
  /** Deviance + 2 · parameters. */
  readonly aic: number;
  readonly iterations: number;
  /**
   * `found`; `separated`: the predictors tell positives and negatives apart without error, in part or in whole, so that
   * coefficients grow without end; `collinear`: a predictor repeats others, so that no coefficients are the best.
   */
  readonly state: 'found' | 'separated' | 'collinear';
}

const MOST_STEPS = 40;
const MOST_HALVINGS = 12;
/** At e^15 to 1 a row is as good as certain, and what still grows there grows without end. */
const CERTAIN = 15;
const CLOSE_ENOUGH = 1e-10;

interface Position {
  readonly at: Float64Array;
  readonly sums: LogisticSums;
  /** Log likelihood less the penalty Σ ridge·coefficient² ÷ 2. */
  readonly value: number;
}

function positionAt(rows: LogisticRows, ridge: Float64Array, at: Float64Array): Position {
  const sums = logisticSums(rows, at);
  let penalty = 0;
  at.forEach((coefficient, place) => (penalty += (ridge[place]! * coefficient * coefficient) / 2));
  return { at, sums, value: sums.logLikelihood - penalty };
}

function penalised({ sums }: Position, ridge: Float64Array): Float64Array {
  const matrix = sums.information.slice();
  ridge.forEach((strength, place) => (matrix[place * ridge.length + place]! += strength));
  return matrix;
}

/** The Newton step, and the gain in log likelihood that it promises. */
function stepFrom(position: Position, ridge: Float64Array) {
  const lower = cholesky(penalised(position, ridge), ridge.length);
  if (!lower) return null;
  const slope = position.sums.gradient.map((sum, place) => sum - ridge[place]! * position.at[place]!);
  const step = choleskySolve(lower, slope);
  return { step, gain: step.reduce((sum, move, place) => sum + move * slope[place]!, 0) / 2 };
}

/** Goes along a step as far as the likelihood grows; null where it does not grow at all. */
function advance(rows: LogisticRows, ridge: Float64Array, from: Position, step: Float64Array) {
  for (let halving = 0, share = 1; halving <= MOST_HALVINGS; halving++, share /= 2) {
    const next = positionAt(
      rows,
      ridge,
      from.at.map((coefficient, place) => coefficient + share * step[place]!),
    );
    if (next.value >= from.value - 1e-12 * Math.abs(from.value)) return next;
  }
  return null;
}

function fitAt(
  position: Position,
  ridge: Float64Array,
  iterations: number,
  state: LogisticFit['state'],
): LogisticFit {
  const size = ridge.length;
  const lower = cholesky(penalised(position, ridge), size);
  const covariance = lower ? choleskyInverse(lower, size) : new Float64Array(size * size).fill(NaN);
  const { logLikelihood } = position.sums;
  let parameters = size;
  ridge.forEach((strength, place) => {
    if (strength > 0) parameters -= strength * covariance[place * size + place]!;
  });
  return {
    coefficients: position.at,
    errors: Float64Array.from({ length: size }, (_, place) => Math.sqrt(covariance[place * size + place]!)),
    covariance,
    logLikelihood,
    deviance: -2 * logLikelihood,
    parameters,
    aic: -2 * logLikelihood + 2 * parameters,
    iterations,
    state,
  };
}

/** The log odds of the positives' share: where the search starts. */
function startOf({ labels, weights }: LogisticRows, size: number): Float64Array {
  let [positive, all] = [0, 0];
  labels.forEach((label, row) => {
    const weight = weights?.[row] ?? 1;
    all += weight;
    if (label === 1) positive += weight;
  });
  const at = new Float64Array(size);
  if (positive > 0 && positive < all) at[0] = naturalLogarithm(positive / (all - positive));
  return at;
}

/**
 * Fits a logistic regression to rows in the order in which they stand: Newton's method, which here is iteratively
 * re-weighted least squares, halving steps that lose. Maximises log likelihood − Σ ridge·coefficient² ÷ 2.
 *
 * @param rows predictors and labels; nothing may be blank
 * @param ridge the penalty on each coefficient, the intercept first (0 for it); 0 or more
 * @param start coefficients to start from, the intercept first; left out: no effect at all
 * @param closeEnough the gain in log likelihood below which the search ends
 * @returns the coefficients, and whether they are the best there are
 * Source: Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, 4.4.1.
 * Cost: O(rows · predictors²) a step, about six steps.
 */
export function fitLogistic(
  rows: LogisticRows,
  ridge: Float64Array,
  start?: Float64Array,
  closeEnough = CLOSE_ENOUGH,
): LogisticFit {
  let position = positionAt(rows, ridge, start ?? startOf(rows, ridge.length));
  const lost = (): LogisticFit['state'] => (position.sums.farthest > CERTAIN ? 'separated' : 'collinear');
  for (let iteration = 1; iteration <= MOST_STEPS; iteration++) {
    const planned = stepFrom(position, ridge);
    if (!planned) return fitAt(position, ridge, iteration, lost());
    const next = advance(rows, ridge, position, planned.step);
    if (!next) return fitAt(position, ridge, iteration, 'found');
    position = next;
    if (planned.gain < closeEnough) {
      const growing = planned.step.some((move) => Math.abs(move) > 0.01);
      return fitAt(
        position,
        ridge,
        iteration,
        growing && position.sums.farthest > CERTAIN ? 'separated' : 'found',
      );
    }
  }
  return fitAt(position, ridge, MOST_STEPS, 'separated');
}
