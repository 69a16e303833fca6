import { coverageParams } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleFirmModel, exampleFirms, exampleMarketAccounts, exampleTopDown } from '../example-firms';
import { headed } from '../headed';

const header = [
  ...[
    'what',
    'industry',
    'name',
    'size',
    'place',
    'in TAM',
    'firms there',
    'most there',
    'firms',
    'most firms',
  ],
  ...['value per firm', 'value per firm low', 'value per firm high', 'from', 'value', 'low', 'high'],
  ...[
    'accounts',
    'customers',
    'value of accounts',
    'completeness',
    'penetration',
    'competitor share',
    'finding',
  ],
];

export const marketTopDownFunction = defineFunction({
  name: 'MARKET_TOP_DOWN',
  summary:
    'The market seen from above: firms by industry and size × value per firm, held against the accounts cell by cell.',
  params: {
    firms: {
      kind: 'table',
      label: 'Firms',
      help: 'Firms by industry, size and place with their header row: Census SUSB or CBP, BLS QCEW, or your own.',
    },
    model: coverageParams.model,
    accounts: {
      kind: 'table',
      label: 'Accounts',
      help: 'The block of accounts with its header row; left out: firms and what the model says of them alone.',
      optional: true,
    },
  },
  returns: { shape: 'table', header },
  examples: [
    // By hand in docs/top-down.md.
    {
      args: [exampleFirms(), exampleFirmModel(), exampleMarketAccounts()],
      gives: [header, ...exampleTopDown()],
    },
  ],
  compute: (given, reserve) => headed(header, reserve().marketTopDown(given)),
});
