import { run, standardColumnsOf } from '../model/run';
import type { Model } from '../model/model';
import { stagesOf } from '../model/stages';
import { found, type Result } from '../values/problem';
import type { Table } from '../values/table';
import type { AccountExplanation } from './account-explanation';
import { accountAlone } from './account-alone';
import { accountViews, readAccountFields } from './account-views';
import type { ExplainOptions } from './explain-account';
import { explainMarket } from './explain-market';
import { explainRegion, explainSegment } from './explain-segment';
import { neededColumns } from './needed-columns';

const places = [
  'region',
  'segment',
  'possible segment',
  'layer',
  'possible layer',
  'excluded',
  'possible exclusion',
];

/**
 * What puts one account into its region, segment and market layer: `explainAccount` without what would change it.
 * @param row the account's row of data, from 0
 */
export function explainPlace(
  table: Table,
  model: Model,
  row: number,
  { overrides = [] }: ExplainOptions = {},
): Result<Pick<AccountExplanation, 'region' | 'segment' | 'market'>> {
  const stages = stagesOf(model, overrides);
  const known = new Set(standardColumnsOf(model));
  const wanted = neededColumns(
    stages,
    places.filter((name) => known.has(name)),
  );
  const account = accountAlone(table, row);
  const read = readAccountFields(account, model, stages, overrides, wanted);
  if (!read.ok) return read;
  const ran = run(account, model, { overrides, wanted: [...wanted] });
  if (!ran.ok) return ran;
  const views = accountViews(read.value, model, stages, ran.value.frame, wanted);
  return found({
    region: explainRegion(model, views),
    segment: explainSegment(model, views),
    market: explainMarket(model, views),
  });
}
