import { accountParams, headersParam, overridesParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleAccounts, exampleModel } from '../example-accounts';

const header = ['layer', 'accounts', 'possible accounts', 'value', 'possible value', 'value unknown'];

export const tamRollupFunction = defineFunction({
  name: 'TAM_ROLLUP',
  summary: 'How many accounts and how much value each market layer or group holds, confirmed and possible.',
  params: {
    ...accountParams,
    by: {
      kind: 'names',
      label: 'By',
      help: 'Fields to group by, such as "segment; region"; left out: the layers as they nest.',
      optional: true,
    },
    headers: headersParam,
    overrides: overridesParam,
  },
  returns: { shape: 'table', header },
  examples: [
    {
      args: [exampleAccounts, exampleModel],
      gives: [
        ['layer', 'accounts', 'possible accounts', 'value', 'possible value', 'value unknown'],
        ['TAM', 3, 3, 102000000, 102000000, 1],
        ['SAM', 2, 2, 102000000, 102000000, 0],
        ['SOM', 2, 2, 102000000, 102000000, 0],
        ['Outside', 1, 1, 4000000, 4000000, 0],
        ['Total', 4, 4, 106000000, 106000000, 1],
      ],
    },
    {
      args: [exampleAccounts, exampleModel, 'segment'],
      gives: [
        ['segment', 'accounts', 'possible accounts', 'value', 'possible value', 'value unknown'],
        ['Enterprise', 1, 2, 90000000, 90000000, 0],
        ['Mid-Market', 1, 1, 12000000, 12000000, 0],
        ['SMB', 1, 1, 4000000, 4000000, 0],
        ['Unknown', 1, 1, 0, 0, 1],
        ['Total', 4, 4, 106000000, 106000000, 1],
      ],
    },
  ],
  compute: ({ accounts, model, by = [], overrides = [] }, reserve) =>
    reserve().market({ accounts: accounts.table, model, by, overrides }),
});
