import type { Arithmetic, Expr } from '../expr/expr';

/** How small and how large a number is, whatever the account: what is known of it before anything runs. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** No value but 0 is nearer to 0 than this. */
  readonly least: number;
}

/** Not quite the largest number and the smallest, so that no step near them rounds across. */
const LARGEST = 1e308;
const SMALLEST = 1e-320;
/** One part in 2^52: two numbers that differ do so by a digit of the smaller at least. */
const DIGIT = 2 ** -52;

/** Any number that a column may hold. */
const anything: Bounds = { low: -Number.MAX_VALUE, high: Number.MAX_VALUE, least: 0 };

const exactly = (value: number): Bounds => ({
  low: value,
  high: value,
  least: value === 0 ? Infinity : Math.abs(value),
});

const either = (one: Bounds, other: Bounds): Bounds => ({
  low: Math.min(one.low, other.low),
  high: Math.max(one.high, other.high),
  least: Math.min(one.least, other.least),
});

const most = ({ low, high }: Bounds): number => Math.max(Math.abs(low), Math.abs(high));
/** The nearest to 0 that is not 0. */
const nearest = ({ low, high, least }: Bounds): number => Math.max(least, low, -high);

/** What an operation may give; beyond all bounds where a result may be. */
function reckoned(by: Arithmetic, left: Bounds, right: Bounds): Bounds {
  if (by === '+' || by === '-') {
    const [low, high] = by === '+' ? [right.low, right.high] : [-right.high, -right.low];
    return {
      low: left.low + low,
      high: left.high + high,
      least: Math.min(left.least, right.least) * DIGIT,
    };
  }
  const farthest = by === '*' ? most(left) * most(right) : most(left) / nearest(right);
  const least = by === '*' ? nearest(left) * nearest(right) : nearest(left) / most(right);
  const signs = left.low >= 0 && right.low >= 0 ? 0 : -farthest;
  return { low: signs, high: farthest, least };
}

const isModest = ({ low, high, least }: Bounds): boolean =>
  low >= -LARGEST && high <= LARGEST && least >= SMALLEST;

/** Whether an operation has a result for all values within these bounds, in every engine; a divisor of 0 aside. */
function isSafe(by: Arithmetic, left: Bounds, right: Bounds): boolean {
  const { low, high, least } = reckoned(by, left, right);
  // A sum may come to less than any number that is told from 0: it is then 0, and no engine objects.
  return isModest({ low, high, least: by === '+' || by === '-' ? SMALLEST : least });
}

function called({ name, of }: Expr & { readonly op: 'call' }, inside: (expr: Expr) => Bounds): Bounds {
  const parts = of.map(inside);
  const [first = anything] = parts;
  switch (name) {
    case 'min':
    case 'max': {
      const pick = name === 'min' ? Math.min : Math.max;
      return {
        low: pick(...parts.map(({ low }) => low)),
        high: pick(...parts.map(({ high }) => high)),
        least: Math.min(...parts.map(({ least }) => least)),
      };
    }
    case 'coalesce':
      return parts.reduce(either);
    case 'abs':
      return { low: 0, high: Math.max(Math.abs(first.low), Math.abs(first.high)), least: first.least };
    case 'round':
    case 'floor':
      return { low: Math.floor(first.low), high: Math.ceil(first.high), least: 1 };
    case 'ln':
      return { low: -745, high: 710, least: DIGIT };
    case 'sqrt':
      return { low: 0, high: Math.sqrt(Math.max(0, first.high)), least: Math.sqrt(first.least) };
    case 'exp':
      return { low: 0, high: Math.exp(first.high), least: Math.exp(first.low) };
  }
}

/** What is known of numbers before anything runs. */
export interface KnownBounds {
  /** Tells what a column is that later expressions read. */
  add(key: string, expr: Expr): void;
  /** True of arithmetic that cannot overflow, whatever the account; where a divisor is 0 it has no result. */
  isPlain(expr: Expr): boolean;
  /** True of a number that is never 0. */
  isNeverZero(expr: Expr): boolean;
}

/**
 * Starts telling which arithmetic always has a result, so that it needs no guard: points, weights and the figures of a
 * model are small numbers; what is read from the accounts may be any.
 */
export function createBounds(): KnownBounds {
  const columns = new Map<string, Bounds>();
  const known = new Map<Expr, Bounds>();
  const reckon = (expr: Expr): Bounds => {
    switch (expr.op) {
      case 'field':
        return columns.get(expr.name) ?? anything;
      case 'constant':
        // Unknown is nothing that a sum could come to.
        return typeof expr.value === 'number' ? exactly(expr.value) : exactly(0);
      case 'case':
        return expr.branches.reduce((all, { then }) => either(all, boundsOf(then)), boundsOf(expr.otherwise));
      case 'call':
        return expr.of.length === 0 ? anything : called(expr, boundsOf);
      case 'arithmetic': {
        const [left, right] = [boundsOf(expr.left), boundsOf(expr.right)];
        return isSafe(expr.by, left, right) ? reckoned(expr.by, left, right) : anything;
      }
      default:
        return anything;
    }
  };
  const boundsOf = (expr: Expr): Bounds => {
    const before = known.get(expr);
    if (before) return before;
    const bounds = reckon(expr);
    known.set(expr, bounds);
    return bounds;
  };
  return {
    add: (key, expr) => void columns.set(key, boundsOf(expr)),
    isPlain: (expr) => expr.op === 'arithmetic' && isSafe(expr.by, boundsOf(expr.left), boundsOf(expr.right)),
    isNeverZero: (expr) => {
      const { low, high } = boundsOf(expr);
      return low > 0 || high < 0;
    },
  };
}
