import { fitLogistic, type LogisticFit } from './logistic-newton';
import type { LogisticRows } from './logistic-sums';
import { meanOf } from './sum-of';

/** Puts equal rows side by side, so that sums run in an order that the rows' own order does not decide. */
function canonicalOrder({ columns, labels, weights, offset }: LogisticRows): Uint32Array {
  const keys: readonly ArrayLike<number>[] = [
    ...columns,
    labels,
    ...(weights ? [weights] : []),
    ...(offset ? [offset] : []),
  ];
  const order = Uint32Array.from(labels, (_, row) => row);
  return order.sort((one, other) => {
    for (const key of keys) {
      const difference = key[one]! - key[other]!;
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

interface Scale {
  readonly middle: number;
  readonly width: number;
}

function scaleOf(column: Float64Array): Scale {
  const middle = meanOf(column);
  const width = column.reduce((most, value) => Math.max(most, Math.abs(value - middle)), 0);
  return { middle, width: width > 0 ? width : 1 };
}

function inOrder(values: Float64Array, order: Uint32Array): Float64Array {
  return Float64Array.from(order, (row) => values[row]!);
}

/** Goes back from centred and scaled predictors: coefficients and covariance are linear in those of the fit. */
function unscaled(fit: LogisticFit, scales: readonly Scale[]): LogisticFit {
  const size = scales.length + 1;
  const back = new Float64Array(size * size);
  back[0] = 1;
  scales.forEach(({ middle, width }, place) => {
    back[place + 1] = -middle / width;
    back[(place + 1) * size + place + 1] = 1 / width;
  });
  const times = (row: number, vector: (at: number) => number): number => {
    let sum = 0;
    for (let at = 0; at < size; at++) sum += back[row * size + at]! * vector(at);
    return sum;
  };
  const covariance = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      covariance[row * size + column] = times(row, (at) =>
        times(column, (other) => fit.covariance[at * size + other]!),
      );
    }
  }
  return {
    ...fit,
    coefficients: fit.coefficients.map((_, row) => times(row, (at) => fit.coefficients[at]!)),
    covariance,
    errors: fit.errors.map((_, row) => Math.sqrt(covariance[row * size + row]!)),
  };
}

/**
 * Logistic regression: the probability is 1 ÷ (1 + e^−(intercept + Σ coefficient·x)). Without a ridge it is maximum
 * likelihood; with one it maximises log likelihood − Σ ridge·coefficient² ÷ 2, never penalising the intercept.
 * The rows' order does not matter to the last digit.
 *
 * @param rows one array a predictor, labels 1 or 0, weights and offset where there are any; nothing may be blank (NaN)
 * @param ridge the penalty, 0 or more: one for all coefficients, or one a predictor
 * @returns coefficients with the intercept first, their standard errors, deviance, AIC; `state` tells where the
 *   predictors separate the outcomes or repeat each other, and the coefficients then mean nothing
 * Source: Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, 4.4; R's `glm(family = binomial)`.
 * Cost: O(rows · log rows) to sort, O(rows · predictors²) a step.
 */
export function logisticRegression(rows: LogisticRows, ridge: number | readonly number[] = 0): LogisticFit {
  const order = canonicalOrder(rows);
  const scales = rows.columns.map(scaleOf);
  const columns = rows.columns.map((column, place) => {
    const { middle, width } = scales[place]!;
    return Float64Array.from(order, (row) => (column[row]! - middle) / width);
  });
  const penalties = scales.map(({ width }, place) => {
    const strength = typeof ridge === 'number' ? ridge : (ridge[place] ?? 0);
    return strength / (width * width);
  });
  const sorted: LogisticRows = {
    columns,
    labels: Uint8Array.from(order, (row) => rows.labels[row]!),
    ...(rows.weights ? { weights: inOrder(rows.weights, order) } : {}),
    ...(rows.offset ? { offset: inOrder(rows.offset, order) } : {}),
  };
  return unscaled(fitLogistic(sorted, Float64Array.of(0, ...penalties)), scales);
}
