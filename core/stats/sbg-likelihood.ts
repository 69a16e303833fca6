import { naturalLogarithm } from './exponential';
import type { Renewals } from './renewals';
import type { ShiftedBetaGeometric } from './shifted-beta-geometric';

/** Slope and curvature of a function of two numbers. */
export interface Slopes {
  readonly gradient: readonly [number, number];
  /** Second derivatives: by the first twice, by both, by the second twice. */
  readonly curvature: readonly [number, number, number];
}

/**
 * The log likelihood of the sBG. Summed over ages it is Σ stayed·ln r(t) + left·ln(1 − r(t)), which is the same as
 * Fader and Hardie's Σ nₜ·ln P(t) + n_T·ln S(T), and holds for several cohorts of any length.
 * Source: Fader & Hardie (2007), appendix B.
 *
 * @param of alpha and beta above 0
 * @param renewals one entry an age, as `renewalsOf` gives them
 * @returns 0 or less
 */
export function sbgLogLikelihood(
  { alpha, beta }: ShiftedBetaGeometric,
  renewals: readonly Renewals[],
): number {
  return renewals.reduce((sum, { stayed, left }, age) => {
    const all = alpha + beta + age;
    return (
      sum +
      (stayed > 0 ? stayed * naturalLogarithm((beta + age) / all) : 0) +
      (left > 0 ? left * naturalLogarithm(alpha / all) : 0)
    );
  }, 0);
}

/**
 * How the log likelihood changes with ln α and ln β. With m = stayed + left at age t (0 for the first renewal): by ln α
 * the sum of left − m·α ÷ (α + β + t), by ln β the sum of stayed·β ÷ (β + t) − m·β ÷ (α + β + t).
 *
 * @param of alpha and beta above 0
 * @param renewals one entry an age, as `renewalsOf` gives them
 * @returns first and second derivatives on the log scale
 */
export function sbgSlopes({ alpha, beta }: ShiftedBetaGeometric, renewals: readonly Renewals[]): Slopes {
  let [byAlpha, byBeta, alphaTwice, both, betaTwice] = [0, 0, 0, 0, 0];
  renewals.forEach(({ stayed, left }, age) => {
    const count = stayed + left;
    const all = alpha + beta + age;
    const stays = beta + age;
    byAlpha += left - (count * alpha) / all;
    byBeta += (stayed * beta) / stays - (count * beta) / all;
    alphaTwice -= ((count * alpha) / all) * (stays / all);
    both += ((count * alpha) / all) * (beta / all);
    betaTwice += ((stayed * beta) / stays) * (age / stays) - ((count * beta) / all) * ((alpha + age) / all);
  });
  return { gradient: [byAlpha, byBeta], curvature: [alphaTwice, both, betaTwice] };
}
