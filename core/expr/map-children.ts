import type { Expr } from './expr';

type Inside = (part: Expr) => Expr;

/** The same parts where none changed, so that untouched expressions stay the very same objects. */
function several(parts: readonly Expr[], inside: Inside): readonly Expr[] {
  const fresh = parts.map(inside);
  return fresh.every((part, at) => part === parts[at]) ? parts : fresh;
}

function caseOver(expr: Expr & { readonly op: 'case' }, inside: Inside): Expr {
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

/**
 * An expression whose parts were replaced.
 * @param inside - what stands in the place of a part
 * @returns the very same expression where no part changed
 */
export function mapChildren(expr: Expr, inside: Inside): Expr {
  switch (expr.op) {
    case 'field':
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
      return caseOver(expr, inside);
  }
}
