import type { Frame } from '../../core/expr/columns';
import type { Expr } from '../../core/expr/expr';
import { constant } from '../../core/expr/builders';
import { fieldsOf } from '../../core/expr/fields-of';
import { fold } from '../../core/expr/fold';
import { kindOfExpr } from '../../core/expr/kind-of-expr';
import { mapChildren } from '../../core/expr/map-children';
import { createKeys } from '../../core/expr/structural-key';
import { createBounds } from '../../core/sql/bounds';
import type { Dialect } from '../../core/sql/dialect';
import { nameParts } from '../../core/sql/name-parts';
import { separator } from '../../core/sql/number-patterns';
import { orderSteps } from '../../core/sql/order-steps';
import { printExpr } from '../../core/sql/print-expr';
import { printSteps } from '../../core/sql/print-steps';
import { repeatedParts } from '../../core/sql/repeated-parts';
import type { Scope, ScopeColumn } from '../../core/sql/scope';
import { valueAt, type Value } from '../core/expr/reference-evaluate';

/** What a row is told apart by. */
export const rowColumn = 'row_number';

/** A value as a literal, by what its column holds. */
function literalOf(value: Value, kind: ScopeColumn['kind'], dialect: Dialect): string {
  if (value === null) return `CAST(NULL AS ${dialect.types[kind === 'list' ? 'text' : kind]})`;
  if (typeof value === 'number') return dialect.number(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return dialect.text(value);
  return dialect.text(separator + value.map((item) => item + separator).join(''));
}

/** Every other text has its folded form in a column beside it; the rest are folded where they are compared. */
function scopeColumns(frame: Frame): ReadonlyMap<string, ScopeColumn> {
  const texts = [...frame.columns].filter(([, { kind }]) => kind === 'text').map(([name]) => name);
  return new Map(
    [...frame.columns].map(([name, { kind }]) => {
      const folded = texts.indexOf(name) % 2 === 0 ? { folded: `${name}_folded` } : {};
      return [name, { id: name, kind, ...(kind === 'text' ? folded : {}) }];
    }),
  );
}

/** The rows of a frame as a relation that needs no table: a list of VALUES. */
function relationOf(frame: Frame, columns: ReadonlyMap<string, ScopeColumn>, dialect: Dialect): string {
  const names = [
    rowColumn,
    ...[...columns.values()].flatMap(({ id, folded }) => (folded ? [id, folded] : [id])),
  ];
  const rows = Array.from({ length: frame.length }, (_, row) => {
    const cells = [...columns].flatMap(([name, { kind, folded }]) => {
      const value = valueAt(frame.columns.get(name)!, row);
      const cell = literalOf(value, kind, dialect);
      return folded
        ? [cell, literalOf(typeof value === 'string' ? fold(value) : null, 'text', dialect)]
        : [cell];
    });
    return `(${[row, ...cells].join(', ')})`;
  });
  return `(VALUES ${rows.join(',\n')}) AS given (${names.join(', ')})`;
}

/** What is unknown whatever the row has no kind, and a column has one: it stays a constant where it stands. */
function withoutUnknowns(expr: Expr, frame: Frame): Expr {
  const kind = kindOfExpr(expr, (name) => frame.columns.get(name)?.kind);
  return kind === null ? constant(null) : mapChildren(expr, (part) => withoutUnknowns(part, frame));
}

/** One query that answers several expressions for every row of a frame: column `answer_0`, `answer_1`, … by `row_number`. */
export function exprStatement(exprs: readonly Expr[], frame: Frame, dialect: Dialect): string {
  const given = scopeColumns(frame);
  const scope = new Map(given);
  const bounds = createBounds();
  const printed: Scope = { column: (name) => scope.get(name), isPlain: bounds.isPlain };
  const columns = exprs.map((expr, at) => ({
    key: `answer ${at}`,
    name: `answer ${at}`,
    stage: 'fit' as const,
    expr: withoutUnknowns(expr, frame),
  }));
  const named = nameParts(columns, new Map(), createKeys(), (expr) =>
    repeatedParts(expr, dialect, bounds.isPlain),
  );
  const written = named.map(({ key, expr }) => {
    const id = key.replaceAll(' ', '_');
    const { sql, kind } = printExpr(expr, printed, dialect);
    scope.set(key, { id, kind });
    bounds.add(key, expr);
    return { key, id, sql, reads: [...fieldsOf(expr)].filter((name) => !given.has(name)), after: 0 };
  });
  const source = {
    relation: relationOf(frame, given, dialect),
    columns: [
      rowColumn,
      ...[...given.values()].flatMap(({ id, folded }) => (folded ? [id, folded] : [id])),
    ].map((name) => ({ name, type: 'text' as const })),
  };
  const steps = printSteps(source, orderSteps('answers', written), dialect);
  const ids = [rowColumn, ...exprs.map((_, at) => `answer_${at}`)];
  const parts = steps.map(({ name, sql }) => `${name} AS (\n${sql}\n)`);
  return `WITH ${parts.join(',\n')}\nSELECT ${ids.join(', ')} FROM ${steps.at(-1)!.name} ORDER BY ${rowColumn}`;
}
