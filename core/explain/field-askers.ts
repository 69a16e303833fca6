import type { Model } from '../model/model';
import { stagesOf } from '../model/stages';
import type { Asker } from './account-explanation';
import { askersOf } from './unknown-fields';

/**
 * Who asks for each field of the accounts: criteria, rules, layers, exclusions, characteristics and figures of worth,
 * directly or through what is computed from fields.
 * @param model it has passed its check
 * @returns by field; a field that nobody asks for is not there
 */
export function fieldAskers(model: Model): ReadonlyMap<string, readonly Asker[]> {
  return askersOf(model, stagesOf(model, []));
}
