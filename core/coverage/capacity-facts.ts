import type { Rep } from '../values/rep';
import type { CoverageRules } from './coverage-rules';
import type { PlanYear } from './plan-year';

/** What a cell (segment × region) of the market holds. What is not known is null, never 0. */
export interface CoverageCell {
  readonly segment: string;
  readonly region: string;
  /** Accounts that are surely here. */
  readonly accounts: number;
  /** Sums of money a year over the accounts whose figure is known; null where none is. */
  readonly value: number | null;
  readonly whitespace: number | null;
  readonly spend: number | null;
  /** Accounts whose value is blank and adds nothing. */
  readonly valueUnknown: number;
}

/** What the money of a plan is held against. What is not known is null. */
export interface CapacityMoney {
  /** New bookings that the year shall bring. */
  readonly target: number | null;
  /** Share of spend that is left after the cost to serve, 0–1. */
  readonly margin: number | null;
  /** Lifetime value that comes with one unit of the first year's contract value. */
  readonly lifetimeRatio: number | null;
}

/** All that a coverage plan is made of. */
export interface CapacityInput extends CapacityMoney {
  readonly cells: readonly CoverageCell[];
  readonly reps: readonly Rep[];
  readonly rules: Pick<CoverageRules, 'roles' | 'touches'>;
  readonly year: PlanYear;
}
