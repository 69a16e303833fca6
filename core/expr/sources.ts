import { childrenOf } from './children-of';
import { comparedWithNumber } from './cuts';
import type { Expr, ExprKind } from './expr';
import type { Ground } from './ground';

/**
 * What an expression depends on, by key, as far as each thing can be told apart into few classes: texts, truth,
 * lists, and numbers that are compared with fixed numbers alone. Null where a number itself matters.
 */
export type Sources = ReadonlyMap<number, Expr> | null;

/** A number of which only its place among fixed numbers matters here. */
function cutNumberOf(expr: Expr, kindOf: (expr: Expr) => ExprKind | null): Expr | null {
  const asked =
    comparedWithNumber(expr)?.asked ?? (expr.op === 'in' || expr.op === 'blank' ? expr.value : null);
  return asked && kindOf(asked) === 'number' ? asked : null;
}

/**
 * Starts looking for what expressions depend on.
 * @param ground - the columns there are
 * @param kindOf - what an expression gives
 * @param grain - `fine` goes down to the columns; `coarse` stops at texts that a case chooses (a region, say, in the
 * place of countries) and at any number that is compared
 */
export function createSources(
  ground: Ground,
  kindOf: (expr: Expr) => ExprKind | null,
  grain: 'fine' | 'coarse',
): (expr: Expr) => Sources {
  const known = new Map<number, Sources>();
  const itself = (expr: Expr): Sources => new Map([[ground.keyOf(expr), expr]]);
  const beneath = (expr: Expr): Sources => {
    const cut = cutNumberOf(expr, kindOf);
    if (cut) return (grain === 'fine' ? inside(cut) : null) ?? itself(cut);
    const sources = new Map<number, Expr>();
    for (const child of childrenOf(expr)) {
      const own = inside(child);
      if (!own) return null;
      for (const [key, source] of own) sources.set(key, source);
    }
    return sources;
  };
  const find = (expr: Expr): Sources => {
    const column = ground.columnOf(expr);
    if (column) return column.kind === 'number' ? null : itself(expr);
    if (grain === 'coarse' && expr.op === 'case' && kindOf(expr) === 'text') return itself(expr);
    return beneath(expr);
  };
  const inside = (expr: Expr): Sources => {
    const key = ground.keyOf(expr);
    let sources = known.get(key);
    if (sources === undefined) {
      sources = find(expr);
      known.set(key, sources);
    }
    return sources;
  };
  return beneath;
}
