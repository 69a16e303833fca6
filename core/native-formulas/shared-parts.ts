import { childrenOf } from '../expr/children-of';
import type { Expr } from '../expr/expr';
import type { KeyOf } from '../expr/structural-key';

/** A part that several rules ask for and that is worth a column of its own. */
export interface SharedPart {
  readonly key: number;
  readonly expr: Expr;
  /** The first column that asks for it. */
  readonly column: string;
}

/** Below this a part is as quickly said again as looked up. */
const leastWeight = 3;

/** Texts that make a test as long as another test. */
const textsOfATest = 4;

/** About how many tests and steps of arithmetic a formula would say. */
function weightOf(expr: Expr): number {
  switch (expr.op) {
    case 'field':
    case 'constant':
      return 0;
    case 'in':
      return 1 + Math.floor(expr.set.length / textsOfATest) + weightOf(expr.value);
    case 'contains':
      return 1 + Math.floor(expr.items.length / textsOfATest);
    default:
      return childrenOf(expr).reduce((before, child) => before + weightOf(child), 1);
  }
}

const worthAColumn = (expr: Expr): boolean =>
  expr.op !== 'not' && expr.op !== 'blank' && weightOf(expr) >= leastWeight;

/**
 * The parts that stand in several places, so that a sheet says each of them once, in a column of its own: without it a
 * rule that three columns ask for would be written three times, and a long model would not fit into a cell.
 * @param columns - what each column says; an expression that is a column as a whole is none of its parts
 * @param keyOf - equal expressions have equal keys
 */
export function sharedParts(columns: ReadonlyMap<string, Expr>, keyOf: KeyOf): readonly SharedPart[] {
  const whole = new Set([...columns.values()].map(keyOf));
  const seen = new Map<number, { readonly part: SharedPart; places: number }>();
  const visit = (expr: Expr, column: string, isWhole: boolean): void => {
    const key = keyOf(expr);
    if (!isWhole && worthAColumn(expr)) {
      if (whole.has(key)) return;
      const before = seen.get(key);
      if (before) {
        before.places += 1;
        return;
      }
      seen.set(key, { part: { key, expr, column }, places: 1 });
    }
    for (const child of childrenOf(expr)) visit(child, column, false);
  };
  for (const [column, expr] of columns) visit(expr, column, true);
  return [...seen.values()].filter(({ places }) => places > 1).map(({ part }) => part);
}
