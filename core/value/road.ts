import { all, atLeast, caseOf, constant, not } from '../expr/builders';
import type { Expr } from '../expr/expr';
import { median } from '../stats/quantile';
import { isoDay } from '../values/day';
import { numberText } from '../values/number-text';
import { defineProblem, found, refused, type Result } from '../values/problem';
import { knownSpend } from './known-spend';
import type { Quadrant, QuadrantName, Road } from './valuation';

const noCustomers = defineProblem(
  'road-no-customers',
  'no account has a spend above 0, so there is no median to call high; write the threshold',
);
const noWhitespace = defineProblem(
  'road-no-whitespace',
  'no account has whitespace above 0, so there is no median to call much; write the threshold',
);

/** Who looks after a quadrant where nobody said: a rule of thumb. */
const defaultQuadrants: readonly Quadrant[] = [
  { name: 'Retain', role: 'customer success', coverage: 'renew early; a named manager, low cost to serve' },
  {
    name: 'Opportunistic',
    role: 'inside sales',
    coverage: 'answer what comes in; marketing and self-service',
  },
  { name: 'Acquire', role: 'new-business sales', coverage: 'go after with account-based campaigns' },
  { name: 'Develop', role: 'account manager', coverage: 'a plan for each account; specialists to expand' },
].map((quadrant) => ({ ...(quadrant as Quadrant), note: 'rule of thumb' }));

/**
 * The ROAD quadrant of an account: current spend from its threshold up is Retain with little whitespace and Develop with
 * much; below it Acquire with much and Opportunistic with little. A threshold belongs to the upper side.
 * @param road - the two thresholds, money a year
 * @param spend - current spend; where it is blank, 0 for an account known not to be a customer
 * @param whitespace - money a year
 * @param customer - truth: the account buys already
 * @returns text; unknown where spend or whitespace is
 */
export function roadExpr(
  road: Pick<Road, 'spend' | 'whitespace'>,
  spend: Expr,
  whitespace: Expr,
  customer: Expr,
): Expr {
  const high = atLeast(knownSpend(spend, customer), road.spend);
  const much = atLeast(whitespace, road.whitespace);
  const quadrant = (when: readonly Expr[], then: QuadrantName) => ({ when: all(when), then: constant(then) });
  return caseOf(
    [
      quadrant([high, not(much)], 'Retain'),
      quadrant([not(high), not(much)], 'Opportunistic'),
      quadrant([not(high), much], 'Acquire'),
      quadrant([high, much], 'Develop'),
    ],
    null,
  );
}

/** Money in whole cents, never above what it was: the account that stands on a threshold stays above it. */
const inCents = (money: number): number => Math.floor(money * 100) / 100;

/**
 * A ROAD to begin with: spend is high from the median of those who spend anything, whitespace is much from the median of
 * those who have any, in whole cents. Both are rules of thumb, and so are the roles; their notes say it.
 * @param spend - money a year an account; blank (NaN), 0 and less do not count
 * @param whitespace - the same
 * @param day - the day of learning (since 1899-12-30); null is not noted
 * @returns the thresholds with a quadrant each; refused where nobody spends or no whitespace is left
 */
export function defaultRoad(spend: Float64Array, whitespace: Float64Array, day: number | null): Result<Road> {
  const spends = spend.filter((each) => each > 0);
  const spaces = whitespace.filter((each) => each > 0);
  const problems = [
    ...(spends.length === 0 ? [noCustomers({}, { path: 'road.spend' })] : []),
    ...(spaces.length === 0 ? [noWhitespace({}, { path: 'road.whitespace' })] : []),
  ];
  if (problems.length > 0) return refused(problems);
  const from = (count: number, what: string): string =>
    `rule of thumb: the median of ${numberText(count)} accounts ${what}${day === null ? '' : ` on ${isoDay(day)}`}`;
  return found({
    spend: inCents(median(spends)),
    whitespace: inCents(median(spaces)),
    quadrants: defaultQuadrants,
    notes: {
      spend: from(spends.length, 'that spend anything'),
      whitespace: from(spaces.length, 'with whitespace'),
    },
  });
}
