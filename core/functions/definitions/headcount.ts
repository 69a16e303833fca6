import { headcountOrders } from '../../coverage/headcount-order';
import { coverageParams, repsParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleHeads, exampleMarket, exampleRoles } from '../example-headcount';
import { headed } from '../headed';

const header = [
  ...['what', 'segment', 'region', 'heads', 'accounts', 'accounts a head', 'value there', 'value'],
  ...['share of value', 'next head brings', 'heads now', 'change', 'cost', 'finding'],
];

export const headcountFunction = defineFunction({
  name: 'HEADCOUNT',
  summary:
    'Heads or a budget given to segments and regions by what they cover, what the next hires bring, and the curve.',
  params: {
    ...coverageParams,
    reps: { ...repsParam, optional: true },
    heads: {
      kind: 'number',
      label: 'Heads',
      help: 'How many people there are to give out; left out: those that the budget buys, else those in the table of reps.',
      min: 0,
      max: 2000,
      integer: true,
      optional: true,
    },
    budget: {
      kind: 'number',
      label: 'Budget',
      help: 'Money a year: it buys heads at the cost of the role and of those who come with it by ratio.',
      unit: 'money a year',
      min: 0,
      optional: true,
    },
    role: {
      kind: 'names',
      label: 'Role',
      help: 'Whose heads they are; left out: the first role of the model that has a quota and no ratio.',
      optional: true,
    },
    first: {
      kind: 'choice',
      label: 'First',
      help: 'The top segment before all others (left out), or every cell by its value.',
      choices: headcountOrders,
      optional: true,
    },
  },
  returns: { shape: 'table', header },
  examples: [
    // By hand in docs/coverage.md: an AE of Enterprise looks after one account, of Mid-Market two, of SMB four.
    {
      args: [exampleMarket(), exampleRoles(), undefined, 10],
      gives: [header, ...exampleHeads()],
    },
  ],
  compute: ({ accounts, ...asked }, reserve) =>
    headed(header, reserve().headcount({ ...asked, accounts: accounts.table })),
});
