import { guardrailColumns, regionsSeen, segmentOrder } from '../../model/guardrail-input';
import { run } from '../../model/run';
import { profile } from '../../segments/profile';
import { found } from '../../values/problem';
import { accountParams, headersParam, overridesParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleAccounts, exampleModel } from '../example-accounts';

const header = [
  'segment',
  'region',
  'accounts',
  'possible accounts',
  'share of accounts',
  'value',
  'share of value',
  'mean value',
  'median value',
  'value known',
  'excluded',
  'outside',
];

export const segmentProfileFunction = defineFunction({
  name: 'SEGMENT_PROFILE',
  summary:
    'Accounts, shares and value by segment and region, with what is excluded or outside the market apart.',
  params: { ...accountParams, headers: headersParam, overrides: overridesParam },
  returns: { shape: 'table', header },
  examples: [
    {
      args: [exampleAccounts, exampleModel],
      gives: [
        [
          'segment',
          'region',
          'accounts',
          'possible accounts',
          'share of accounts',
          'value',
          'share of value',
          'mean value',
          'median value',
          'value known',
          'excluded',
          'outside',
        ],
        [
          'Enterprise',
          '',
          1,
          2,
          0.3333333333333333,
          90000000,
          0.8823529411764706,
          90000000,
          90000000,
          1,
          0,
          0,
        ],
        [
          'Enterprise',
          'DACH',
          1,
          1,
          0.3333333333333333,
          90000000,
          0.8823529411764706,
          90000000,
          90000000,
          1,
          0,
          0,
        ],
        ['Enterprise', 'Other', 0, 1, 0, '', 0, '', '', 0, 0, 0],
        [
          'Mid-Market',
          '',
          1,
          1,
          0.3333333333333333,
          12000000,
          0.11764705882352941,
          12000000,
          12000000,
          1,
          0,
          0,
        ],
        ['Mid-Market', 'DACH', 0, 0, 0, '', 0, '', '', 0, 0, 0],
        [
          'Mid-Market',
          'Other',
          1,
          1,
          0.3333333333333333,
          12000000,
          0.11764705882352941,
          12000000,
          12000000,
          1,
          0,
          0,
        ],
        ['SMB', '', 0, 0, 0, '', 0, '', '', 0, 1, 0],
        ['SMB', 'DACH', 0, 0, 0, '', 0, '', '', 0, 1, 0],
        ['SMB', 'Other', 0, 0, 0, '', 0, '', '', 0, 0, 0],
        ['Unknown', '', 1, 1, 0.3333333333333333, '', 0, '', '', 0, 0, 0],
        ['Unknown', 'DACH', 0, 0, 0, '', 0, '', '', 0, 0, 0],
        ['Unknown', 'Other', 1, 1, 0.3333333333333333, '', 0, '', '', 0, 0, 0],
        ['Total', '', 3, 3, 1, 102000000, 1, 51000000, 51000000, 2, 1, 0],
      ],
    },
  ],
  compute({ accounts, model, overrides = [] }) {
    const { fields } = guardrailColumns(model);
    const done = run(accounts.table, model, { overrides, fields });
    if (!done.ok) return done;
    const rows = profile(
      done.value.frame,
      model.settings.value,
      segmentOrder(model),
      regionsSeen(done.value),
    );
    return found(
      [
        header,
        ...rows.map((row) => [
          row.segment ?? 'Total',
          row.region ?? '',
          row.accounts,
          row.possibleAccounts,
          row.share ?? '',
          row.value ?? '',
          row.shareOfValue ?? '',
          row.meanValue ?? '',
          row.medianValue ?? '',
          row.valueKnown,
          row.excluded,
          row.outside,
        ]),
      ],
      done.notices,
    );
  },
});
