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

/** The columns that wanted ones stand on, themselves among them, in their order; and the account fields beneath. */
export function neededColumns(
  stages: readonly Stage[],
  wanted: ReadonlySet<string>,
): { readonly kept: readonly (readonly [string, Expr])[]; readonly fields: ReadonlySet<string> } {
  const names = new Set(wanted);
  const kept: [string, Expr][] = [];
  const all = stages.flatMap((stage) => [...stage.columns]);
  // From the last: a name that a column tells is asked no further up, unless the column reads what it hides.
  for (const [name, expr] of all.reverse()) {
    if (!names.delete(name)) continue;
    kept.push([name, expr]);
    fieldsOf(expr, names);
  }
  return { kept: kept.reverse(), fields: names };
}

/**
 * Plans a run: each wanted column is said in account fields alone, so that a column nobody wants is not computed and a
 * field nobody reads is not read.
 * @param wanted names of columns and account fields
 */
export function planColumns(stages: readonly Stage[], wanted: ReadonlySet<string>): Plan {
  const { kept, fields } = neededColumns(stages, wanted);
  const meaning = new Map<string, Expr>();
  for (const [name, expr] of kept) meaning.set(name, substitute(expr, meaning));
  const columns = new Map<string, Expr>();
  for (const name of wanted) {
    const expr = meaning.get(name);
    if (expr) columns.set(name, expr);
  }
  return { columns, fields };
}
