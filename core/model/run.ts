import type { Result } from '../values/problem';
import type { Table } from '../values/table';
import type { Model } from './model';
import type { Run, RunOptions } from './run-result';
import { createRunner } from './runner';

export { columnOf, standardColumns, standardColumnsOf, type Run, type RunOptions } from './run-result';

/**
 * Runs a model over accounts, once. A row alone gets what it gets among all others.
 * @param table the accounts, one a row
 * @param model a model that has passed its check
 * @returns the run, or what stands in its way: headers that the model maps and the table lacks
 */
export function run(table: Table, model: Model, options: RunOptions = {}): Result<Run> {
  return createRunner(table).run(model, options);
}
