import { exponential, naturalLogarithm } from './exponential';

/**
 * The Pareto tail in which the largest accounts hold so much: α with top = accounts^(1 − 1/α).
 * 80/20 is α 1.160964; the smaller α, the more the largest hold.
 * Source: Newman (2005), Power laws, Pareto distributions and Zipf's law, equation 25.
 *
 * @param accounts share of the accounts, above 0 and below 1
 * @param value share of the value that they hold, at least as large as `accounts` and below 1
 * @returns α, above 1 (Infinity when all are equal); NaN for other shares, blank (NaN) among them
 */
export function paretoAlpha(accounts: number, value: number): number {
  if (!(accounts > 0 && value >= accounts && value < 1)) return NaN;
  return 1 / (1 - naturalLogarithm(value) / naturalLogarithm(accounts));
}

/**
 * How much the largest accounts hold when value has a Pareto tail: accounts^(1 − 1/α).
 *
 * @param alpha above 1
 * @param accounts share of the accounts, 0 to 1
 * @returns share of the value, 0 to 1; NaN outside those ranges
 */
export function paretoShare(alpha: number, accounts: number): number {
  if (!(alpha > 1 && accounts >= 0 && accounts <= 1)) return NaN;
  return exponential((1 - 1 / alpha) * naturalLogarithm(accounts));
}

/**
 * The Gini coefficient of a Pareto tail: 1 ÷ (2α − 1).
 *
 * @param alpha above 1
 * @returns 0 to 1; NaN for an α of 1 or less
 */
export function paretoGini(alpha: number): number {
  return alpha > 1 ? 1 / (2 * alpha - 1) : NaN;
}
