import type { FieldMapping } from '../accounts/field';
import { constant, field } from '../expr/builders';
import type { Expr } from '../expr/expr';
import { fieldExprKinds } from '../expr/field-expr-kinds';
import { kindOfExpr } from '../expr/kind-of-expr';
import { substitute } from '../expr/substitute';
import { neededColumns } from '../model/plan';
import type { Stage } from '../model/stages';
import { createSimplify } from './simplify';

/** A column of a stage; its expression names what it reads by key, so that a field and a column of one name are told apart. */
export interface KeyedColumn {
  readonly key: string;
  readonly name: string;
  readonly stage: Stage['name'];
  readonly expr: Expr;
}

/** The columns of a run in their order, and what its names mean behind the last of them. */
export interface KeyedColumns {
  readonly columns: readonly KeyedColumn[];
  /** By field and column name: a reading or a column, or a constant. */
  readonly meaning: ReadonlyMap<string, Expr>;
  /** An expression that names fields and columns, as it reads behind the last column. */
  readonly keyed: (expr: Expr) => Expr;
}

/** The key of a field as it is read from its column. */
export const readingKey = (name: string): string => `read ${name}`;

/** The needed columns of each stage, in order. */
function neededOf(stages: readonly Stage[], wanted: ReadonlySet<string>): Omit<KeyedColumn, 'key'>[] {
  const { kept } = neededColumns(stages, wanted);
  let at = 0;
  return stages.flatMap(({ name: stage, columns }) =>
    [...columns].flatMap(([name, expr]) => {
      const next = kept[at];
      if (next?.[0] !== name || next[1] !== expr) return [];
      at += 1;
      return [{ stage, name, expr }];
    }),
  );
}

/**
 * The columns that the wanted ones stand on, with every name settled: a column hides the field of its name from there on.
 * What is the same whatever the account is no column, but a constant where it is read.
 */
export function keyColumns(
  stages: readonly Stage[],
  wanted: ReadonlySet<string>,
  mappings: readonly FieldMapping[],
): KeyedColumns {
  const kinds = new Map(mappings.map((each) => [readingKey(each.field), fieldExprKinds[each.kind]]));
  const meaning = new Map<string, Expr>(mappings.map((each) => [each.field, field(readingKey(each.field))]));
  const kindOf = (expr: Expr) => kindOfExpr(expr, (key) => kinds.get(key));
  const simplify = createSimplify(kindOf);
  const columns: KeyedColumn[] = [];
  for (const { stage, name, expr } of neededOf(stages, wanted)) {
    const keyed = simplify(substitute(expr, meaning));
    const kind = kindOf(keyed);
    if (kind === null || keyed.op === 'constant') {
      meaning.set(name, kind === null ? constant(null) : keyed);
      continue;
    }
    const key = `${stage} ${name}`;
    columns.push({ key, name, stage, expr: keyed });
    kinds.set(key, kind);
    meaning.set(name, field(key));
  }
  return { columns, meaning, keyed: (expr) => simplify(substitute(expr, meaning)) };
}
