import { exponential, naturalLogarithm } from '../../../core/stats/exponential';
import type { Column } from '../../../core/expr/columns';
import type { Expr, ExprKind } from '../../../core/expr/expr';

/** One value of one row: what a naive interpreter, written straight from the definitions, works with. */
export type Value = number | string | boolean | readonly string[] | null;

/** A row as a plain record, and what kind each field is. */
export interface ReferenceRow {
  readonly values: ReadonlyMap<string, Value>;
  readonly kinds: ReadonlyMap<string, ExprKind>;
}

const plain = (text: string): string =>
  text.normalize('NFC').toLowerCase().normalize('NFC').replace(/ς/g, 'σ').replace(/\s+/g, ' ').trim();

function kindOf(expr: Expr, row: ReferenceRow): ExprKind | null {
  if (expr.op === 'field') return row.kinds.get(expr.name) ?? null;
  if (expr.op === 'arithmetic' || expr.op === 'call') return 'number';
  if (expr.op === 'constant') {
    const { value } = expr;
    return value === null
      ? null
      : typeof value === 'number'
        ? 'number'
        : typeof value === 'string'
          ? 'text'
          : 'truth';
  }
  if (expr.op === 'case') {
    const results = [...expr.branches.map((branch) => branch.then), expr.otherwise];
    return results.map((result) => kindOf(result, row)).find((kind) => kind !== null) ?? null;
  }
  return 'truth';
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function number(expr: Expr, row: ReferenceRow): number | null {
  const value = kindOf(expr, row) === 'number' ? reference(expr, row) : null;
  return typeof value === 'number' ? value : null;
}

function truth(expr: Expr, row: ReferenceRow): boolean | null {
  const value = kindOf(expr, row) === 'truth' ? reference(expr, row) : null;
  return typeof value === 'boolean' ? value : null;
}

function compare(test: string, one: number | string, other: number | string): boolean {
  if (test === 'eq') return one === other;
  if (test === 'lt') return one < other;
  if (test === 'le') return one <= other;
  return test === 'gt' ? one > other : one >= other;
}

function compareAny(expr: Expr & { readonly op: 'compare' }, row: ReferenceRow): boolean | null {
  if (kindOf(expr.left, row) !== kindOf(expr.right, row)) return null;
  const [one, other] = [reference(expr.left, row), reference(expr.right, row)];
  if (one === null || other === null) return null;
  if (typeof one === 'string' && typeof other === 'string')
    return compare(expr.test, plain(one), plain(other));
  if (typeof one === 'boolean' && typeof other === 'boolean')
    return compare(expr.test, Number(one), Number(other));
  return typeof one === 'number' && typeof other === 'number' ? compare(expr.test, one, other) : null;
}

function contains(expr: Expr & { readonly op: 'contains' }, row: ReferenceRow): boolean | null {
  if (expr.items.length === 0) return expr.mode === 'all';
  const value = reference(expr.value, row);
  const held =
    typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : null;
  if (!held) return null;
  const items = new Set(held.map(plain));
  return expr.mode === 'any'
    ? expr.items.some((item) => items.has(plain(item)))
    : expr.items.every((item) => items.has(plain(item)));
}

function inSet(expr: Expr & { readonly op: 'in' }, row: ReferenceRow): boolean | null {
  if (expr.set.length === 0) return false;
  const value = reference(expr.value, row);
  if (typeof value === 'number') return expr.set.includes(value);
  if (typeof value !== 'string') return null;
  return expr.set.some((one) => typeof one === 'string' && plain(one) === plain(value));
}

function arithmetic(expr: Expr & { readonly op: 'arithmetic' }, row: ReferenceRow): number | null {
  const [one, other] = [number(expr.left, row), number(expr.right, row)];
  if (one === null || other === null) return null;
  if (expr.by === '+') return finite(one + other);
  if (expr.by === '-') return finite(one - other);
  if (expr.by === '*') return finite(one * other);
  return other === 0 ? null : finite(one / other);
}

function call(expr: Expr & { readonly op: 'call' }, row: ReferenceRow): number | null {
  const of = expr.of.map((one) => number(one, row));
  if (expr.name === 'coalesce') return of.find((one) => one !== null) ?? null;
  const known = of.filter((one) => one !== null);
  const [first] = known;
  if (known.length < of.length || first === undefined) return null;
  switch (expr.name) {
    case 'min':
      return Math.min(...known);
    case 'max':
      return Math.max(...known);
    case 'abs':
      return Math.abs(first);
    case 'ln':
      return first > 0 ? naturalLogarithm(first) : null;
    case 'exp':
      return finite(exponential(first));
    case 'sqrt':
      return first >= 0 ? Math.sqrt(first) : null;
    case 'floor':
      return Math.floor(first);
    case 'round':
      return Math.sign(first) * Math.round(Math.abs(first));
  }
}

function caseOf(expr: Expr & { readonly op: 'case' }, row: ReferenceRow): Value {
  const chosen = expr.branches.find((branch) => truth(branch.when, row) === true)?.then ?? expr.otherwise;
  return kindOf(chosen, row) === kindOf(expr, row) ? reference(chosen, row) : null;
}

function join(of: readonly (boolean | null)[], decides: boolean): boolean | null {
  if (of.includes(decides)) return decides;
  return of.includes(null) ? null : !decides;
}

/** The value of an expression for one row, by the definitions and nothing else. */
export function reference(expr: Expr, row: ReferenceRow): Value {
  switch (expr.op) {
    case 'field':
      return row.values.get(expr.name) ?? null;
    case 'constant':
      return expr.value;
    case 'compare':
      return compareAny(expr, row);
    case 'in':
      return inSet(expr, row);
    case 'contains':
      return contains(expr, row);
    case 'starts': {
      const value = reference(expr.value, row);
      return typeof value === 'string' ? plain(value).startsWith(plain(expr.prefix)) : null;
    }
    case 'blank':
      return reference(expr.value, row) === null;
    case 'all':
      return join(
        expr.of.map((one) => truth(one, row)),
        false,
      );
    case 'any':
      return join(
        expr.of.map((one) => truth(one, row)),
        true,
      );
    case 'not': {
      const value = truth(expr.of, row);
      return value === null ? null : !value;
    }
    case 'arithmetic':
      return arithmetic(expr, row);
    case 'call':
      return call(expr, row);
    case 'case':
      return caseOf(expr, row);
  }
}

/** A cell of a column as the reference's value. */
export function valueAt(column: Column, row: number): Value {
  switch (column.kind) {
    case 'number': {
      const value = column.values[row]!;
      return Number.isNaN(value) ? null : value;
    }
    case 'truth':
      return [false, null, true][column.values[row]!]!;
    case 'text':
      return column.values[column.codes[row]!]!;
    case 'list': {
      if (column.masks[0]![row]! >>> 31) return null;
      return column.items.filter(
        (_, place) => (column.masks[Math.floor(place / 31)]![row]! >>> (place % 31)) & 1,
      );
    }
  }
}
