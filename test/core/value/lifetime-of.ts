import { yearsOfCustomer, yearsOfProspect, type LifetimeYear } from '../../../core/value/lifetime-years';
import type { Lifetime, Retention } from '../../../core/value/valuation';

/** One account in plain numbers; blank is NaN. */
export interface AccountWorth {
  readonly lifetime: Lifetime;
  readonly retention: Retention;
  /** What it could spend a year. */
  readonly potential: number;
  /** A customer: what it spends a year, and its completed years as one. */
  readonly customer?: { readonly spend: number; readonly years: number };
  /** Anybody else: its propensity, and the money of its first year where that is a field rather than a share. */
  readonly prospect?: { readonly propensity: number; readonly land?: number };
}

/** The sum of min(potential, spend·growth)·weight over the years. */
const sumOfYears = (years: readonly LifetimeYear[], spend: number, potential: number): number =>
  years.reduce((sum, { growth, weight }) => sum + Math.min(potential, spend * growth) * weight, 0);

/** What a prospect first buys: its land money, or a share of its potential; never more than the potential. */
export function landOf({ land }: Lifetime, potential: number, money = NaN): number {
  return typeof land === 'number' ? land * potential : Math.min(potential, money);
}

/**
 * What an account is worth over its life, in today's money. A customer of a completed years:
 * Σ min(potential, spend·(1 + g)^(j + 1))·margin·S(a + 1 + j) ÷ S(a)·discount^j over the years j of the horizon.
 * Anybody else: propensity·(Σ min(potential, land·(1 + g)^j)·margin·S(j)·discount^j − cost to acquire).
 * discount^j is (1 + d)^−j at the start of a year, ^−(j + ½) in its middle, ^−(j + 1) at its end.
 * Source: Fader & Hardie (2010), DEL and DERL over a horizon; spend grows towards its potential.
 *
 * @param worth one account; a customer where `customer` is given
 * @returns money; NaN where something that is needed is blank
 */
export function lifetimeOf({ lifetime, retention, potential, customer, prospect }: AccountWorth): number {
  if (customer) {
    const years = yearsOfCustomer(lifetime, retention, customer.years);
    return sumOfYears(years, customer.spend, potential);
  }
  if (!prospect) return NaN;
  const land = landOf(lifetime, potential, prospect.land);
  const value = sumOfYears(yearsOfProspect(lifetime, retention), land, potential);
  return prospect.propensity * (value - (lifetime.acquisitionCost ?? 0));
}
