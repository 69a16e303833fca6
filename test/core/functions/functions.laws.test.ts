import fc from 'fast-check';
import { callFunction } from '../../../core/functions/call-function';
import { catalogue } from '../../../core/functions/catalogue';
import { problemLine } from '../../../core/functions/problem-line';
import { exampleAccounts, exampleModel } from '../../../core/functions/example-accounts';
import type { Argument } from '../../../core/functions/read-arguments';
import type { Model } from '../../../core/model/model';
import { writeModelSheet } from '../../../core/model/sheet/write-sheet';
import { startingCoverage } from '../../../core/model/starter/starting-coverage';
import type { Cell, Rows } from '../../../core/values/cell';
import { accountsOf } from '../model/arbitrary-accounts';
import { checkedModel, someText } from '../model/arbitrary-model';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    null,
    '',
    ' ',
    true,
    false,
    NaN,
    Infinity,
    -Infinity,
    -0,
    5e-324,
    1e308,
    '=cmd()',
    '+1',
  ),
  fc.constantFrom<Cell>(
    '\u0000',
    '\ud800',
    'x'.repeat(32_767),
    '__proto__',
    'toString',
    'starter',
    'part',
    'A1',
  ),
  fc.double(),
  fc.integer({ min: -3, max: 400 }),
  fc.double().map((day) => ({ day })),
  someText,
);
const block: fc.Arbitrary<Rows> = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 8 });
const wide = fc.array(fc.array(cell, { minLength: 200, maxLength: 1000 }), { minLength: 1, maxLength: 2 });
const model: Rows = [...exampleModel, ['setting', 'as of', null, null, '2026-01-01']];

/** Sound blocks with cells of them changed: nearest to what people get wrong. */
const spoilt = (rows: Rows): fc.Arbitrary<Rows> =>
  fc
    .array(fc.tuple(fc.nat(rows.length - 1), fc.nat(8), cell), { maxLength: 4 })
    .map((changes) =>
      changes.reduce<Rows>(
        (changed, [at, column, value]) =>
          changed.map((row, place) =>
            place === at ? row.map((each, k) => (k === column ? value : each)) : row,
          ),
        rows,
      ),
    );

const argument: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 2, arbitrary: cell },
  { weight: 3, arbitrary: block },
  { weight: 1, arbitrary: wide },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: spoilt(exampleAccounts) },
  { weight: 3, arbitrary: spoilt(model) },
  {
    weight: 1,
    arbitrary: fc.constant<Rows>([
      ['key', 'field', 'value', 'who', 'when', 'why'],
      ['A1', 'segment', 'SMB', '', '', ''],
    ]),
  },
  { weight: 1, arbitrary: fc.constantFrom<Argument>('segment', 'industry; region', 'layer', 'employees') },
);

/** A decided deal of every account, named by its id, and one of an account that is not there. */
function dealsOf({ fields }: Model, [, ...rows]: Rows): Rows {
  const id = fields.findIndex(({ field }) => field === 'id');
  return [
    ['Account ID', 'Stage', 'Amount', 'Created', 'Close Date', 'Product'],
    ['Z-1', 'Closed Won', 50, '2025-01-01', '2025-02-28', 'Core'],
    ...rows.map((row, at): Cell[] => [
      row[id] ?? null,
      at % 2 === 0 ? 'Closed Won' : 'Closed Lost',
      100 * (at + 1),
      '2025-01-31',
      '2025-03-31',
      at % 3 === 0 ? 'Core' : 'Cloud',
    ]),
  ];
}

/** Two who work everywhere. */
const repRows: Rows = [
  ['Rep', 'Role', 'Quota', 'Start'],
  ['Ann Lee', 'AE', 500_000, { day: 45_000 }],
  ['Ben Roe', 'SDR', null, null],
];

/** What asks for roles, motions or a kick-off is given those that a plan starts from, and the reps. */
const coverageFunctions: ReadonlySet<string> = new Set([
  ...['COVERAGE_PLAN', 'HEADCOUNT', 'MOTIONS', 'CARVE', 'BOOKS', 'COVERAGE_CHECK'],
]);

/** What a function says where a sound model or history has nothing to answer with; any other refusal is a mistake. */
const nothingToSay = [
  'worth-column-unsaid',
  'evidence/one-value',
  'evidence/no-lists',
  'products-no-peers',
  'products-unnamed',
  'segment-lines-no-yardstick',
  'lines-no-yardstick',
  'lines-none-fit',
  'capacity/no-day',
  'headcount/no-cells',
  'headcount/nothing-said',
  'motions/no-segments',
  'carve/no-worth',
  'carve/negative-potential',
  'crm-truth/no-tag',
  'duplicates/no-name',
];

const isFilled = (one: Cell): boolean => one !== null && String(one).trim() !== '';

function expectCells(value: Rows): void {
  for (const row of value) {
    for (const one of row) {
      const plain =
        typeof one === 'string' ||
        typeof one === 'boolean' ||
        (typeof one === 'number' && Number.isFinite(one));
      if (!plain) throw new Error(`a result holds ${String(one)}`);
    }
  }
}

describe.each(catalogue.map((definition) => [definition.name, definition] as const))(
  '%s',
  (name, { returns, params }) => {
    test('never throws, whatever it is given, and says in a sentence what is wrong', () => {
      fc.assert(
        fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
          const answer = callFunction(name, args);
          if (answer.ok) expectCells(answer.value);
          else expect(problemLine(answer.problems)).toMatch(/^\S.{9,}$/s);
        }),
        { numRuns: 60 },
      );
    });

    if (Object.keys(params)[0] !== 'accounts') return;
    const accountsAndModel = checkedModel.chain((said) => fc.tuple(fc.constant(said), accountsOf(said)));

    test('answers over any model and any accounts, with a row for each', () => {
      fc.assert(
        fc.property(accountsAndModel, ([said, accounts]) => {
          fc.pre(accounts.slice(1).some((row) => row.some(isFilled)));
          const history = 'history' in params ? [dealsOf(said, accounts)] : [];
          const covers = coverageFunctions.has(name);
          const told = writeModelSheet(covers ? startingCoverage(said) : said);
          const models = 'after' in params ? [told, told] : [told];
          const answer = callFunction(name, [
            ...[accounts, ...models, ...history],
            ...(covers ? [repRows] : []),
          ]);
          if (!answer.ok && answer.problems.every(({ code }) => nothingToSay.includes(code))) return;
          if (!answer.ok) throw new Error(problemLine(answer.problems));
          expectCells(answer.value);
          const filled = accounts.map((row) => row.some(isFilled));
          if (returns.shape === 'accounts') expect(answer.value).toHaveLength(filled.lastIndexOf(true) + 1);
        }),
        { numRuns: 20 },
      );
    });
  },
);
