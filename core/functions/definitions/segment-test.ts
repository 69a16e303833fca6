import { accountParams, historyParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleBook, exampleDeals, exampleWorth } from '../example-worth';
import { headed } from '../headed';

const header = [
  'measure',
  'test',
  'statistic',
  'p',
  'p corrected',
  'effect',
  'sample',
  'sample needed',
  'verdict',
  'finding',
  'group',
  'compared with',
  'figure',
  'low',
  'high',
];

export const segmentTestFunction = defineFunction({
  name: 'SEGMENT_TEST',
  summary: 'Whether segments, or the values of a field, differ in win rate, cycle, deal size and retention.',
  params: {
    ...accountParams,
    history: historyParam,
    field: {
      kind: 'names',
      label: 'Field',
      help: 'The field or column by which accounts are compared, such as industry; left out: segment.',
      optional: true,
    },
  },
  returns: { shape: 'table', header },
  examples: [
    // Win rates of 18 and 6 in 24: χ² = 12 with one degree, p = erfc √6, Cramér's V = √(12 ÷ 48).
    {
      args: [exampleBook(), exampleWorth, exampleDeals()],
      gives: [
        header,
        [
          ...['overall', '', '', '', '', '', '', '', 'keep'],
          'segment makes a difference: win rate differs: from 25 % (SMB) to 75 % (Enterprise); p below 0.001, corrected for the number of measures',
          ...['', '', '', '', ''],
        ],
        [
          ...[
            'win rate',
            'chi-square',
            12,
            0.0005320055051392503,
            0.0005320055051392503,
            0.5,
            48,
            785,
            'keep',
          ],
          'win rate differs: from 25 % (SMB) to 75 % (Enterprise); p below 0.001, corrected for the number of measures',
          ...['', '', '', '', ''],
        ],
        [
          ...['win rate', 'group', '', '', '', '', 24, '', '', ''],
          ...['Enterprise', '', 0.75, 0.55100555994846, 0.8800063377140499],
        ],
        [
          ...['win rate', 'group', '', '', '', '', 24, '', '', ''],
          ...['SMB', '', 0.25, 0.11999366228595003, 0.44899444005154],
        ],
        [
          ...['win rate', 'two-proportion z', '', 0.0005320055051392498, 0.0005320055051392498],
          ...[1.0471975511965974, 48, 784, 'keep', 'Enterprise and SMB differ in win rate'],
          ...['Enterprise', 'SMB', 0.5, 0.21857936404227235, 0.6838567259896662],
        ],
      ],
    },
  ],
  compute: ({ accounts, model, history, field }, reserve) =>
    headed(header, reserve().segmentTest({ accounts: accounts.table, model, history }, field)),
});
