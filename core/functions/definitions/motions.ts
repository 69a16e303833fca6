import { coverageParams, historyParam, repsParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleMarket } from '../example-headcount';
import { exampleMotions, exampleMotionRows, exampleWins } from '../example-motions';
import { headed } from '../headed';

const header = [
  ...['about', 'name', 'function', 'motion', 'in use', 'deals a year', 'first-year contract'],
  ...['lifetime value ÷ land', 'figure', 'threshold', 'quota cells', 'small cells', 'verdict', 'finding'],
  'what to do',
];

export const motionsFunction = defineFunction({
  name: 'MOTIONS',
  summary:
    'How each segment is marketed to, sold to and served and should be, and what each way to organise asks for.',
  params: {
    ...coverageParams,
    history: { ...historyParam, optional: true },
    reps: { ...repsParam, optional: true },
  },
  returns: { shape: 'table', header },
  examples: [
    // By hand in docs/coverage.md.
    { args: [exampleMarket(), exampleMotions(), exampleWins()], gives: [header, ...exampleMotionRows()] },
  ],
  compute: ({ accounts, ...asked }, reserve) =>
    headed(header, reserve().motions({ ...asked, accounts: accounts.table })),
});
