import { all, any, constant, isBlank } from '../expr/builders';
import type { Expr, ExprKind } from '../expr/expr';
import { mapChildren } from '../expr/map-children';

type KindOf = (expr: Expr) => ExprKind | null;

const isTrue = (expr: Expr): boolean => expr.op === 'constant' && expr.value === true;
const isFalse = (expr: Expr): boolean => expr.op === 'constant' && expr.value === false;

/** All or any without what decides nothing. */
function joined(expr: Expr & { readonly op: 'all' | 'any' }, kindOf: KindOf): Expr {
  const [decides, passes] = expr.op === 'all' ? [isFalse, isTrue] : [isTrue, isFalse];
  const decided = expr.of.find(decides);
  if (decided) return decided;
  if (expr.of.length === 0) return constant(expr.op === 'all');
  const rest = expr.of.filter((part) => !passes(part));
  if (rest.length === expr.of.length || !rest.every((part) => kindOf(part) === 'truth')) return expr;
  if (rest.length === 0) return constant(expr.op === 'all');
  return expr.op === 'all' ? all(rest) : any(rest);
}

/** When a test is unknown: where what it asks is. */
function blankOf(value: Expr, kindOf: KindOf): Expr | null {
  switch (value.op) {
    case 'constant':
      return constant(kindOf(value) === null);
    case 'not':
      return kindOf(value.of) === 'truth' ? (blankOf(value.of, kindOf) ?? isBlank(value.of)) : null;
    case 'compare': {
      const { left, right } = value;
      const kind = kindOf(left);
      if (kind === null || kind !== kindOf(right) || right.op !== 'constant') return null;
      return isBlank(left);
    }
    case 'in':
    case 'contains': {
      const kind = kindOf(value.value);
      const asked = value.op === 'in' ? value.set.length : value.items.length;
      const isAsked =
        value.op === 'in' ? kind === 'number' || kind === 'text' : kind === 'list' || kind === 'text';
      return asked > 0 && isAsked ? isBlank(value.value) : null;
    }
    case 'starts':
      return kindOf(value.value) === 'text' ? isBlank(value.value) : null;
    default:
      return null;
  }
}

/** A case without branches that never hold, up to the first that always does. */
function caseOfFew(expr: Expr & { readonly op: 'case' }, kindOf: KindOf): Expr {
  const branches = expr.branches.filter(
    ({ when }) => !isFalse(when) && !(when.op === 'constant' && when.value === null),
  );
  const always = branches.findIndex(({ when }) => isTrue(when));
  if (always < 0 && branches.length === expr.branches.length) return expr;
  const kept = always < 0 ? branches : branches.slice(0, always);
  const otherwise = always < 0 ? expr.otherwise : branches[always]!.then;
  const few: Expr = kept.length === 0 ? otherwise : { op: 'case', branches: kept, otherwise };
  const kind = kindOf(few);
  return kind === null || kind === kindOf(expr) ? few : expr;
}

/** The opposite of what is settled, and of an opposite. */
function notOf(expr: Expr & { readonly op: 'not' }, kindOf: KindOf): Expr {
  const { of } = expr;
  if (isTrue(of) || isFalse(of)) return constant(isFalse(of));
  return of.op === 'not' && kindOf(of.of) === 'truth' ? of.of : expr;
}

/**
 * Starts saying expressions shorter, with the same value for every account: nothing that is true anyway stands in an `and`,
 * and whether a test is unknown asks what it tests.
 * @param kindOf - of an expression, by the columns before
 */
export function createSimplify(kindOf: KindOf): (expr: Expr) => Expr {
  const known = new Map<Expr, Expr>();
  const shorter = (expr: Expr): Expr => {
    switch (expr.op) {
      case 'all':
      case 'any':
        return joined(expr, kindOf);
      case 'blank':
        return blankOf(expr.value, kindOf) ?? expr;
      case 'not':
        return notOf(expr, kindOf);
      case 'case':
        return caseOfFew(expr, kindOf);
      default:
        return expr;
    }
  };
  const simplify = (expr: Expr): Expr => {
    const before = known.get(expr);
    if (before) return before;
    const short = shorter(mapChildren(expr, simplify));
    known.set(expr, short);
    return short;
  };
  return simplify;
}
