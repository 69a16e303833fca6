import { childrenOf } from '../expr/children-of';
import type { Expr } from '../expr/expr';
import { fold } from '../expr/fold';

/** What expressions compare one field with: the values at which an account may move. */
export interface AskedValues {
  readonly numbers: ReadonlySet<number>;
  /** As the model spells them, by their folded form. */
  readonly texts: ReadonlyMap<string, string>;
  readonly prefixes: ReadonlySet<string>;
  readonly items: ReadonlyMap<string, string>;
  /** Items that are asked for all at once. */
  readonly together: readonly (readonly string[])[];
  /** The field is reckoned with, so that an account may move at any value of it. */
  readonly reckoned: boolean;
}

interface OpenValues {
  readonly numbers: Set<number>;
  readonly texts: Map<string, string>;
  readonly prefixes: Set<string>;
  readonly items: Map<string, string>;
  readonly together: (readonly string[])[];
  reckoned: boolean;
}

const nothing = (): OpenValues => ({
  numbers: new Set(),
  texts: new Map(),
  prefixes: new Set(),
  items: new Map(),
  together: [],
  reckoned: false,
});

/** Fields whose value an expression gives back: as it is, or reckoned with. */
interface Given {
  readonly bare: ReadonlySet<string>;
  readonly reckoned: ReadonlySet<string>;
}

const none: Given = { bare: new Set(), reckoned: new Set() };

/** Looks into a part once, wherever it stands: written out, a lifetime would have millions. */
function createGiven(): (expr: Expr) => Given {
  const known = new Map<Expr, Given>();
  const look = (expr: Expr): Given => {
    if (expr.op === 'field') return { bare: new Set([expr.name]), reckoned: none.reckoned };
    if (expr.op !== 'case' && expr.op !== 'call' && expr.op !== 'arithmetic') return none;
    const parts =
      expr.op === 'case' ? [...expr.branches.map(({ then }) => then), expr.otherwise] : childrenOf(expr);
    const inside = parts.map(given);
    const bare = inside.flatMap((part) => [...part.bare]);
    const reckoned = inside.flatMap((part) => [...part.reckoned]);
    return expr.op === 'arithmetic'
      ? { bare: none.bare, reckoned: new Set([...bare, ...reckoned]) }
      : { bare: new Set(bare), reckoned: new Set(reckoned) };
  };
  const given = (expr: Expr): Given => {
    const before = known.get(expr);
    if (before) return before;
    const fresh = look(expr);
    known.set(expr, fresh);
    return fresh;
  };
  return given;
}

/** Notes what one expression itself asks of the fields that its operand gives. */
function note(expr: Expr, of: (name: string) => OpenValues, given: (expr: Expr) => Given): void {
  if (expr.op === 'compare') {
    for (const [asked, other] of [
      [expr.left, expr.right],
      [expr.right, expr.left],
    ] as const) {
      const { bare, reckoned } = given(asked);
      for (const name of reckoned) of(name).reckoned = true;
      for (const name of bare) {
        if (other.op !== 'constant') of(name).reckoned = true;
        else if (typeof other.value === 'number') of(name).numbers.add(other.value);
        else if (typeof other.value === 'string') of(name).texts.set(fold(other.value), other.value);
      }
    }
  } else if (expr.op === 'in') {
    for (const name of given(expr.value).bare) {
      for (const one of expr.set) {
        if (typeof one === 'number') of(name).numbers.add(one);
        else of(name).texts.set(fold(one), one);
      }
    }
  } else if (expr.op === 'starts') {
    for (const name of given(expr.value).bare) of(name).prefixes.add(expr.prefix);
  } else if (expr.op === 'contains') {
    for (const name of given(expr.value).bare) {
      for (const item of expr.items) of(name).items.set(fold(item), item);
      if (expr.mode === 'all') of(name).together.push(expr.items);
    }
  } else if (expr.op === 'field') of(expr.name);
}

/**
 * What expressions ask of each field that they read: the numbers, texts and items that they compare it with, as they are
 * spelt there.
 * @param exprs expressions in account fields alone
 */
export function askedValues(exprs: Iterable<Expr>): ReadonlyMap<string, AskedValues> {
  const asked = new Map<string, OpenValues>();
  const of = (name: string): OpenValues => {
    const before = asked.get(name) ?? nothing();
    asked.set(name, before);
    return before;
  };
  const given = createGiven();
  const seen = new Set<Expr>();
  const visit = (expr: Expr): void => {
    if (seen.has(expr)) return;
    seen.add(expr);
    note(expr, of, given);
    childrenOf(expr).forEach(visit);
  };
  for (const expr of exprs) visit(expr);
  return asked;
}
