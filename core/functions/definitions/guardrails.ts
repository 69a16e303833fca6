import { coverageParams, historyParam, repsParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleAccounts, exampleModel } from '../example-accounts';
import { headed } from '../headed';

const header = ['guardrail', 'verdict', 'figure', 'threshold', 'finding', 'what to do'];

export const guardrailsFunction = defineFunction({
  name: 'GUARDRAILS',
  summary: 'Whether the segmentation can work: each guardrail with its verdict, figure and what to do.',
  params: {
    ...coverageParams,
    history: { ...historyParam, optional: true },
    effort: {
      kind: 'table',
      label: 'Effort',
      help: 'What was done, with its header row: account or segment, kind, period, amount or hours, money.',
      optional: true,
    },
    reps: { ...repsParam, optional: true },
  },
  returns: { shape: 'table', header },
  examples: [
    {
      args: [exampleAccounts, exampleModel],
      gives: [
        ['guardrail', 'verdict', 'figure', 'threshold', 'finding', 'what to do'],
        [
          'top segment',
          'act',
          0.3333333333333333,
          0.2,
          'Enterprise holds 33.3 % of the accounts in the market, more than 20 %',
          'when in doubt, move lines up: raise the line of Enterprise until it holds 20 % or less',
        ],
        [
          'value share',
          'act',
          0.3529411764705881,
          0.8,
          'the top 20 % of accounts hold 35.3 % of the value, less than 80 %',
          'value is spread widely: let needs, industry or technology set segments apart before size does',
        ],
        [
          'overlap',
          'good',
          0,
          0.1,
          '0 % of the accounts answer to two segments that cross, when each rule is read on its own',
          '',
        ],
        [
          'quota cells',
          'act',
          1,
          60,
          '2 of 2 cells of segment and region hold fewer than 60 accounts: Enterprise × DACH (1), Mid-Market × Other (1)',
          'merge the small cells into a neighbouring segment of their region (a row merge), or draw fewer regions',
        ],
        [
          'classifiable in a minute',
          'watch',
          0.6666666666666666,
          0.8,
          '66.7 % of the accounts are placed by what data vendors and the website tell; blanks leave 33.3 % open',
          'fill the fields that the rules ask for, or let a rule say what a blank means (is blank)',
        ],
        [
          'fill rate',
          'watch',
          0.6666666666666666,
          0.8,
          '1 of 4 fields that the model uses are known for fewer than 80 % of the accounts: employees (66.7 %)',
          'fill employees from a data vendor or the website, or take it out of rules and criteria',
        ],
        [
          'too early',
          'act',
          3,
          200,
          '3 accounts in the market are fewer than 200: too early for segments',
          'keep one list, sorted by fit, until there are accounts enough for two teams; then segment',
        ],
        ['geography', 'good', 0, 0.1, 'there is one region only', ''],
        [
          'lines too low',
          'act',
          1.0099504938362078,
          1.5,
          'half the accounts of Mid-Market lie below 1.5 times its line of 100, and 50 % of all reach the top line of 1,000',
          'when in doubt, move lines up: a fifth of the accounts would reach a top line of 980',
        ],
        [
          'value captured',
          'good',
          1,
          0.02,
          "2 segments capture 100 % of the value's concentration, and the last of them 100 % of it",
          '',
        ],
        [
          'difference',
          'not known',
          '',
          0,
          'no history is given, so nothing tells whether segments differ in win rate, cycle or deal size',
          'add a table of deals, with outcome, dates and amount, as the history',
        ],
        [
          'effort',
          'not known',
          '',
          0.8,
          'no effort is given, so nothing tells whether it follows value',
          'add a table of effort: account or segment, kind, period, amount or hours, money',
        ],
        [
          'handful of reps',
          'not known',
          '',
          3,
          'no reps are given, so nothing tells how many work each cell',
          'add the table of reps: rep, role, segment, region, start, end',
        ],
        [
          'starving cells',
          'not known',
          '',
          1 / 3,
          'no reps are given, so nothing tells whether the accounts of a cell fill their books',
          'add the table of reps: rep, role, segment, region, accounts (the most that a book can hold)',
        ],
        [
          'unlikely buyers',
          'not known',
          '',
          0.3,
          'no reps are given, so nothing tells whose books hold unlikely buyers',
          'add the table of reps: rep, role, segment, region; the accounts name their owner',
        ],
      ],
    },
  ],
  compute: ({ accounts, model, history, effort, reps }, reserve) =>
    headed(
      header,
      reserve().guardrails({
        accounts: accounts.table,
        model,
        ...(history ? { history } : {}),
        ...(effort ? { effort } : {}),
        ...(reps ? { reps } : {}),
      }),
    ),
});
