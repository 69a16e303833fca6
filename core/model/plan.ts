import type { Expr } from '../expr/expr';
import { fieldsOf } from '../expr/fields-of';
import { substitute } from '../expr/substitute';
import type { Stage } from './stages';

/** What has to be read and computed for the columns that are wanted, and nothing else. */
export interface Plan {
  /** Wanted columns by name, each said in account fields alone. */
  readonly columns: ReadonlyMap<string, Expr>;
  /** The account fields that they read, and those that are wanted themselves. */
  readonly fields: ReadonlySet<string>;
}

/**
 * Plans a run: each wanted column is said in account fields alone, so that a column nobody wants is not computed and a
 * field nobody reads is not read.
 * @param wanted names of columns and account fields
 */
export function planColumns(stages: readonly Stage[], wanted: ReadonlySet<string>): Plan {
  const meaning = new Map<string, Expr>();
  for (const stage of stages) {
    for (const [name, expr] of stage.columns) meaning.set(name, substitute(expr, meaning));
  }
  const columns = new Map<string, Expr>();
  const fields = new Set<string>();
  for (const name of wanted) {
    const expr = meaning.get(name);
    if (!expr) fields.add(name);
    else {
      columns.set(name, expr);
      for (const field of fieldsOf(expr)) fields.add(field);
    }
  }
  return { columns, fields };
}
