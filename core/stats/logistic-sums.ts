import { exponential, naturalLogarithm } from './exponential';

/** Rows of a logistic regression: one array a predictor, and whether each row is positive. */
export interface LogisticRows {
  readonly columns: readonly Float64Array[];
  /** 1 positive, 0 not. */
  readonly labels: Uint8Array;
  /** How often each row counts; left out: once. */
  readonly weights?: Float64Array;
  /** A part of each row's log odds that is given, not fitted. */
  readonly offset?: Float64Array;
}

/** What a Newton step needs to know at some coefficients, the intercept first. */
export interface LogisticSums {
  readonly logLikelihood: number;
  /** Σ weight·(label − p)·x. */
  readonly gradient: Float64Array;
  /** Σ weight·p(1 − p)·x·xᵀ, its lower triangle. */
  readonly information: Float64Array;
  /** The largest log odds of any row, without its sign. */
  readonly farthest: number;
}

/** Rows of a block stay in the processor's cache while every pair of columns is multiplied. */
const BLOCK = 512;

interface Block {
  readonly odds: Float64Array;
  readonly residuals: Float64Array;
  readonly spreads: Float64Array;
  readonly products: Float64Array;
}

function fillOdds(rows: LogisticRows, at: ArrayLike<number>, odds: Float64Array, from: number, size: number) {
  const { columns, offset } = rows;
  odds.fill(at[0]!, 0, size);
  columns.forEach((column, place) => {
    const slope = at[place + 1]!;
    if (slope !== 0) for (let row = 0; row < size; row++) odds[row]! += slope * column[from + row]!;
  });
  if (offset) for (let row = 0; row < size; row++) odds[row]! += offset[from + row]!;
}

/** Residuals and spreads of a block; gives its log likelihood and its farthest log odds. */
function fillResiduals({ labels, weights }: LogisticRows, block: Block, from: number, size: number) {
  const { odds, residuals, spreads } = block;
  let logLikelihood = 0;
  let farthest = 0;
  for (let row = 0; row < size; row++) {
    const logOdds = odds[row]!;
    const distance = Math.abs(logOdds);
    const small = exponential(-distance);
    const most = 1 / (1 + small);
    const label = labels[from + row]!;
    const weight = weights ? weights[from + row]! : 1;
    residuals[row] = weight * (label - (logOdds > 0 ? most : small * most));
    spreads[row] = weight * small * most * most;
    // ln(1 + e) loses no digit that counts: where e is below 1e-16 the sum is 1 and the loss 0.
    const loss = naturalLogarithm(1 + small) + (logOdds > 0 === (label === 1) ? 0 : distance);
    logLikelihood -= weight * loss;
    if (distance > farthest) farthest = distance;
  }
  return { logLikelihood, farthest };
}

function dot(left: Float64Array, right: Float64Array, from: number, size: number): number {
  let [first, second] = [0, 0];
  let row = 0;
  for (; row + 1 < size; row += 2) {
    first += left[row]! * right[from + row]!;
    second += left[row + 1]! * right[from + row + 1]!;
  }
  if (row < size) first += left[row]! * right[from + row]!;
  return first + second;
}

function sumOfBlock(values: Float64Array, size: number): number {
  let sum = 0;
  for (let row = 0; row < size; row++) sum += values[row]!;
  return sum;
}

function addInformation(
  { columns }: LogisticRows,
  { spreads, products }: Block,
  information: Float64Array,
  from: number,
  size: number,
): void {
  const order = columns.length + 1;
  information[0]! += sumOfBlock(spreads, size);
  columns.forEach((column, place) => {
    for (let row = 0; row < size; row++) products[row] = spreads[row]! * column[from + row]!;
    const start = (place + 1) * order;
    information[start]! += sumOfBlock(products, size);
    for (let other = 0; other <= place; other++) {
      information[start + other + 1]! += dot(products, columns[other]!, from, size);
    }
  });
}

/**
 * Adds up, over all rows in their order, what a Newton step needs at some coefficients.
 *
 * @param rows the predictors, labels, weights and offset
 * @param at the coefficients, the intercept first
 * @returns the log likelihood with its first and second derivatives
 * Cost: O(rows · predictors²).
 */
export function logisticSums(rows: LogisticRows, at: ArrayLike<number>): LogisticSums {
  const order = rows.columns.length + 1;
  const gradient = new Float64Array(order);
  const information = new Float64Array(order * order);
  const [odds, residuals, spreads, products] = [0, 1, 2, 3].map(() => new Float64Array(BLOCK));
  const block: Block = { odds: odds!, residuals: residuals!, spreads: spreads!, products: products! };
  let logLikelihood = 0;
  let farthest = 0;
  for (let from = 0; from < rows.labels.length; from += BLOCK) {
    const size = Math.min(BLOCK, rows.labels.length - from);
    fillOdds(rows, at, block.odds, from, size);
    const of = fillResiduals(rows, block, from, size);
    logLikelihood += of.logLikelihood;
    farthest = Math.max(farthest, of.farthest);
    gradient[0]! += sumOfBlock(block.residuals, size);
    rows.columns.forEach((column, place) => {
      gradient[place + 1]! += dot(block.residuals, column, from, size);
    });
    addInformation(rows, block, information, from, size);
  }
  return { logLikelihood, gradient, information, farthest };
}
