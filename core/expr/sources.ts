import { childrenOf } from './children-of';
import type { Expr, ExprKind } from './expr';
import type { Ground } from './ground';

/** One thing that an expression depends on, and what it asks of it; `all` where its very value shows. */
export interface Source {
  readonly expr: Expr;
  readonly questions: ReadonlyMap<number, Expr> | 'all';
}

/**
 * What an expression depends on, by key, as far as each thing can be told apart into few classes: texts, truth,
 * lists, and numbers that are compared with fixed values alone. Null where a number itself matters.
 */
export type Sources = ReadonlyMap<number, Source> | null;

/** What a test asks about, where it compares one thing with fixed values. */
function askedOf(expr: Expr): Expr | null {
  switch (expr.op) {
    case 'compare':
      if (expr.right.op === 'constant') return expr.left;
      return expr.left.op === 'constant' ? expr.right : null;
    case 'in':
    case 'starts':
    case 'contains':
    case 'blank':
      return expr.value;
    default:
      return null;
  }
}

function join(into: Map<number, Source>, sources: ReadonlyMap<number, Source>): void {
  for (const [key, source] of sources) {
    const before = into.get(key);
    if (!before) into.set(key, source);
    else if (before.questions !== 'all') {
      const { questions } = source;
      into.set(key, {
        expr: source.expr,
        questions: questions === 'all' ? 'all' : new Map([...before.questions, ...questions]),
      });
    }
  }
}

/** Items of a list whose combinations are worth a table; of a longer list each test stands for itself. */
export const mostItems = 10;

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
  const { keyOf } = ground;
  const known = new Map<number, Sources>();
  const itself = (expr: Expr, question?: Expr): Sources => {
    const questions = question ? new Map([[keyOf(question), question]]) : 'all';
    return new Map([[keyOf(expr), { expr, questions }]]);
  };
  const standsAlone = (expr: Expr): boolean =>
    ground.columnOf(expr) !== undefined ||
    (grain === 'coarse' && (kindOf(expr) === 'number' || (expr.op === 'case' && kindOf(expr) === 'text')));
  const ofTest = (test: Expr, asked: Expr): Sources | undefined => {
    if (asked.op === 'constant') return undefined;
    const column = ground.columnOf(asked);
    if (column?.kind === 'list' && column.items.length > mostItems) return itself(test);
    if (standsAlone(asked)) return itself(asked, test);
    return kindOf(asked) === 'number' ? (inside(asked) ?? itself(asked, test)) : undefined;
  };
  const beneath = (expr: Expr): Sources => {
    const asked = askedOf(expr);
    const tested = asked ? ofTest(expr, asked) : undefined;
    if (tested !== undefined) return tested;
    const sources = new Map<number, Source>();
    for (const child of childrenOf(expr)) {
      const own = inside(child);
      if (!own) return null;
      join(sources, own);
    }
    return sources;
  };
  const find = (expr: Expr): Sources => {
    const column = ground.columnOf(expr);
    if (column) return column.kind === 'number' || column.kind === 'list' ? null : itself(expr);
    if (grain === 'coarse' && expr.op === 'case' && kindOf(expr) === 'text') return itself(expr);
    return beneath(expr);
  };
  const inside = (expr: Expr): Sources => {
    const key = keyOf(expr);
    let sources = known.get(key);
    if (sources === undefined) {
      sources = find(expr);
      known.set(key, sources);
    }
    return sources;
  };
  return beneath;
}
