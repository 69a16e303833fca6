import { accountParams, headersParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleAccounts, exampleModel } from '../example-accounts';

const header = [
  ...['field', 'header', 'kind', 'source', 'filled', 'valid', 'distinct', 'findings'],
  ...['data', 'weight', 'accounts open', 'value open', 'value open unknown'],
];

export const dataQualityFunction = defineFunction({
  name: 'DATA_QUALITY',
  summary: 'How well each column of the accounts is filled, how much can be read, and what is odd about it.',
  params: {
    accounts: accountParams.accounts,
    model: { ...accountParams.model, optional: true },
    headers: headersParam,
    by: {
      kind: 'names',
      label: 'By',
      help: '"account" for a score of each account, or a field such as "segment" or "owner"; left out: field by field.',
      optional: true,
    },
  },
  returns: { shape: 'table' },
  examples: [
    // By hand: employees weigh 1.2 (criterion) + 4 (layer, two segments, yardstick) of 10.
    {
      args: [exampleAccounts, exampleModel],
      gives: [
        header,
        ['id', 'Account ID', 'id', 'provider', 1, 1, 4, '', '', 0, 0, 0, 0],
        ['industry', 'Industry', 'category', 'provider', 1, 1, 3, '', 'firmographic', 0.08, 0, 0, 0],
        ['employees', 'Employees', 'number', 'provider', 0.75, 1, 3, '', 'firmographic', 0.52, 1, 0, 1],
        ['revenue', 'Annual Revenue', 'money', 'provider', 0.75, 1, 3, '', 'firmographic', 0.1, 0, 0, 0],
        ['country', 'Country', 'category', 'provider', 1, 1, 3, '', 'geographic', 0.2, 0, 0, 0],
        ['type', 'Type', 'category', 'provider', 1, 1, 3, '', '', 0.1, 0, 0, 0],
        ['all fields', '', '', '', 0.9166666666666666, 1, '', '', '', 1, 1, 0, 1],
      ],
    },
    {
      args: [
        [
          ['Company', 'Employees'],
          ['Alder', 12],
          ['Birch', 'n/a'],
          ['Cedar', 'a few'],
        ],
      ],
      gives: [
        header,
        ['name', 'Company', 'id', 'provider', 1, 1, 3, '', '', '', '', '', ''],
        [
          ...['employees', 'Employees', 'number', 'provider', 2 / 3, 0.5, 2],
          'values of employees that are no number and count as blank: 1, such as "a few"',
          ...['firmographic', '', '', '', ''],
        ],
        ['all fields', '', '', '', (1 + 2 / 3) / 2, 0.8, '', '', '', '', '', '', ''],
      ],
    },
    {
      args: [exampleAccounts, exampleModel, undefined, 'account'],
      gives: [
        ['score', 'firmographic', 'geographic', 'technographic', 'days since last activity', 'open', 'lacks'],
        [1, 1, 1, '', '', '', ''],
        [1, 1, 1, '', '', '', ''],
        [0.38, 1 / 3, 1, '', '', 'segment', 'employees; revenue'],
        [1, 1, 1, '', '', '', ''],
      ],
    },
    {
      args: [exampleAccounts, exampleModel, undefined, 'segment'],
      gives: [
        [
          ...['segment', 'accounts', 'score', 'firmographic', 'geographic', 'technographic', 'stale'],
          ...['no last activity', 'accounts open', 'value open', 'value open unknown'],
          ...['lacks most', 'share without it'],
        ],
        ['Enterprise', 1, 1, 1, 1, '', '', 1, 0, 0, 0, '', ''],
        ['Mid-Market', 1, 1, 1, 1, '', '', 1, 0, 0, 0, '', ''],
        ['SMB', 1, 1, 1, 1, '', '', 1, 0, 0, 0, '', ''],
        ['Unknown', 1, 0.38, 1 / 3, 1, '', '', 1, 1, 0, 1, 'employees', 1],
        ['Total', 4, 0.845, 5 / 6, 1, '', '', 4, 1, 0, 1, 'employees', 0.25],
      ],
    },
  ],
  compute: ({ accounts, model, by }, reserve) => reserve().quality({ accounts, model, by }),
});
