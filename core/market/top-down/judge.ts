import { FALSE, TRUE, UNKNOWN } from '../../expr/columns';
import type { Comparison, Expr } from '../../expr/expr';

/** 0 false, 1 unknown, 2 true, as in a column of truth. */
export type Truth = typeof FALSE | typeof UNKNOWN | typeof TRUE;

/** What is told of a field for many firms at once: the numbers that they lie between, or how they answer to a text. */
export type Told =
  | { readonly kind: 'numbers'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'texts';
      /** Whether all of them, some or none have this very text. */
      readonly is: (text: string) => Truth;
      readonly starts: (prefix: string) => Truth;
    };

/** What is told of a field by its name; undefined where nothing is. */
export type Telling = (field: string) => Told | undefined;

const not = (truth: Truth): Truth => (truth === TRUE ? FALSE : truth === FALSE ? TRUE : UNKNOWN);
/** All hold: the least truth; of none at all it is true. */
export const least = (truths: readonly Truth[]): Truth =>
  truths.reduce<Truth>((held, each) => (each < held ? each : held), TRUE);
/** At least one holds: the greatest truth; of none at all it is false. */
export const greatest = (truths: readonly Truth[]): Truth =>
  truths.reduce<Truth>((held, each) => (each > held ? each : held), FALSE);

/** True where it holds of all the numbers, false where of none. */
function compared(test: Comparison, low: number, high: number, value: number): Truth {
  const first = { eq: low === value, lt: low < value, le: low <= value, gt: low > value, ge: low >= value };
  const last = {
    eq: high === value,
    lt: high < value,
    le: high <= value,
    gt: high > value,
    ge: high >= value,
  };
  if (test === 'eq') return first.eq && last.eq ? TRUE : low <= value && value <= high ? UNKNOWN : FALSE;
  return first[test] && last[test] ? TRUE : first[test] || last[test] ? UNKNOWN : FALSE;
}

const equal = (told: Told, value: string | number): Truth =>
  told.kind === 'numbers'
    ? typeof value === 'number'
      ? compared('eq', told.low, told.high, value)
      : UNKNOWN
    : told.is(String(value));

function leafTruth(expr: Expr, telling: Telling): Truth {
  const asked = 'value' in expr && typeof expr.value === 'object' && expr.value ? expr.value : null;
  const told = asked?.op === 'field' ? telling(asked.name) : undefined;
  if (!told) return UNKNOWN;
  switch (expr.op) {
    case 'in':
      return greatest(expr.set.map((value) => equal(told, value)));
    case 'starts':
      return told.kind === 'texts' ? told.starts(expr.prefix) : UNKNOWN;
    case 'blank':
      return FALSE;
    default:
      return UNKNOWN;
  }
}

function comparisonTruth(expr: Extract<Expr, { op: 'compare' }>, telling: Telling): Truth {
  const { left, right, test } = expr;
  const told = left.op === 'field' ? telling(left.name) : undefined;
  const value = right.op === 'constant' ? right.value : null;
  if (!told || value === null || typeof value === 'boolean') return UNKNOWN;
  if (test === 'eq') return equal(told, value);
  return told.kind === 'numbers' && typeof value === 'number'
    ? compared(test, told.low, told.high, value)
    : UNKNOWN;
}

/**
 * Reads a condition of many firms at once, of which ranges and groups are told: true where it holds of all of them, false where
 * of none, unknown where of some or where nobody can tell. A field that is told is never blank.
 */
export function judge(expr: Expr, telling: Telling): Truth {
  switch (expr.op) {
    case 'constant':
      return expr.value === true ? TRUE : expr.value === false ? FALSE : UNKNOWN;
    case 'compare':
      return comparisonTruth(expr, telling);
    case 'all':
      return least(expr.of.map((each) => judge(each, telling)));
    case 'any':
      return greatest(expr.of.map((each) => judge(each, telling)));
    case 'not':
      return not(judge(expr.of, telling));
    default:
      return leafTruth(expr, telling);
  }
}
