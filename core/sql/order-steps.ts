/** One column of a step, printed. */
export interface StepColumn {
  readonly key: string;
  readonly id: string;
  readonly sql: string;
  /** The columns that it reads, by key. */
  readonly reads: readonly string[];
  /** So many steps of its stage come before it at least. */
  readonly after: number;
}

/** Columns that are worked out side by side. */
export interface OrderedStep {
  readonly name: string;
  readonly columns: readonly StepColumn[];
}

/** How deep each column of a stage stands on others of it, from 0. */
function depthsOf(columns: readonly StepColumn[]): readonly number[] {
  const depths = new Map<string, number>();
  return columns.map(({ key, reads, after }) => {
    const below = reads.map((read) => (depths.get(read) ?? -1) + 1);
    const depth = Math.max(after, ...below);
    depths.set(key, depth);
    return depth;
  });
}

/**
 * Cuts a stage into steps: SQL names a column only in the step after it, so a column stands one step behind those that it
 * reads.
 * @param stage - what the steps are called; where there are several, counted: `fit_1`, `fit_2`
 * @param columns - in an order in which each reads columns before it
 */
export function orderSteps(stage: string, columns: readonly StepColumn[]): readonly OrderedStep[] {
  const depths = depthsOf(columns);
  const used = [...new Set(depths)].sort((one, other) => one - other);
  return used.map((depth, at) => ({
    name: used.length === 1 ? stage : `${stage}_${at + 1}`,
    columns: columns.filter((_, place) => depths[place] === depth),
  }));
}
