import { askLayers } from '../market/top-down/ask-layers';
import { firmCells } from '../market/top-down/firm-cells';
import { saidValue } from '../market/top-down/firm-rules';
import { topDown, type TopDown } from '../market/top-down/top-down';
import { topDownNotices } from '../market/top-down/top-down-notices';
import type { FirmTable } from '../values/firms';
import { found, type Result } from '../values/problem';
import type { Table } from '../values/table';
import { kindsOf } from './kind-of';
import { marketAccounts } from './market-accounts';
import type { Model } from './model';
import type { Run } from './run-result';

export { topDownColumns } from './market-accounts';
export type { TopDown, TopDownRow } from '../market/top-down/top-down';

/** Accounts and what the model made of them, told `topDownColumns`. */
export interface AccountsRun {
  readonly table: Table;
  readonly run: Run;
}

/**
 * The market of a model seen from above: the firms of a table that its own TAM takes in, what they are worth by the part
 * `firms` or by own customers, held against the accounts cell by cell (`firmCells`, `topDown`).
 * @param accounts null: firms alone
 */
export function topDownMarket(firms: FirmTable, model: Model, accounts: AccountsRun | null): Result<TopDown> {
  const { layers, exclusions, regions, firmValues = [] } = model;
  const hasRegions = model.fields.some(({ field }) => field === 'region');
  const question = askLayers({
    layers,
    exclusions,
    regions: hasRegions ? [] : regions,
    kindOf: kindsOf(model),
  });
  const counted = firmCells(firms, question);
  const against = accounts && marketAccounts(accounts.table, accounts.run);
  const result = topDown(firms, counted, against, saidValue(firmValues, firms.scheme));
  const { value } = model.settings;
  const told = { byCode: firms.scheme !== 'names', value, hasAccounts: accounts !== null };
  return found(result, [...counted.notices, ...topDownNotices(question, counted.cells, result, told)]);
}
