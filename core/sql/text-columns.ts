import { childrenOf } from '../expr/children-of';
import type { Expr } from '../expr/expr';

/** The columns that are compared with others, or looked up; by key. */
export function comparedTexts(exprs: Iterable<Expr>): ReadonlySet<string> {
  const compared = new Set<string>();
  const ask = (expr: Expr): void => {
    if (expr.op === 'field') compared.add(expr.name);
  };
  const seen = new Set<Expr>();
  const visit = (expr: Expr): void => {
    if (seen.has(expr)) return;
    seen.add(expr);
    if (expr.op === 'compare') [expr.left, expr.right].forEach(ask);
    if (expr.op === 'in' || expr.op === 'starts' || expr.op === 'contains') ask(expr.value);
    childrenOf(expr).forEach(visit);
  };
  for (const expr of exprs) visit(expr);
  return compared;
}

/** More spellings than these are no few. */
const mostSpellings = 64;

/**
 * All the texts that an expression can give, as they are spelt; unknown aside.
 * @param spellingsOf - those of the columns before
 * @returns undefined where they are not known, or many
 */
export function spellingsIn(
  expr: Expr,
  spellingsOf: (key: string) => readonly string[] | undefined,
): readonly string[] | undefined {
  if (expr.op === 'field') return spellingsOf(expr.name);
  if (expr.op === 'constant') {
    if (expr.value === null) return [];
    return typeof expr.value === 'string' ? [expr.value] : undefined;
  }
  if (expr.op !== 'case') return undefined;
  const all = new Set<string>();
  for (const part of [...expr.branches.map(({ then }) => then), expr.otherwise]) {
    const own = spellingsIn(part, spellingsOf);
    if (!own) return undefined;
    for (const each of own) all.add(each);
  }
  return all.size > mostSpellings ? undefined : [...all];
}
