import type { Frame } from '../expr/columns';
import { demandsOf } from '../expr/demands';
import { createEvaluator, type Evaluator } from '../expr/evaluator';
import { found, refused, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { mappingsOf, overridesVerdict } from './asked-fields';
import { createFieldReader } from './field-reader';
import type { Model } from './model';
import { planColumns } from './plan';
import { standardColumnsOf, type Run, type RunOptions } from './run-result';
import { stagesOf } from './stages';

/** Runs models over one table, again and again: what a change of the model leaves alone is not computed again. */
export interface Runner {
  run(model: Model, options?: RunOptions): Result<Run>;
}

/**
 * Opens accounts for many runs. Fields are read once, and again only when a changed model asks more of them; columns
 * whose rules did not change are taken from the run before.
 */
export function createRunner(table: Table): Runner {
  const read = createFieldReader(table);
  let kept: { readonly frame: Frame; readonly evaluator: Evaluator } | undefined;
  const evaluatorOf = (frame: Frame): Evaluator => {
    if (kept?.frame !== frame) kept = { frame, evaluator: createEvaluator(frame) };
    return kept.evaluator;
  };
  return {
    run(model, { overrides = [], wanted = standardColumnsOf(model), fields = [] } = {}) {
      const decided = overridesVerdict(overrides, model);
      const refusals = decided.filter(({ level }) => level === 'problem');
      if (refusals.length > 0) return refused(refusals);
      const asked = new Set([...wanted, ...fields]);
      const plan = planColumns(stagesOf(model, overrides, asked), asked);
      const mappings = mappingsOf(model, plan.fields);
      if (!mappings.ok) return mappings;
      const base = read(mappings.value, demandsOf(plan.columns.values(), fields));
      if (!base.ok) return base;
      const computed = evaluatorOf(base.value).columns([...plan.columns.values()]);
      const columns = new Map(base.value.columns);
      [...plan.columns.keys()].forEach((name, at) => {
        const column = computed[at];
        if (column) columns.set(name, column);
      });
      const frame: Frame = { length: table.rowCount, columns };
      const notices = [...decided, ...base.notices];
      return found({ model, frame, notices }, notices);
    },
  };
}
