import { childrenOf } from './children-of';
import type { Expr } from './expr';
import { fold } from './fold';

/** What rules ask of one field, so that reading it can be cut down to the answers. */
export interface Demand {
  /** Folded texts that it is compared with. */
  readonly texts: ReadonlySet<string>;
  /** Folded beginnings that it is tested for. */
  readonly prefixes: ReadonlySet<string>;
  /** Folded items that it is searched for. */
  readonly items: ReadonlySet<string>;
  /** Every distinct text counts: it is rolled up by, shown, or compared with another field. */
  readonly every: boolean;
}

interface OpenDemand {
  readonly texts: Set<string>;
  readonly prefixes: Set<string>;
  readonly items: Set<string>;
  every: boolean;
}

function demandOn(demands: Map<string, OpenDemand>, name: string): OpenDemand {
  const known = demands.get(name);
  if (known) return known;
  const fresh: OpenDemand = { texts: new Set(), prefixes: new Set(), items: new Set(), every: false };
  demands.set(name, fresh);
  return fresh;
}

const remembered = new WeakMap<Expr, readonly string[]>();

/**
 * The fields whose own value an expression may give back: those of its results, not of its conditions. A part that stands
 * in several places is looked into once: written out, a lifetime would have millions.
 */
function carriedBy(expr: Expr): readonly string[] {
  if (expr.op === 'constant') return [];
  const before = remembered.get(expr);
  if (before) return before;
  const names = new Set<string>(expr.op === 'field' ? [expr.name] : []);
  for (const carrier of carriers(expr)) {
    for (const name of carriedBy(carrier)) names.add(name);
  }
  const carried = [...names];
  remembered.set(expr, carried);
  return carried;
}

function carriers(expr: Expr): readonly Expr[] {
  if (expr.op === 'call') return expr.of;
  return expr.op === 'case' ? [...expr.branches.map((branch) => branch.then), expr.otherwise] : [];
}

function demandComparison(expr: Expr & { readonly op: 'compare' }, demands: Map<string, OpenDemand>): void {
  const sides = [
    [expr.left, expr.right],
    [expr.right, expr.left],
  ] as const;
  for (const [asked, other] of sides) {
    for (const name of carriedBy(asked)) {
      const demand = demandOn(demands, name);
      if (other.op === 'constant' && expr.test === 'eq') {
        if (typeof other.value === 'string') demand.texts.add(fold(other.value));
      } else if (other.op !== 'constant' || typeof other.value === 'string') demand.every = true;
    }
  }
}

function collect(expr: Expr, demands: Map<string, OpenDemand>, seen: Set<Expr>): void {
  if (seen.has(expr)) return;
  seen.add(expr);
  if (expr.op === 'field') demandOn(demands, expr.name);
  if (expr.op === 'compare') demandComparison(expr, demands);
  if (expr.op === 'in') {
    for (const name of carriedBy(expr.value)) {
      for (const one of expr.set) {
        if (typeof one === 'string') demandOn(demands, name).texts.add(fold(one));
      }
    }
  }
  if (expr.op === 'starts') {
    for (const name of carriedBy(expr.value)) demandOn(demands, name).prefixes.add(fold(expr.prefix));
  }
  if (expr.op === 'contains') {
    for (const name of carriedBy(expr.value)) {
      for (const item of expr.items) {
        demandOn(demands, name).items.add(fold(item));
        demandOn(demands, name).texts.add(fold(item));
      }
    }
  }
  for (const child of childrenOf(expr)) collect(child, demands, seen);
}

/**
 * What expressions ask of each field they read.
 * @param exprs - every expression that will be evaluated
 * @param shown - fields whose every value counts: rolled up by, or shown
 * @returns a demand for each field that is read or shown
 */
export function demandsOf(exprs: Iterable<Expr>, shown: Iterable<string> = []): ReadonlyMap<string, Demand> {
  const demands = new Map<string, OpenDemand>();
  const seen = new Set<Expr>();
  for (const expr of exprs) {
    collect(expr, demands, seen);
    for (const name of carriedBy(expr)) demandOn(demands, name).every = true;
  }
  for (const name of shown) demandOn(demands, name).every = true;
  return demands;
}
