import { accountParams, historyParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleBook, exampleDeals, exampleWorth } from '../example-worth';
import { headed } from '../headed';

const header = [
  'card',
  'characteristic',
  'bin',
  'points',
  'accounts',
  'won',
  'lost',
  'win rate',
  'low',
  'high',
  'information value',
  'figure',
];

/** What the example's card said when it was learned. */
const learned = [
  [
    ...['new', 'as learned', 'won and lost', '', 200, 100, 100, 0.5],
    ...[0.4313608596038919, 0.5686391403961081, '', ''],
  ],
  ['new', 'as learned', 'AUC, out of fold', '', 200, '', '', '', 0.63, 0.77, '', 0.7],
  ['new', 'as learned', 'Brier score, out of fold', '', 200, '', '', '', '', '', '', 0.22],
  ['new', 'as learned', 'learned on', '', 200, '', '', '', '', '', '', '2026-01-01'],
];

export const propensityTableFunction = defineFunction({
  name: 'PROPENSITY_TABLE',
  summary: 'The learned scorecard: points and accounts of every bin, how well it tells, what became of them.',
  params: { ...accountParams, history: { ...historyParam, optional: true } },
  returns: { shape: 'table', header },
  examples: [
    {
      args: [exampleBook(), exampleWorth],
      gives: [
        header,
        ['new', 'base', '', 0, 48, '', '', '', '', '', '', ''],
        ['new', 'Industry', 'in Software', 20, 24, '', '', '', '', '', '', ''],
        ['new', 'Industry', 'in Retail', -20, 24, '', '', '', '', '', '', ''],
        ...learned,
      ],
    },
    // Of 18 won and 6 lost, 6 won and 18 lost: information value ln 3, area 0.75, Brier score (0.25 · 2² + 0.75) ÷ 9.
    {
      args: [exampleBook(), exampleWorth, exampleDeals()],
      gives: [
        header,
        ['new', 'base', '', 0, 48, 24, 24, 0.5, 0.3638933050267939, 0.6361066949732062, '', ''],
        [
          ...['new', 'Industry', 'in Software', 20, 24, 18, 6, 0.75, 0.55100555994846, 0.8800063377140499],
          ...[1.0986122886681098, ''],
        ],
        [
          ...['new', 'Industry', 'in Retail', -20, 24, 6, 18, 0.25, 0.11999366228595003, 0.44899444005154],
          ...[1.0986122886681098, ''],
        ],
        ...learned,
        [
          ...['new', 'on this history', 'AUC', '', 48, '', '', ''],
          ...[0.6248675893581255, 0.8751324106418745, '', 0.75],
        ],
        ['new', 'on this history', 'Brier score', '', 48, '', '', '', '', '', '', 0.19444444444444445],
        ['new', 'on this history', 'log loss', '', 48, '', '', '', '', '', '', 0.5787519032481506],
        ['new', 'on this history', 'calibration error', '', 48, '', '', '', '', '', '', 0.08333333333333333],
        ['new', 'on this history', 'lift of the top tenth', '', 48, '', '', '', '', '', '', 1.5],
      ],
    },
  ],
  compute: ({ accounts, model, history }, reserve) =>
    headed(
      header,
      reserve().propensityTable({ accounts: accounts.table, model, ...(history ? { history } : {}) }),
    ),
});
