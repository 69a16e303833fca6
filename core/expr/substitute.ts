import type { Expr } from './expr';

type Inside = (part: Expr) => Expr;

/** The same parts where none changed, so that untouched expressions stay the very same objects. */
function several(parts: readonly Expr[], inside: Inside): readonly Expr[] {
  const fresh = parts.map(inside);
  return fresh.every((part, at) => part === parts[at]) ? parts : fresh;
}

function substituteCase(expr: Expr & { readonly op: 'case' }, inside: Inside): Expr {
  let changed = false;
  const branches = expr.branches.map((branch) => {
    const [when, then] = [inside(branch.when), inside(branch.then)];
    if (when === branch.when && then === branch.then) return branch;
    changed = true;
    return { when, then };
  });
  const otherwise = inside(expr.otherwise);
  return changed || otherwise !== expr.otherwise ? { op: 'case', branches, otherwise } : expr;
}

function substituteIn(expr: Expr, definitions: ReadonlyMap<string, Expr>, inside: Inside): Expr {
  switch (expr.op) {
    case 'field':
      return definitions.get(expr.name) ?? expr;
    case 'constant':
      return expr;
    case 'compare':
    case 'arithmetic': {
      const [left, right] = [inside(expr.left), inside(expr.right)];
      return left === expr.left && right === expr.right ? expr : { ...expr, left, right };
    }
    case 'in':
    case 'contains':
    case 'starts':
    case 'blank': {
      const value = inside(expr.value);
      return value === expr.value ? expr : { ...expr, value };
    }
    case 'all':
    case 'any':
    case 'call': {
      const of = several(expr.of, inside);
      return of === expr.of ? expr : { ...expr, of };
    }
    case 'not': {
      const of = inside(expr.of);
      return of === expr.of ? expr : { ...expr, of };
    }
    case 'case':
      return substituteCase(expr, inside);
  }
}

/**
 * Puts the definitions of names in the place of the fields that name them. A part that stands in several places stays
 * one part, so that what is shared is not multiplied.
 * @param expr - any expression
 * @param definitions - expressions that hold no defined name themselves
 */
export function substitute(expr: Expr, definitions: ReadonlyMap<string, Expr>): Expr {
  if (definitions.size === 0) return expr;
  const done = new Map<Expr, Expr>();
  const inside: Inside = (part) => {
    const before = done.get(part);
    if (before) return before;
    const fresh = substituteIn(part, definitions, inside);
    done.set(part, fresh);
    return fresh;
  };
  return inside(expr);
}
