import {
  arithmetic,
  atLeast,
  call,
  caseOf,
  constant,
  containsAny,
  field,
  isBlank,
  isKnown,
  not,
  oneOf,
  sum,
} from '../../expr/builders';
import type { Expr } from '../../expr/expr';
import { naturalLogarithm } from '../../stats/exponential';
import type { FieldKind, KindOf } from '../../values/field-kind';
import { POINTS_TO_DOUBLE, type Bin, type Characteristic, type Scorecard } from '../scorecard';

/** Points that multiply the odds by e. */
const POINTS_PER_UNIT = POINTS_TO_DOUBLE / naturalLogarithm(2);

const textsOf = (bin: Bin): readonly string[] => (Array.isArray(bin.value) ? bin.value : []);

/** When a bin holds; bins are asked from the top, blank being settled before. */
function whenOf(bin: Bin, asked: Expr, kind: FieldKind | undefined): Expr {
  switch (bin.test) {
    case 'from':
      return typeof bin.value === 'number' ? atLeast(asked, bin.value) : constant(null);
    case 'in':
    case 'contains any':
      return kind === 'list' ? containsAny(asked, textsOf(bin)) : oneOf(asked, textsOf(bin));
    case 'is yes':
      return asked;
    case 'is no':
      return not(asked);
    case 'is blank':
      return isBlank(asked);
    case 'otherwise':
      return isKnown(asked);
  }
}

/** `from` bins from the greatest number down, and `otherwise` after all others. */
function inTurn(bins: readonly Bin[]): readonly Bin[] {
  const rank = ({ test, value }: Bin): number => {
    if (test === 'otherwise') return Infinity;
    return test === 'from' && typeof value === 'number' ? -value : -Infinity;
  };
  return [...bins].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

/**
 * The points that a characteristic gives an account: those of the bin that holds its value. A value that no bin holds,
 * and a blank without a bin of its own, give 0; so one blank never blanks the sum.
 *
 * @param characteristic - as it stands on the card, in any order of its bins
 * @param kindOf - the kinds of the fields
 * @returns points: 20 double the odds, −20 halve them
 */
export function characteristicExpr({ field: name, bins }: Characteristic, kindOf: KindOf): Expr {
  const asked = field(name);
  const kind = kindOf(name);
  const branches = inTurn(bins).map((bin) => ({
    when: whenOf(bin, asked, kind),
    then: constant(bin.points),
  }));
  return branches.length === 0 ? constant(0) : caseOf(branches, 0);
}

/** Points are written with this many decimals at most to be added as whole numbers. */
const MOST_DECIMALS = 6;

/** The power of ten that makes whole numbers of points; null where they have more decimals than anybody writes. */
function wholeIn(points: readonly number[]): number | null {
  for (let scale = 1; scale <= 10 ** MOST_DECIMALS; scale *= 10) {
    if (points.every((each) => Math.round(each * scale) / scale === each)) return scale;
  }
  return null;
}

/**
 * The sum of a card: its base and the points of every characteristic. Tenths are added as whole numbers, for floats of them
 * do not add up: sums that are equal on paper would differ in the last digit, and a line could part them.
 *
 * @param card - the scorecard
 * @param characteristics - of any card; those of others are left out
 * @param kindOf - the kinds of the fields
 * @returns points; never blank
 */
export function propensitySumExpr(
  card: Scorecard,
  characteristics: readonly Characteristic[],
  kindOf: KindOf,
): Expr {
  const own = characteristics.filter((characteristic) => characteristic.card === card.name);
  const scale = wholeIn([card.base, ...own.flatMap(({ bins }) => bins.map(({ points }) => points))]) ?? 1;
  const scaled = (points: number): number => (scale === 1 ? points : Math.round(points * scale));
  const whole = own.map((each) => ({
    ...each,
    bins: each.bins.map((bin) => ({ ...bin, points: scaled(bin.points) })),
  }));
  const total = sum([constant(scaled(card.base)), ...whole.map((each) => characteristicExpr(each, kindOf))]);
  return scale === 1 ? total : arithmetic('/', total, scale);
}

/** Its exponential is nearly the largest number that there is; odds against that long are no chance at all. */
const LONGEST_ODDS = 709;

/**
 * The probability of a sum of points: 1 ÷ (1 + 2^(−sum ÷ 20)).
 * Source: Siddiqi (2006), Credit Risk Scorecards: points that double the odds.
 *
 * @param points - 0 are even odds
 * @returns 0 to 1; unknown where the sum is
 */
export function probabilityExpr(points: Expr): Expr {
  const against = call('min', [arithmetic('/', points, -POINTS_PER_UNIT), constant(LONGEST_ODDS)]);
  const odds = call('exp', [against]);
  return arithmetic('/', constant(1), arithmetic('+', odds, 1));
}

/**
 * Propensity: the probability that an account buys, by a scorecard. Never blank.
 *
 * @param card - the scorecard
 * @param characteristics - of any card; those of others are left out
 * @param kindOf - the kinds of the fields
 * @returns a probability, 0 to 1
 */
export function propensityExpr(
  card: Scorecard,
  characteristics: readonly Characteristic[],
  kindOf: KindOf,
): Expr {
  return probabilityExpr(propensitySumExpr(card, characteristics, kindOf));
}
