import type { Cell, Rows } from '../../values/cell';
import { accountParams, headersParam } from '../account-params';
import { defineFunction } from '../define-function';
import { headed } from '../headed';

const header = [
  'class',
  'line now',
  'line',
  'natural break',
  'reason',
  'accounts',
  'share',
  'value',
  'moves up',
  'value up',
  'moves down',
  'value down',
];

/** 40 small accounts of 11 to 50 employees, 16 of 310 to 460, 4 of 5,000 to 8,000; each has spent 100. */
const accounts = (): Rows => [
  ['Account ID', 'Employees', 'Current Spend'],
  ...Array.from({ length: 60 }, (_, at): Cell[] => [
    `S${at + 1}`,
    at < 40 ? 11 + at : at < 56 ? 310 + 10 * (at - 40) : 5000 + 1000 * (at - 56),
    100,
  ]),
];

const model: Rows = [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  ['setting', 'name', null, null, 'Example of lines', null, null, null],
  ['setting', 'value', null, null, 'current spend', null, null, null],
  ['setting', 'yardstick', null, null, 'employees', null, null, null],
  ['field', 'id', 'Account ID', 'id', 'provider', null, null, null],
  ['field', 'employees', 'Employees', 'number', 'provider', null, null, null],
  ['field', 'current spend', 'Current Spend', 'money', 'provider', null, null, null],
  ['layer', 'TAM', null, 'always', null, null, null, null],
  ['layer', 'SAM', null, 'always', null, null, null, null],
  ['layer', 'SOM', null, 'always', null, null, null, null],
  ['segment', 'Enterprise', 'employees', 'at least', 1000, null, null, null],
  ['segment', 'Mid-Market', 'employees', 'at least', 47, null, null, null],
  ['segment', 'SMB', null, 'otherwise', null, null, null, null],
];

export const suggestLinesFunction = defineFunction({
  name: 'SUGGEST_LINES',
  summary:
    'Where segment lines could stand on the yardstick, beside the lines of the model, and what would move.',
  params: {
    ...accountParams,
    classes: {
      kind: 'number',
      label: 'Classes',
      help: 'How many classes the lines part; left out: as many as the lines of the model.',
      min: 2,
      max: 12,
      integer: true,
      optional: true,
    },
    headers: headersParam,
  },
  returns: { shape: 'table', header },
  examples: [
    // 47, 48, 49 and 50 employees fall below a line of 300; 1,000 parts the four largest as well as 5,000 does.
    {
      args: [accounts(), model],
      gives: [
        header,
        [
          ...['Enterprise', 1000, 1000, 5000, "the model's own line parts the same accounts"],
          ...[4, 4 / 60, 400, 0, '', 0, ''],
        ],
        [
          ...['Mid-Market', 47, 300, 310, 'the accounts part here by themselves'],
          ...[16, 16 / 60, 1600, 0, '', 4, 400],
        ],
        ['SMB', '', '', '', '', 40, 40 / 60, 4000, 0, '', 0, ''],
        ['Total', '', '', '', '', 60, 1, 6000, 0, '', 4, 400],
      ],
    },
  ],
  compute: ({ accounts: { table }, model: said, classes }, reserve) =>
    headed(header, reserve().suggestLines(table, said, classes)),
});
