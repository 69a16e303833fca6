import { checkDraft } from './questions/check-model';
import { qualityOfData } from './questions/data-quality';
import { describeModel } from './questions/describe-model';
import { dropRows } from './questions/drop-rows';
import { mapColumns } from './questions/map-columns';
import { kindOfTable } from './questions/kind-of-table';
import { putRows } from './questions/put-rows';
import { rankTables } from './questions/rank-tables';
import { readModelAgain } from './questions/read-model';
import { seeAccounts } from './questions/see-accounts';

/** Everything that the panel can ask of the core, by name: one file and one line each. */
export const questions = {
  'put rows': putRows,
  'drop rows': dropRows,
  'rank tables': rankTables,
  'kind of table': kindOfTable,
  'see accounts': seeAccounts,
  'read model': readModelAgain,
  'map columns': mapColumns,
  'check model': checkDraft,
  'data quality': qualityOfData,
  'describe model': describeModel,
};
