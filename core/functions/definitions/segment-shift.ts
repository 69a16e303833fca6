import { coverageParams, historyParam, repsParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleOwned, exampleReps } from '../example-coverage';
import { exampleOpenDeals, exampleShiftModel } from '../example-shift';
import { headed } from '../headed';

const header = [
  ...[
    'part',
    'from',
    'to',
    'accounts',
    'before',
    'after',
    'open deals',
    'open pipeline',
    'owners',
    'finding',
  ],
];

export const segmentShiftFunction = defineFunction({
  name: 'SEGMENT_SHIFT',
  summary:
    'Who moves where between two models, with pipeline, owners, reps needed and guardrails side by side.',
  params: {
    accounts: coverageParams.accounts,
    before: {
      ...coverageParams.model,
      label: 'Model before',
      help: 'The rows of the Model sheet, or of the sheet of a scenario, that accounts come from.',
    },
    after: {
      ...coverageParams.model,
      label: 'Model after',
      help: 'The rows of the sheet of the other scenario, or of the Model sheet, that accounts go to.',
    },
    history: { ...historyParam, optional: true },
    reps: { ...repsParam, optional: true },
  },
  returns: { shape: 'table', header },
  examples: [
    {
      args: [exampleOwned, exampleShiftModel(1000), exampleShiftModel(1400), exampleOpenDeals, exampleReps],
      gives: [
        header,
        [
          ...['move', 'Enterprise', 'Mid-Market', 1, 90000, 90000, 1, 40000, 1],
          'segment Enterprise: employees at least 1,000 → 1,400',
        ],
        ['stay', 'Enterprise', 'Enterprise', 1, 80000, 80000, '', '', '', ''],
        ['stay', 'Mid-Market', 'Mid-Market', 4, 70000, 70000, '', '', '', ''],
        ['moved', '', '', 1, 90000, 90000, 1, 40000, 1, ''],
        [
          ...['phase-in', 'DACH', '', 1, '', '', 1, 40000, 1],
          '1. in the order that disturbs least: 1 of 4 accounts move, 100 % of its open pipeline',
        ],
        ['needed', 'AE', '', '', 3, 3, '', '', '', ''],
        ['reps', 'AE', '', '', 2, 1, '', '', '', ''],
        ['gap', 'AE', '', '', -1, -2, '', '', '', ''],
        ['needed', 'all roles', '', '', 3, 3, '', '', '', ''],
        ['reps', 'all roles', '', '', 2, 1, '', '', '', ''],
        ['gap', 'all roles', '', '', -1, -2, '', '', '', ''],
        [
          ...['guardrail', 'top segment', 'better', '', 0.3333333333333333, 0.16666666666666666, '', '', ''],
          'act → good: Enterprise holds 16.7 % of the accounts in the market',
        ],
        [
          ...['guardrail', 'value share', 'same', '', 0.44166666666666643, 0.44166666666666643, '', '', ''],
          'watch: the top 20 % of accounts hold 44.2 % of the value, less than 80 %',
        ],
        [
          ...['guardrail', 'overlap', 'not compared', '', '', '', '', '', ''],
          'not known: there are fewer than two rules, or no account in the market',
        ],
        [
          ...['guardrail', 'quota cells', 'same', '', 1, 1, '', '', ''],
          'act: 3 of 3 cells of segment and region hold fewer than 60 accounts: Enterprise × France (1), Mid-Market × France (1), Mid-Market × DACH (4)',
        ],
        [
          ...['guardrail', 'classifiable in a minute', 'same', '', 1, 1, '', '', ''],
          'good: 100 % of the accounts are placed by what data vendors and the website tell',
        ],
        [
          ...['guardrail', 'fill rate', 'same', '', 1, 1, '', '', ''],
          'good: every field that the model uses is known for at least 100 % of the accounts',
        ],
        [
          ...['guardrail', 'too early', 'same', '', 6, 6, '', '', ''],
          'act: 6 accounts in the market are fewer than 200: too early for segments',
        ],
        [
          ...['guardrail', 'geography', 'same', '', 0, 0, '', '', ''],
          'good: regions differ by language or by two hours and more on the clock',
        ],
        [
          ...['guardrail', 'lines too low', 'not compared', '', '', '', '', '', ''],
          'not known: no segment is cut by a line on the yardstick, or no account has a known yardstick',
        ],
        [
          ...['guardrail', 'value captured', 'same', '', 0.8999999999999998, 0.40000000000000013, '', '', ''],
          "good: 2 segments capture 40 % of the value's concentration, and the last of them 40 % of it",
        ],
        [
          ...['guardrail', 'difference', 'not compared', '', '', '', '', '', ''],
          'not known: fewer than two groups of segment have outcomes to compare',
        ],
        [
          ...['guardrail', 'effort', 'not compared', '', '', '', '', '', ''],
          'not known: no effort is given, so nothing tells whether it follows value',
        ],
        [
          ...['guardrail', 'handful of reps', 'same', '', 0, 0, '', '', ''],
          'act: 3 of 3 cells of segment and region have fewer than 3 reps of one role: Enterprise × France (0), Mid-Market × France (0), Mid-Market × DACH (1)',
        ],
        [
          ...['guardrail', 'starving cells', 'same', '', 0.5, 2, '', '', ''],
          'good: the reps of each of 1 cells can reach 33.3 % of a full book or more',
        ],
        [
          ...['guardrail', 'unlikely buyers', 'not compared', '', '', '', '', '', ''],
          'not known: nothing tells who is unlikely to buy: the model has neither a propensity nor grades',
        ],
      ],
    },
  ],
  compute: ({ accounts, before, after, history, reps }, reserve) =>
    headed(
      header,
      reserve().segmentShift({
        accounts: accounts.table,
        before,
        after,
        ...(history ? { history } : {}),
        ...(reps ? { reps } : {}),
      }),
    ),
});
