import { field } from '../expr/builders';
import { childrenOf } from '../expr/children-of';
import type { Expr } from '../expr/expr';
import { mapChildren } from '../expr/map-children';
import type { KeyOf } from '../expr/structural-key';
import type { KeyedColumn } from './key-columns';

/** Below this a part is as quickly said again as looked up. */
const leastWeight = 3;
/** Texts that make a test as long as another test. */
const textsOfATest = 4;

const isShort = (expr: Expr): boolean => expr.op === 'field' || expr.op === 'constant';

/** Tells about how many tests and steps of arithmetic an expression says. */
function createWeights(keyOf: KeyOf): (expr: Expr) => number {
  const known = new Map<number, number>();
  const weightOf = (expr: Expr): number => {
    if (isShort(expr)) return 0;
    const before = known.get(keyOf(expr));
    if (before !== undefined) return before;
    const own = expr.op === 'in' ? expr.set.length : expr.op === 'contains' ? expr.items.length * 2 : 0;
    const weight = childrenOf(expr).reduce(
      (sum, child) => sum + weightOf(child),
      1 + Math.floor(own / textsOfATest),
    );
    known.set(keyOf(expr), weight);
    return weight;
  };
  return (expr) => (expr.op === 'not' || expr.op === 'blank' ? 0 : weightOf(expr));
}

/** The parts that stand in several places, and those that have to be a name where they stand; by structural key. */
function partsToName(
  columns: readonly KeyedColumn[],
  keyOf: KeyOf,
  repeatedIn: (expr: Expr) => readonly Expr[],
): ReadonlySet<number> {
  const weightOf = createWeights(keyOf);
  const places = new Map<number, number>();
  const named = new Set<number>();
  const visit = (expr: Expr): void => {
    if (isShort(expr)) return;
    const key = keyOf(expr);
    const before = places.get(key) ?? 0;
    places.set(key, before + 1);
    if (before === 1 && weightOf(expr) >= leastWeight) named.add(key);
    if (before > 0) return;
    for (const part of repeatedIn(expr)) if (!isShort(part)) named.add(keyOf(part));
    childrenOf(expr).forEach(visit);
  };
  for (const { expr } of columns) visit(expr);
  return named;
}

/** Names for parts: what a rule says that has a name, else counted on from the column that says it first. */
function createPartNames(rules: ReadonlyMap<number, string>) {
  const counts = new Map<string, number>();
  return (key: number, column: string): string => {
    const rule = rules.get(key);
    if (rule !== undefined) return rule;
    const count = (counts.get(column) ?? 0) + 1;
    counts.set(column, count);
    return `${column} part ${count}`;
  };
}

/**
 * Gives what several columns say, or one says in several places, a column of its own, so that the statement grows with the
 * model and not with how its rules stand on each other.
 * @param columns - in order, each reading those before it
 * @param rules - names of expressions that are no columns: a part that says the same has the name
 * @param repeatedIn - the parts of an expression that have to be a name or a literal
 * @returns columns in order; a part stands in the stage of the first column that asks for it, before it
 */
export function nameParts(
  columns: readonly KeyedColumn[],
  rules: ReadonlyMap<number, string>,
  keyOf: KeyOf,
  repeatedIn: (expr: Expr) => readonly Expr[],
): readonly KeyedColumn[] {
  const named = partsToName(columns, keyOf, repeatedIn);
  const nameOf = createPartNames(rules);
  const done: KeyedColumn[] = [];
  /** What stands in the place of an expression, from when its column is there. */
  const written = new Map<number, Expr>();
  const write = (expr: Expr, column: KeyedColumn): Expr => {
    if (isShort(expr)) return expr;
    const structure = keyOf(expr);
    const before = written.get(structure);
    if (before) return before;
    const inner = mapChildren(expr, (part) => write(part, column));
    if (!named.has(structure)) {
      written.set(structure, inner);
      return inner;
    }
    const name = nameOf(structure, column.name);
    const part = { ...column, key: `part ${name}`, name, expr: inner };
    done.push(part);
    written.set(structure, field(part.key));
    return field(part.key);
  };
  for (const column of columns) {
    const structure = keyOf(column.expr);
    const same = written.get(structure);
    const inner = same ?? mapChildren(column.expr, (part) => write(part, column));
    done.push({ ...column, expr: inner });
    if (!isShort(column.expr)) written.set(structure, field(column.key));
  }
  return done;
}
