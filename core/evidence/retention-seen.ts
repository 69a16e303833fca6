import type { Model } from '../model/model';
import type { Override } from '../segments/segmentation';
import type { Result } from '../values/problem';
import type { Table } from '../values/table';
import { accountFields } from './account-fields';
import { learnRetention, type LearnedRetention } from './learn-retention';
import type { ReadTables } from './second-tables';

/** The discount for the comparison with a constant rate where the model says none. */
const USUAL_DISCOUNT = 0.1;

/**
 * What a history tells of how long customers stay, whatever the model says of it: how many were seen to remain year after
 * year, the curve that fits them, the constant rate that fits them, and what that rate gets wrong.
 * @param table the accounts
 * @param model a model that has passed its check; its discount is used
 * @param history the tables beside the accounts
 * @returns refused where nothing tells who left, or too few customers do
 */
export function retentionSeen(
  table: Table,
  model: Model,
  history: ReadTables,
  overrides: readonly Override[] = [],
): Result<LearnedRetention> {
  const fields = accountFields(table, model, overrides);
  if (!fields.ok) return fields;
  return learnRetention(fields.value, history, model.lifetime?.discount ?? USUAL_DISCOUNT);
}
