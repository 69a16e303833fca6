import { childrenOf, termsOf } from './children-of';
import type { Expr, ExprKind } from './expr';
import type { Ground } from './ground';
import type { BlockOf, ListBlock } from './list-blocks';

/**
 * One thing that an expression depends on, and what it asks of it: the largest parts that depend on nothing else; `all`
 * where its very value shows.
 */
export interface Source {
  readonly expr: Expr;
  readonly questions: ReadonlyMap<number, Expr> | 'all';
  /** Of a list, the tests by which it is told apart here. */
  readonly block?: ListBlock;
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

/** Puts sources together; the questions that are gathered in `into` are its own and are added to. */
function join(into: Map<number, Source>, sources: ReadonlyMap<number, Source>): void {
  for (const [key, source] of sources) {
    const before = into.get(key);
    if (before?.questions === 'all') continue;
    if (source.questions === 'all') into.set(key, source);
    else if (!before) into.set(key, { ...source, questions: new Map(source.questions) });
    else {
      const gathered = before.questions as Map<number, Expr>;
      for (const [question, expr] of source.questions) gathered.set(question, expr);
    }
  }
}

/** Whether a list is blank is asked of a block of its tests, where one is asked anyway. */
function settleLoose(sources: Map<number, Source>): void {
  for (const [key, source] of sources) {
    const { block } = source;
    if (!block?.loose) continue;
    const host = [...sources].find(([, other]) => other.block?.list === block.list && !other.block.loose);
    if (!host) continue;
    sources.delete(key);
    join(sources, new Map([[host[0], { ...host[1], questions: source.questions }]]));
  }
}

/** What the search for sources goes by. */
export interface Grain {
  readonly blockOf: BlockOf;
  kindOf(expr: Expr): ExprKind | null;
  /**
   * The search that goes down to the columns. Where it is given, this search is a coarse one, which stops at texts that
   * a case chooses (a region, say, in the place of countries), at numbers that are compared and at sums of few values.
   */
  readonly fine?: (expr: Expr) => Sources;
  /** Whether a sum has so few values that they are a thing of their own. */
  readonly isFew?: (sum: Expr) => boolean;
}

const isSum = (expr: Expr): boolean => expr.op === 'arithmetic' && expr.by === '+';

function single(ground: Ground, expr: Expr, question?: Expr): Sources {
  const questions = question ? new Map([[ground.keyOf(question), question]]) : 'all';
  return new Map([[ground.keyOf(expr), { expr, questions }]]);
}

function inBlock(ground: Ground, blockOf: BlockOf, test: Expr, list: Expr): Sources {
  const block = blockOf(ground.keyOf(list), ground.keyOf(test));
  return new Map([[block.key, { expr: list, questions: new Map([[ground.keyOf(test), test]]), block }]]);
}

/** An expression that depends on one thing alone asks it a single question: what comes out of it here. */
function askedOnce(ground: Ground, expr: Expr, sources: ReadonlyMap<number, Source>): Sources {
  const [only] = sources;
  if (!only || sources.size > 1) return sources;
  const [key, source] = only;
  return key === ground.keyOf(expr)
    ? sources
    : new Map([[key, { ...source, questions: new Map([[ground.keyOf(expr), expr]]) }]]);
}

/** Whether a thing is not looked into, whatever it is made of. */
function standsAlone(ground: Ground, { fine, kindOf }: Grain, expr: Expr): boolean {
  if (ground.columnOf(expr)) return true;
  if (!fine) return false;
  // A number that is a look-up itself is better asked what it is looked up by.
  if (kindOf(expr) === 'number') return (fine(expr)?.size ?? Infinity) > 1;
  return expr.op === 'case' && kindOf(expr) === 'text';
}

/** Starts looking for what expressions depend on. */
export function createSources(ground: Ground, how: Grain): (expr: Expr) => Sources {
  const known = new Map<number, Sources>();
  const ofTest = (test: Expr, asked: Expr): Sources | undefined => {
    if (asked.op === 'constant') return undefined;
    if (ground.columnOf(asked)?.kind === 'list') return inBlock(ground, how.blockOf, test, asked);
    if (standsAlone(ground, how, asked)) return single(ground, asked, test);
    return how.kindOf(asked) === 'number' ? (inside(asked) ?? single(ground, asked, test)) : undefined;
  };
  const beneath = (expr: Expr): Sources => {
    const asked = askedOf(expr);
    const tested = asked ? ofTest(expr, asked) : undefined;
    if (tested !== undefined) return tested;
    const sources = new Map<number, Source>();
    for (const child of isSum(expr) ? termsOf(expr) : childrenOf(expr)) {
      const own = inside(child);
      if (!own) return null;
      join(sources, own);
    }
    settleLoose(sources);
    return askedOnce(ground, expr, sources);
  };
  const find = (expr: Expr): Sources => {
    const kind = ground.columnOf(expr)?.kind;
    if (kind) return kind === 'number' || kind === 'list' ? null : single(ground, expr);
    if (isSum(expr) && standsAlone(ground, how, expr) && how.isFew?.(expr)) return single(ground, expr);
    const isChosenText = how.fine !== undefined && expr.op === 'case' && how.kindOf(expr) === 'text';
    return isChosenText ? single(ground, expr) : beneath(expr);
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

/**
 * About how many look-ups an expression takes when what depends on one thing is a look-up and the rest is worked out
 * step by step: what a table of several things has to beat.
 */
export function createStepCount(ground: Ground, sourcesOf: (expr: Expr) => Sources): (expr: Expr) => number {
  const known = new Map<number, number>();
  const count = (expr: Expr): number => {
    const key = ground.keyOf(expr);
    const before = known.get(key);
    if (before !== undefined) return before;
    const sources = sourcesOf(expr);
    // A branch of a case is tested and taken: two steps.
    const own = expr.op === 'case' ? expr.branches.length * 2 : 1;
    const steps =
      sources && sources.size <= 1
        ? sources.size
        : childrenOf(expr).reduce((sum, child) => sum + count(child), own);
    known.set(key, steps);
    return steps;
  };
  return count;
}
