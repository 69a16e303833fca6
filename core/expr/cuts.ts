import { childrenOf } from './children-of';
import type { Comparison, Constant, Expr } from './expr';
import type { KeyOf } from './structural-key';

/** The same comparison read from the other side. */
const flippedTest: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le',
};

/** A comparison of something with a fixed number, whichever side the number stands on. */
export function comparedWithNumber(
  expr: Expr,
): { readonly asked: Expr; readonly test: Comparison; readonly number: number } | null {
  if (expr.op !== 'compare') return null;
  const right = finiteConstant(expr.right);
  if (right !== null) return { asked: expr.left, test: expr.test, number: right };
  const left = finiteConstant(expr.left);
  return left === null ? null : { asked: expr.right, test: flippedTest[expr.test], number: left };
}

function finiteConstant(expr: Expr): number | null {
  const value: Constant | undefined = expr.op === 'constant' ? expr.value : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The next greater number that a float can hold. */
export function nextUp(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(value > 0 ? 1 : -1));
  return view.getFloat64(0);
}

/**
 * The numbers at which any of the expressions may change its mind, by the key of what is compared. Between two
 * cuts every comparison answers alike, so a number can be replaced by the place between cuts it falls into.
 * `at least` and `less than` cut at the number, `more than` and `at most` at the next greater float, `is` at both,
 * so that ties stay exact.
 */
export function cutsOf(exprs: Iterable<Expr>, keyOf: KeyOf): ReadonlyMap<number, Float64Array> {
  const cuts = new Map<number, Set<number>>();
  const seen = new Set<number>();
  const add = (asked: Expr, test: Comparison, number: number): void => {
    const key = keyOf(asked);
    const known = cuts.get(key) ?? new Set([-Infinity]);
    if (test !== 'gt' && test !== 'le') known.add(number === 0 ? 0 : number);
    if (test !== 'ge' && test !== 'lt') known.add(nextUp(number));
    cuts.set(key, known);
  };
  const visit = (expr: Expr): void => {
    const key = keyOf(expr);
    if (seen.has(key)) return;
    seen.add(key);
    const compared = comparedWithNumber(expr);
    if (compared) add(compared.asked, compared.test, compared.number);
    if (expr.op === 'in') {
      for (const one of expr.set)
        if (typeof one === 'number' && Number.isFinite(one)) add(expr.value, 'eq', one);
    }
    childrenOf(expr).forEach(visit);
  };
  for (const expr of exprs) visit(expr);
  return new Map([...cuts].map(([key, known]) => [key, Float64Array.from(known).sort()]));
}
