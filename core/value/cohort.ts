import { renewalsOf } from '../stats/renewals';
import {
  defineNotice,
  defineProblem,
  found,
  refused,
  type Place,
  type Problem,
  type Result,
} from '../values/problem';

/** Customers that began together: how many remain in period 0, 1, 2, … */
export interface Cohort {
  readonly name: string;
  /** Whole numbers from period 0 down that never rise; cohorts may be of different length. */
  readonly survivors: readonly number[];
}

const negative = defineProblem(
  'cohort-negative',
  'cohort "{cohort}": {value} customers in period {period}; a number of customers is 0 or more',
);
const fraction = defineProblem(
  'cohort-fraction',
  'cohort "{cohort}": {value} customers in period {period}; a number of customers is whole',
);
const rises = defineProblem(
  'cohort-rises',
  'cohort "{cohort}" rises from {before} to {value} in period {period}; who has left does not come back, so survivors never rise',
);
const noStart = defineProblem('cohort-zero', 'cohort "{cohort}" begins with 0 customers');
const noCohort = defineProblem('cohort-none', 'there is no cohort: no column holds a number of customers');
const singleProblem = defineProblem(
  'cohort-single',
  'cohort "{cohort}" has period 0 alone; who stays is seen from period 1 on',
);
const singleNotice = defineNotice(
  'cohort-single-left-out',
  'cohort "{cohort}" has period 0 alone and says nothing of who stays: it is left out',
);
const short = defineProblem(
  'cohorts-short',
  'no cohort goes beyond period 1; how retention changes with age is seen from period 2 on',
);
const nobodyLeft = defineProblem(
  'nobody-left',
  'none of the {customers} customers left, so how long customers stay cannot be told',
);
const nobodyStayed = defineProblem(
  'nobody-stayed',
  'all {customers} customers were gone in period 1, so how long customers stay cannot be told',
);

/** Where the number of a period stands; undefined where cohorts come from no sheet. */
export type CohortPlace = (cohort: number, period: number) => Place | undefined;

function checkCohort({ name, survivors }: Cohort, placeOf: (period: number) => Place | undefined): Problem[] {
  const cohort = name;
  const begins = survivors[0] === 0 ? [noStart({ cohort }, placeOf(0))] : [];
  return survivors.reduce<Problem[]>((problems, value, period) => {
    const place = placeOf(period);
    const before = survivors[period - 1] ?? Infinity;
    if (!(value >= 0)) problems.push(negative({ cohort, value, period }, place));
    else if (!Number.isInteger(value)) problems.push(fraction({ cohort, value, period }, place));
    else if (value > before && before >= 0) problems.push(rises({ cohort, before, value, period }, place));
    return problems;
  }, begins);
}

/** What only all cohorts together can lack. */
function checkTogether(cohorts: readonly Cohort[]): Problem[] {
  const renewals = renewalsOf(cohorts.map(({ survivors }) => survivors));
  const customers = cohorts.reduce((sum, { survivors }) => sum + (survivors[0] ?? 0), 0);
  if (renewals.every(({ left }) => left === 0)) return [nobodyLeft({ customers })];
  if (renewals.every(({ stayed }) => stayed === 0)) return [nobodyStayed({ customers })];
  return renewals.length < 2 ? [short()] : [];
}

/**
 * Whether cohorts can tell how long customers stay: survivors never rise, somebody left and somebody stayed, and one
 * cohort at least goes to period 2. A cohort of period 0 alone is left out where others say more.
 * @param cohorts as read from a sheet or counted from a history
 * @param placeOf where numbers stand, for problems
 * @returns the cohorts that count, or every problem
 */
export function checkCohorts(
  cohorts: readonly Cohort[],
  placeOf: CohortPlace = () => undefined,
): Result<readonly Cohort[]> {
  const filled = cohorts.flatMap((cohort, at) => (cohort.survivors.length > 0 ? [{ cohort, at }] : []));
  if (filled.length === 0) return refused([noCohort()]);
  const problems = filled.flatMap(({ cohort, at }) => checkCohort(cohort, (period) => placeOf(at, period)));
  const counting = filled.filter(({ cohort }) => cohort.survivors.length > 1);
  const single = filled.filter(({ cohort }) => cohort.survivors.length === 1);
  const saidOfSingle = counting.length === 0 ? singleProblem : singleNotice;
  const ofSingle = single.map(({ cohort, at }) => saidOfSingle({ cohort: cohort.name }, placeOf(at, 0)));
  if (counting.length === 0) return refused([...problems, ...ofSingle]);
  const kept = counting.map(({ cohort }) => cohort);
  if (problems.length > 0) return refused(problems);
  const together = checkTogether(kept);
  return together.length > 0 ? refused(together) : found(kept, ofSingle);
}
