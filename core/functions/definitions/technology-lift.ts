import { accountParams, historyParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleBook, exampleDeals, exampleWorth } from '../example-worth';
import { headed } from '../headed';

const header = [
  'item',
  'accounts with',
  'win rate with',
  'win rate without',
  'times as often',
  'low',
  'high',
  'p corrected',
  'times as much',
  'low of times as much',
  'high of times as much',
  'p corrected of times as much',
];

export const technologyLiftFunction = defineFunction({
  name: 'TECHNOLOGY_LIFT',
  summary: 'How many times as often accounts with a technology buy, and how many times as much they spend.',
  params: {
    ...accountParams,
    history: historyParam,
    field: {
      kind: 'names',
      label: 'Field',
      help: 'A list field of the model; left out: technologies, else its first list.',
      optional: true,
    },
  },
  returns: { shape: 'table', header },
  examples: [
    // 18 of 24 against 6 of 24: three times as often; Fisher's exact p 0.001243, twice it for two items.
    {
      args: [exampleBook(), exampleWorth, exampleDeals()],
      gives: [
        header,
        [
          ...['sap', 24, 0.75, 0.25, 3, 1.5547390502849254, 6.426166896545688, 0.002485736135178594],
          ...['', '', '', ''],
        ],
        [
          ...['slack', 24, 0.25, 0.75, 0.3333333333333333, 0.15561376106455288, 0.6431947533682503],
          ...[0.002485736135178594, '', '', '', ''],
        ],
      ],
    },
  ],
  compute: ({ accounts, model, history, field }, reserve) =>
    headed(header, reserve().technologyLift({ accounts: accounts.table, model, history }, field)),
});
