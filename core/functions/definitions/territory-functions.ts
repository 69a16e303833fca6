import { accountGrid } from '../account-function';
import { coverageParams, repsParam } from '../account-params';
import { defineFunction } from '../define-function';
import { exampleBooks, exampleBooksModel, exampleBooksReps } from '../example-books';
import { exampleOwned, exampleOwnedModel, exampleReps } from '../example-coverage';
import { headed } from '../headed';
import type { BookPlan } from '../tables/territory-rows';
import { found } from '../../values/problem';

const params = {
  ...coverageParams,
  reps: repsParam,
  role: {
    kind: 'names',
    label: 'Role',
    help: 'Whose books they are: AE, SDR, CSM; left out: the first role that the model balances, else the first with accounts.',
    optional: true,
  },
  plan: {
    kind: 'choice',
    label: 'Plan',
    help: 'carve (left out) makes fair books; refill sends back what nobody worked and fills books from the pool.',
    choices: ['carve', 'refill'],
    optional: true,
  },
} as const;

/** The optional arguments, those that are there. */
const optional = (role: readonly string[] | undefined, plan: string | undefined) => ({
  ...(role?.[0] === undefined ? {} : { role: role[0] }),
  ...(plan === undefined ? {} : { plan: plan as BookPlan }),
});

const columns = ['owner', 'reason', 'moved from'];

export const carveFunction = defineFunction({
  name: 'CARVE',
  summary: 'Who should own each account so that books are fair, with the reason and the owner before.',
  params,
  returns: { shape: 'accounts' },
  examples: [
    // By hand: Ann works Enterprise in DACH, Ben Mid-Market there, two accounts at most; Cem, the one rep of France, has left.
    {
      args: [exampleOwned, exampleOwnedModel(), exampleReps],
      gives: [
        columns,
        ['Ann Lee', 'kept', ''],
        ['', 'unplaced', 'Ann Lee'],
        ['', 'unplaced', ''],
        ['', 'unplaced', 'Cem Kaya'],
        ['Ben Roe', 'kept', ''],
        ['Ben Roe', 'kept', ''],
      ],
    },
  ],
  compute: ({ accounts, model, reps, role, plan }, reserve) => {
    const cells = reserve().carve({ accounts: accounts.table, model, reps, ...optional(role, plan) });
    return cells.ok ? found(accountGrid(accounts, columns, cells.value), cells.notices) : cells;
  },
});

const header = [
  ...['book', 'role', 'accounts', 'potential', 'hours', 'viable', 'moved in', 'moved out'],
  ...['from fair', 'lower bound', 'gap', 'finding'],
];

export const booksFunction = defineFunction({
  name: 'BOOKS',
  summary:
    'The books that CARVE makes: what each holds, how fair they are, and the fairest that anybody could make.',
  params,
  returns: { shape: 'table', header },
  examples: [
    // Korf 2010: 46 39 27 26 16 13 10 in three books; none farther from 59 than 4, which is 6.8 %.
    {
      args: [exampleBooks(), exampleBooksModel(), exampleBooksReps()],
      gives: [
        header,
        [
          ...['All books', 'AE', 7, 177, '', '', '', '', 0.067796610169, 0.067796610169, 0],
          'the books are at most 6.8 % from fair, and every other way is worse',
        ],
        ['Ann Lee', 'AE', 2, 59, '', '', '', '', 0, '', '', ''],
        ['Ben Roe', 'AE', 2, 55, '', '', '', '', -0.067796610169, '', '', ''],
        ['Cem Kaya', 'AE', 3, 63, '', '', '', '', 0.067796610169, '', '', ''],
      ],
    },
  ],
  compute: ({ accounts, model, reps, role, plan }, reserve) =>
    headed(header, reserve().books({ accounts: accounts.table, model, reps, ...optional(role, plan) })),
});
