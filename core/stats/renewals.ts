/** What became of customers at one age, over all cohorts: so many stayed, so many left. */
export interface Renewals {
  readonly stayed: number;
  readonly left: number;
}

/**
 * What became of the customers of one or several cohorts at each age. Cohorts may be of different length: each counts
 * as far as it goes, and those that remain at its end count no further.
 *
 * @param cohorts for each cohort the customers that remain, from period 0 down; whole numbers that never rise
 * @returns one entry an age, the first for the renewal after period 0
 */
export function renewalsOf(cohorts: readonly (readonly number[])[]): readonly Renewals[] {
  const last = cohorts.reduce((longest, cohort) => Math.max(longest, cohort.length), 0) - 1;
  return Array.from({ length: Math.max(0, last) }, (_, age) => {
    const grown = cohorts.filter((cohort) => cohort.length > age + 1);
    const before = grown.reduce((sum, cohort) => sum + cohort[age]!, 0);
    const stayed = grown.reduce((sum, cohort) => sum + cohort[age + 1]!, 0);
    return { stayed, left: before - stayed };
  });
}
