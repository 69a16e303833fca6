import { fieldsOf } from '../expr/fields-of';
import type { Stage } from '../model/stages';

/**
 * The columns that wanted ones stand on, themselves among them.
 * @param stages what a model says, in its order
 * @param wanted names of columns
 */
export function neededColumns(stages: readonly Stage[], wanted: Iterable<string>): ReadonlySet<string> {
  const asked = new Set(wanted);
  const needed = new Set<string>();
  const all = stages.flatMap((stage) => [...stage.columns]);
  // From the last: what a column reads stands before it.
  for (const [name, expr] of all.reverse()) {
    if (!asked.delete(name)) continue;
    needed.add(name);
    fieldsOf(expr, asked);
  }
  return needed;
}
