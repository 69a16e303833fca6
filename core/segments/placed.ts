import {
  all,
  any,
  atLeast,
  caseOf,
  constant,
  isBlank,
  moreThan,
  not,
  atMost,
  lessThan,
  field,
  arithmetic,
  sum,
  isKnown,
} from '../expr/builders';
import type { Expr } from '../expr/expr';
import { fieldsOf } from '../expr/fields-of';
import type { KindOf } from '../values/field-kind';
import { segmentSteps } from './assign';
import type { Override, Segmentation } from './segmentation';

/** The least and the most that a number can be while some fields are not looked at. */
export interface Range {
  readonly low: Expr;
  readonly high: Expr;
}

const unknown = constant(null);

/** A comparison with a number of which only the range is known: decided where both ends agree. */
function rangeTruth(test: 'eq' | 'lt' | 'le' | 'gt' | 'ge', { low, high }: Range, line: Expr): Expr {
  switch (test) {
    case 'ge':
      return any([atLeast(low, line), all([atLeast(high, line), unknown])]);
    case 'gt':
      return any([moreThan(low, line), all([moreThan(high, line), unknown])]);
    case 'le':
      return any([atMost(high, line), all([atMost(low, line), unknown])]);
    case 'lt':
      return any([lessThan(high, line), all([lessThan(low, line), unknown])]);
    default:
      return all([atMost(low, line), atLeast(high, line), unknown]);
  }
}

/**
 * The rule as it reads for one who does not look at some fields: whatever asks for one of them is unknown.
 * @param hidden - fields that only discovery can tell, and computed columns that stand on one
 * @param ranges - for a hidden number, what it can be without those fields
 */
export function withoutLooking(
  expr: Expr,
  hidden: ReadonlySet<string>,
  ranges: ReadonlyMap<string, Range>,
): Expr {
  const inside = (part: Expr): Expr => withoutLooking(part, hidden, ranges);
  if (![...fieldsOf(expr)].some((name) => hidden.has(name))) return expr;
  if (expr.op === 'all' || expr.op === 'any') return { ...expr, of: expr.of.map(inside) };
  if (expr.op === 'not') return not(inside(expr.of));
  if (expr.op === 'compare' && expr.left.op === 'field' && expr.right.op === 'constant') {
    const range = ranges.get(expr.left.name);
    if (range) return rangeTruth(expr.test, range, expr.right);
  }
  return unknown;
}

/** The hidden names, and `region` where its rules ask for one of them. */
export function unseenNames(
  { regions }: Pick<Segmentation, 'regions'>,
  hidden: ReadonlySet<string>,
): ReadonlySet<string> {
  const regionHidden =
    regions.length === 0
      ? hidden.has('region')
      : regions.some(({ when }) => when.flat().some(({ field: name }) => hidden.has(name)));
  return regionHidden ? new Set([...hidden, 'region']) : hidden;
}

/**
 * Whether an account is placed in a minute: its segment is settled by what data vendors sell and the website shows.
 * Every test of a field that needs a conversation counts as unknown; the account is placed when a rule is still true
 * and no rule above it is left open, or when all are false. What a person decided counts as placed.
 * @param segmentation - rules, merges and the rest of the model
 * @param overrides - rows of the table OVERRIDES
 * @param kindOf - the kind of a field by its key
 * @param hidden - fields that only discovery can tell, and computed columns that stand on one
 * @param ranges - for a hidden number, what it can be without those fields (`scoreRange`)
 * @returns a truth that is never unknown
 */
export function placedExpr(
  segmentation: Segmentation,
  overrides: readonly Override[],
  kindOf: KindOf,
  hidden: ReadonlySet<string>,
  ranges: ReadonlyMap<string, Range> = new Map(),
): Expr {
  const unseen = unseenNames(segmentation, hidden);
  const { decided, steps } = segmentSteps(segmentation, overrides, kindOf);
  const branches = steps.flatMap((step) => {
    const truth = withoutLooking(step.truth, unseen, ranges);
    return [
      { when: isBlank(truth), then: constant(false) },
      { when: truth, then: constant(true) },
    ];
  });
  return caseOf([...decided.map(({ truth }) => ({ when: truth, then: constant(true) })), ...branches], true);
}

/**
 * What the fit score can be before anyone has talked to the account: criteria that only discovery can tell give
 * between no and all points. low = 100·Σ known wp ÷ (Σ known w + Σ hidden w), high the same with Σ hidden w more above.
 * @param criteria - name, weight, and whether its field is hidden; each has a column `points: NAME`, blank left out
 * @returns expressions of 0 to 100; unknown when there is no weight at all
 */
export function scoreRange(
  criteria: readonly { readonly name: string; readonly weight: number; readonly hidden: boolean }[],
): Range {
  const hidden = criteria.filter((one) => one.hidden).reduce((weight, one) => weight + one.weight, 0);
  const open = criteria
    .filter((one) => !one.hidden)
    .map(({ name, weight }) => ({ points: field(`points: ${name}`), weight }));
  const earned = sum(
    open.map(({ points, weight }) =>
      caseOf([{ when: isKnown(points), then: arithmetic('*', points, weight) }], 0),
    ),
  );
  const counted = sum(
    open.map(({ points, weight }) => caseOf([{ when: isKnown(points), then: constant(weight) }], 0)),
  );
  const percent = (part: Expr): Expr =>
    arithmetic('*', arithmetic('/', part, arithmetic('+', counted, hidden)), 100);
  return { low: percent(earned), high: percent(arithmetic('+', earned, hidden)) };
}
