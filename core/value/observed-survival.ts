import { renewalsOf } from '../stats/renewals';

/** How many customers were still there after so many years. */
export interface SurvivalPoint {
  /** Completed years as a customer, 1 or more. */
  readonly year: number;
  /** The share of those that began, 0 to 1. */
  readonly share: number;
  /** Customers who could be followed through this year. */
  readonly count: number;
}

/**
 * The share of customers that remained after 1, 2, … years, as seen over all cohorts: the product of the shares that stayed
 * at each age, among the customers who could be followed that far. Cohorts of different length each count as far as they go.
 * Source: Kaplan & Meier (1958), product-limit estimate.
 *
 * @param cohorts for each cohort the customers that remain, from period 0 down; whole numbers that never rise
 * @returns one point a year, up to the last to which anybody could be followed
 */
export function observedSurvival(cohorts: readonly (readonly number[])[]): readonly SurvivalPoint[] {
  let share = 1;
  return renewalsOf(cohorts).flatMap(({ stayed, left }, age) => {
    const count = stayed + left;
    if (count === 0) return [];
    share *= stayed / count;
    return [{ year: age + 1, share, count }];
  });
}
