import { retentionSurvival } from './retention';
import type { Lifetime, Retention } from './valuation';

/** From so many completed years on, all customers count as equally loyal: retention has levelled off by then. */
export const MOST_YEARS = 30;

/** What a year of the horizon counts for. */
export interface LifetimeYear {
  /** Growth since today: (1 + g)^(j + 1) for a customer, (1 + g)^j for one that is landed first. */
  readonly growth: number;
  /** Margin × chance to be a customer then × discount. */
  readonly weight: number;
}

/** (1 + d)^−(j + offset), the offset being 0 at the start, ½ in the middle and 1 at the end of a year. */
function discountFactors({ discount, horizon, timing }: Lifetime): readonly number[] {
  const yearly = 1 / (1 + discount);
  const first = { start: 1, middle: 1 / Math.sqrt(1 + discount), end: yearly }[timing];
  const factors = [first];
  while (factors.length < horizon) factors.push(factors[factors.length - 1]! * yearly);
  return factors;
}

function powers(base: number, from: number, count: number): readonly number[] {
  const found = [from === 0 ? 1 : base];
  while (found.length < count) found.push(found[found.length - 1]! * base);
  return found;
}

/**
 * The years of the horizon as they count for one that is yet to be won: its first year is sure, so year j has
 * margin·S(j)·discount^j.
 * @param lifetime the assumptions, checked
 * @param retention how long customers stay
 * @returns one entry a year of the horizon, j = 0 first
 */
export function yearsOfProspect(lifetime: Lifetime, retention: Retention): readonly LifetimeYear[] {
  const survival = retentionSurvival(retention, lifetime.horizon);
  const growth = powers(1 + lifetime.growth, 0, lifetime.horizon);
  return discountFactors(lifetime).map((factor, year) => ({
    growth: growth[year]!,
    weight: lifetime.margin * survival[year]! * factor,
  }));
}

/**
 * The years of the horizon as they count for a customer of so many completed years: the running year is paid, so
 * year j has margin·S(a + 1 + j) ÷ S(a)·discount^j.
 * @param lifetime the assumptions, checked
 * @param retention how long customers stay
 * @param completed years as a customer, a whole number; beyond 30 they count as 30
 * @returns one entry a year of the horizon, j = 0 first
 */
export function yearsOfCustomer(
  lifetime: Lifetime,
  retention: Retention,
  completed: number,
): readonly LifetimeYear[] {
  const age = Math.min(completed, MOST_YEARS);
  const survival = retentionSurvival(retention, age + lifetime.horizon);
  const now = survival[age]!;
  const growth = powers(1 + lifetime.growth, 1, lifetime.horizon);
  return discountFactors(lifetime).map((factor, year) => ({
    growth: growth[year]!,
    weight: now > 0 ? (lifetime.margin * survival[age + 1 + year]! * factor) / now : 0,
  }));
}
