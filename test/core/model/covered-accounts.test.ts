import { readReps } from '../../../core/history/read-reps';
import { checkRunCoverage, coveredAccounts, coveredColumns } from '../../../core/model/covered-accounts';
import { guardrailCoverage, guardrailCoverageColumns } from '../../../core/model/guardrail-coverage';
import { guardrailColumns } from '../../../core/model/guardrail-input';
import type { Model } from '../../../core/model/model';
import { run } from '../../../core/model/run';
import { starterModel } from '../../../core/model/starter/starter-model';
import { buyerColumns, unlikelyBuyers } from '../../../core/model/unlikely-buyers';
import { makeSample } from '../../../core/sample/make-sample';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows } from '../../../core/values/cell';
import { valueOf } from '../evidence/taught';

const header = [
  'Account ID',
  'Account Name',
  'Website',
  'Parent Account',
  'Employees',
  'Type',
  'Account Owner',
];

function seen(rows: Rows, change: (model: Model) => Model = (model) => model) {
  const { table } = accountRows([header, ...rows]);
  const model = change(valueOf(starterModel(table)));
  const done = valueOf(run(table, model, coveredColumns(model)));
  return { table, model, done, accounts: coveredAccounts(table, done) };
}

describe('accounts as coverage looks at them', () => {
  const rows: Rows = [
    ['A1', 'Alder', 'https://www.alder.com/x', null, 10, 'Prospect', ' Ann Lee '],
    ['A2', 'Birch', 'alder.com', 'alder', 10, 'Prospect', 'N/A'],
    ['A3', 'Cedar', null, 'A2', 10, 'Prospect', null],
    ['A4', 'Cedar', '-', 'A4', 10, 'Prospect', 'ann lee'],
    ['A5', 'Elm', null, 'Cedar', 10, 'Prospect', 'Ben'],
    ['A6', 'Fir', null, 'Nobody', 10, 'Prospect', 'Ben'],
  ];
  const { accounts } = seen(rows);

  test('parents are found by id, else by a name that one account alone has; nobody is its own', () => {
    expect([...accounts.parent!]).toEqual([-1, 0, 1, -1, -1, -1]);
  });

  test('web addresses of one domain are one, blanks and marks for nothing are none', () => {
    expect(accounts.identities[1]!.slice(0, 4)).toEqual(['alder.com', 'alder.com', '', '']);
  });

  test('an owner that says nothing is none', () => {
    const { codes, values } = accounts.owner!;
    expect(Array.from(codes, (code) => values[code])).toEqual([
      'Ann Lee',
      null,
      null,
      'ann lee',
      'Ben',
      'Ben',
    ]);
  });

  test('more owners than a dictionary of a column holds are told apart', () => {
    const many = Array.from({ length: 6000 }, (_, at) => [
      `A${at}`,
      `N${at}`,
      null,
      null,
      10,
      null,
      `Rep ${at}`,
    ]);
    const { table, done } = seen(many);
    const reps = valueOf(readReps(accountRows([['Rep'], ['Rep 5999'], ['Rep 0']]).table)).reps;
    const strangers = checkRunCoverage(table, done, reps).filter(({ check }) => check === 'owner is no rep');
    expect(strangers).toHaveLength(5998);
  });
});

describe('unlikely buyers', () => {
  const grades = [
    { name: 'A', from: 50 },
    { name: 'D', from: 0 },
  ];
  const rows: Rows = [
    ['A1', 'Alder', null, null, 10, 'Prospect', 'Ann'],
    ['A2', 'Birch', null, null, 5000, 'Prospect', 'Ann'],
    ['A3', 'Cedar', null, null, 10, 'Customer', 'Ben'],
    ['A4', 'Dogwood', null, null, null, 'Prospect', 'Ben'],
  ];
  const sized = (model: Model): Model => ({
    ...model,
    grades,
    exclusions: [],
    criteria: [
      {
        name: 'Size',
        field: 'employees',
        weight: 1,
        blank: 'leave out',
        kind: 'bands',
        lines: [
          { test: 'from', value: 0, points: 0 },
          { test: 'from', value: 1000, points: 1 },
        ],
      },
    ],
  });
  const told = (change: (model: Model) => Model) => {
    const { table, model } = seen(rows, change);
    return unlikelyBuyers(valueOf(run(table, model, { wanted: buyerColumns(model) })));
  };

  test('have the lowest grade; whoever buys is likely, an account without a grade is not known', () => {
    expect([...told(sized)!]).toEqual([2, 0, 0, 1]);
  });

  test('cannot be told with one grade or none, and no propensity', () => {
    expect(told((model) => ({ ...sized(model), grades: [] }))).toBeNull();
    expect(told((model) => ({ ...sized(model), grades: grades.slice(0, 1) }))).toBeNull();
  });

  test('are counted in the books of the top segment', () => {
    const { table, model } = seen(rows, (each) => ({
      ...sized(each),
      segments: [{ name: 'All', when: [] }],
    }));
    const wanted = [...guardrailColumns(model).wanted, ...guardrailCoverageColumns(model)];
    const done = valueOf(run(table, model, { ...guardrailColumns(model), wanted: [...new Set(wanted)] }));
    const { reps } = valueOf(
      readReps(
        accountRows([
          ['Rep', 'Role'],
          ['Ann', 'AE'],
          ['Ben', 'AE'],
        ]).table,
      ),
    );
    expect(guardrailCoverage(table, done, reps).topBooks).toEqual([
      { rep: 'Ann', accounts: 2, unlikely: 1 },
      { rep: 'Ben', accounts: 1, unlikely: 0 },
    ]);
  });
});

test('the sample of invented accounts is checked whole', () => {
  const sample = makeSample({ accounts: 2000, seed: 5, today: 46_000 });
  const model = valueOf(starterModel(sample.accounts));
  const done = valueOf(run(sample.accounts, model, coveredColumns(model)));
  const { reps } = valueOf(readReps(sample.reps));
  const found = checkRunCoverage(sample.accounts, done, reps);
  expect(new Set(found.map(({ check }) => check)).size).toBeGreaterThan(6);
  for (const { rows, message, advice } of found) {
    expect(message + advice).not.toMatch(/[{}]|undefined|NaN/);
    expect(rows.every((row, at) => row > (rows[at - 1] ?? -1))).toBe(true);
  }
});
