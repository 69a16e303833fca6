import { constant } from '../expr/builders';
import type { Constant, Expr, ExprKind } from '../expr/expr';
import { fieldsOf } from '../expr/fields-of';
import { kindOfExpr } from '../expr/kind-of-expr';
import { createBounds } from './bounds';
import type { Dialect, SqlKind } from './dialect';
import type { KeyedColumn } from './key-columns';
import type { StepColumn } from './order-steps';
import { printExpr } from './print-expr';
import { foldedColumn, foldedKey } from './read-columns';
import type { SafeNames } from './safe-names';
import type { Scope, ScopeColumn } from './scope';
import { comparedTexts, spellingsIn } from './text-columns';

/** A column of a stage, printed. */
export interface WrittenColumn extends StepColumn {
  readonly stage: KeyedColumn['stage'];
}

/** What a column may be called. */
export type IdOf = (column: KeyedColumn) => string;

const sqlKind = (kind: ExprKind | null): SqlKind => (kind === null || kind === 'list' ? 'text' : kind);

/** Where expressions are printed: the columns before them, and what is known of these. */
function createGround(dialect: Dialect, readings: ReadonlyMap<string, ScopeColumn>) {
  const columns = new Map(readings);
  const bounds = createBounds();
  const scope: Scope = {
    column: (key) => columns.get(key),
    isPlain: bounds.isPlain,
    isNeverZero: bounds.isNeverZero,
  };
  return {
    print: (expr: Expr): string => printExpr(expr, scope, dialect).sql,
    kindOf: (expr: Expr): SqlKind => sqlKind(kindOfExpr(expr, (key) => columns.get(key)?.kind)),
    spellingsOf: (expr: Expr) => spellingsIn(expr, (key) => columns.get(key)?.spellings),
    /** The columns that an expression reads, and their folded forms. */
    readsOf: (expr: Expr): readonly string[] =>
      [...fieldsOf(expr)].flatMap((key) => (columns.get(key)?.folded ? [key, foldedKey(key)] : [key])),
    add(key: string, column: ScopeColumn, expr: Expr): void {
      columns.set(key, column);
      bounds.add(key, expr);
    },
    columns: columns as ReadonlyMap<string, ScopeColumn>,
  };
}

/**
 * Prints the columns of the stages.
 * @param columns - in order, each reading those before it and the readings
 * @param readings - the fields as they are read, by key
 * @returns the columns, and with the readings what may be read behind them
 */
export function writeColumns(
  columns: readonly KeyedColumn[],
  readings: ReadonlyMap<string, ScopeColumn>,
  dialect: Dialect,
  idOf: IdOf,
  name: SafeNames,
): { readonly written: readonly WrittenColumn[]; readonly scope: ReadonlyMap<string, ScopeColumn> } {
  const ground = createGround(dialect, readings);
  const compared = comparedTexts(columns.map(({ expr }) => expr));
  const written: WrittenColumn[] = [];
  for (const column of columns) {
    const { key, stage, expr } = column;
    const kind = ground.kindOf(expr);
    const spellings = kind === 'text' ? ground.spellingsOf(expr) : undefined;
    const id = idOf(column);
    const isFolded = kind === 'text' && !spellings && compared.has(key);
    const folded = isFolded ? name(`${column.name} folded`) : undefined;
    const sql = ground.print(expr);
    written.push({ key, id, sql, stage, reads: ground.readsOf(expr), after: 0 });
    if (folded !== undefined) written.push({ ...foldedColumn(key, id, folded, dialect), stage });
    ground.add(key, { id, kind, ...(spellings ? { spellings } : {}), ...(folded ? { folded } : {}) }, expr);
  }
  return { written, scope: ground.columns };
}

/** A column that is the same for every account. */
export function constantColumn(value: Constant, kind: SqlKind, id: string, dialect: Dialect): StepColumn {
  const sql =
    value === null
      ? `CAST(NULL AS ${dialect.types[kind]})`
      : printExpr(constant(value), { column: () => undefined }, dialect).sql;
  return { key: `constant ${id}`, id, sql, reads: [], after: 0 };
}
