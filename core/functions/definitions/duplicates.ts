import type { Rows } from '../../values/cell';
import { accountParams } from '../account-params';
import { defineFunction } from '../define-function';
import { headed } from '../headed';

const header = [
  'group',
  'account id',
  'name',
  'row',
  'proposal',
  'probability',
  'why',
  'what speaks against it',
];

const accounts: Rows = [
  ['Account ID', 'Account Name', 'Website', 'Phone', 'Country', 'Industry'],
  ['A1', 'Alder Works GmbH', 'https://www.alder-works.example', '030 4711 228', 'Germany', 'Software'],
  ['A2', 'Birch Foods Ltd', 'birchfoods.example', null, 'United Kingdom', 'Food'],
  ['A3', 'ALDER WORKS AG', 'alder-works.example', '+49 30 4711228', 'Germany', null],
  ['A4', 'Cedar Labs', 'cedarlabs.example', '212 555 7719', 'United States', 'Software'],
  ['A5', 'Test', null, null, null, null],
  ['A6', 'Alder Works France', 'alder-works.example', '01 4488 9031', 'France', 'Software'],
  ['A7', 'Dogwood Partners', 'dogwood.example', '312 555 8846', 'United States', 'Consulting'],
];

const model: Rows = [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  ['field', 'id', 'Account ID', 'id', 'provider', null, null, null],
  ['field', 'name', 'Account Name', 'id', 'provider', null, null, null],
  ['field', 'website', 'Website', 'id', 'provider', null, null, null],
  ['field', 'phone', 'Phone', 'category', 'provider', null, null, null],
  ['field', 'country', 'Country', 'category', 'provider', null, null, null],
  ['field', 'industry', 'Industry', 'category', 'provider', null, null, null],
  ['segment', 'All', null, 'otherwise', null, null, null, null],
];

export const duplicatesFunction = defineFunction({
  name: 'DUPLICATES',
  summary: 'Accounts that are likely the same, in groups: which one should stay, how likely it is, and why.',
  params: {
    ...accountParams,
    threshold: {
      kind: 'number',
      label: 'Threshold',
      help: 'Pairs from this probability up are proposed, above 0 and at most 1; left out: what the model says, else 0.8.',
      optional: true,
    },
  },
  returns: { shape: 'table', header },
  examples: [
    {
      args: [accounts, model],
      gives: [
        header,
        [1, 'A1', 'Alder Works GmbH', 2, 'stays', 0.999, 'stays: the most of its fields are filled', ''],
        [
          ...[1, 'A3', 'ALDER WORKS AG', 4, 'merge', 0.999],
          'the same domain, alder-works.example; the same telephone number; the same name but for its legal form and spelling; the same country or region',
          '',
        ],
        [2, 'A5', 'Test', 6, 'no account', '', 'looks like test data: "Test"', ''],
      ],
    },
  ],
  compute: ({ accounts: given, model: read, threshold }, reserve) =>
    headed(
      header,
      reserve().duplicates({
        accounts: given,
        model: read,
        ...(threshold === undefined ? {} : { threshold }),
      }),
    ),
});
