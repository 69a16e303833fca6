import { exampleAccounts, exampleModel } from '../../../core/functions/example-accounts';
import { callFunction } from '../../../core/functions/call-function';
import { columnOf, run, standardColumnsOf, type RunOptions } from '../../../core/model/run';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows } from '../../../core/values/cell';
import { plainColumn } from '../frame-of';

const n = null;

// Alder spends nothing yet, Birch and Dogwood are customers; of Cedar nobody knows the size.
const more: Rows = [
  ['Spend', 'Customer', 'Customer since', 'Potential'],
  [n, 'no', n, 500000],
  [40000, 'yes', '2024-06-01', 10000],
  [n, 'no', n, n],
  [9000, 'yes', '2026-05-01', n],
];
const accounts: Rows = exampleAccounts.map((row, at) => [...row, ...(more[at] ?? [])]);

const fields: Rows = [
  ['field', 'current spend', 'Spend', 'money', 'provider'],
  ['field', 'current customer', 'Customer', 'flag', 'provider'],
  ['field', 'customer since', 'Customer since', 'date', 'provider'],
  ['field', 'potential', 'Potential', 'money', 'discovery'],
  ['setting', 'as of', n, n, '2026-10-01'],
];
const card: Rows = [
  ['propensity', 'new', n, 'base', -20],
  ['propensity', 'new', n, 'rows', 400],
  ['propensity', 'new', n, 'won', 90],
  ['propensity', 'new', n, 'auc', 0.7],
  ['propensity', 'new', n, 'auc low', 0.6],
  ['propensity', 'new', n, 'auc high', 0.8],
  ['propensity', 'new', n, 'brier', 0.15],
  ['bin', 'Industry', 'industry', 'in', 'Software', 20],
];
const expansion: Rows = card.flatMap(([part, , ...rest]) =>
  part === 'propensity'
    ? [[part, 'expansion', ...rest]]
    : [
        ['bin', 'Size', 'employees', 'card', 'expansion'],
        ['bin', n, n, 'from', 50, 20],
      ],
);
const potential: Rows = [
  ['potential', 'Peers', n, 'peer', 0.9],
  ['peer', 'Large', 'employees', 'at least', 1000],
  ['peer', n, n, 'spend', 100000],
  ['peer', n, n, 'accounts', 40],
  ['peer', n, n, 'weight', 0.8],
  ['peer', 'Medium', 'employees', 'at least', 50],
  ['peer', n, n, 'spend', 30000],
  ['peer', n, n, 'accounts', 60],
  ['peer', n, n, 'weight', 0.9],
  ['peer', 'Small', 'employees', 'less than', 50],
  ['peer', n, n, 'spend', 5000],
  ['peer', n, n, 'accounts', 90],
  ['peer', n, n, 'weight', 1],
];
const life: Rows = [
  ['lifetime', 'margin', n, n, 0.5],
  ['lifetime', 'discount', n, n, 0],
  ['lifetime', 'horizon', n, n, 2],
  ['lifetime', 'growth', n, n, 1],
  ['lifetime', 'timing', n, n, 'start'],
  ['lifetime', 'land', n, n, 0.25],
  ['lifetime', 'acquisition cost', n, n, 5000],
];
const all: Rows = [
  ...fields,
  ...card,
  ...expansion,
  ...potential,
  ['retention', 'all', n, 'rate', 0.5],
  ...life,
];
const tiers: Rows = [
  ['tier', 'Gold', n, 'from', 12000],
  ['tier', 'Base', n, 'from', 0],
];
const road: Rows = [
  ['road', 'spend', n, 'threshold', 20000],
  ['road', 'whitespace', n, 'threshold', 50000],
];

function modelOf(...rows: readonly Rows[]) {
  const read = readModelSheet([...exampleModel, ...rows.flat()]);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
  return read.value;
}

function column(name: string, rows: readonly Rows[], options: RunOptions = {}): readonly unknown[] {
  const done = run(accountRows(accounts).table, modelOf(...rows), options);
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
  return plainColumn(columnOf(done.value.frame, name));
}

test('propensity is 1 ÷ (1 + 2^(−sum ÷ 20)) for everyone', () => {
  const [alder, birch, cedar] = column('propensity', [all]) as number[];
  expect([alder, cedar]).toEqual([0.5, 0.5]);
  expect(birch).toBeCloseTo(1 / 3, 12);
});

test('an account that some field says does not buy is no customer, though its spend is blank', () => {
  const name = 'known: customer';
  expect(column(name, [fields], { wanted: [name] })).toEqual([false, true, false, true]);
});

test('propensity to expand is told of customers alone', () => {
  const [alder, birch, cedar, dogwood] = column('propensity to expand', [all]);
  expect([alder, birch, cedar]).toEqual([null, 0.5, null]);
  expect(dogwood).toBeCloseTo(1 / 3, 12);
});

test('the potential is never less than the spend, hides the field of its name, and leaves the whitespace', () => {
  expect(column('potential', [all])).toEqual([100000, 40000, null, 9000]);
  expect(column('whitespace', [all])).toEqual([100000, 0, null, 0]);
});

test('a field potential is the potential where no other way to it is said', () => {
  expect(column('potential', [fields, road]).slice(0, 3)).toEqual([500000, 40000, null]);
  expect(column('road', [fields, road]).slice(0, 3)).toEqual(['Acquire', 'Retain', null]);
});

test('a field potential is left as it is where nothing is said of worth', () => {
  expect(column('potential', [fields], { wanted: ['potential'] })).toEqual([500000, 10000, null, null]);
  expect(column('whitespace', [fields], { wanted: ['whitespace'] })).toEqual([null, null, null, null]);
});

test('an override decides the potential, whatever the model would tell', () => {
  const overrides = [
    { key: 'A2', field: 'potential', value: '77000', who: 'Ann', when: '2026-01-01', why: '' },
  ];
  expect(column('potential', [all], { overrides })).toEqual([100000, 77000, null, 9000]);
});

test('an override of the potential is no less than what the account spends, so whitespace stays at 0 or more', () => {
  const overrides = [
    { key: 'A1', field: 'potential', value: '-5', who: 'Ann', when: '2026-01-01', why: '' },
    { key: 'A2', field: 'potential', value: '1', who: 'Ann', when: '2026-01-01', why: '' },
  ];
  expect(column('potential', [all], { overrides })).toEqual([0, 40000, null, 9000]);
  expect(column('whitespace', [all], { overrides })).toEqual([0, 0, null, 0]);
});

test('points without measure make a buyer sure or hopeless, never blank', () => {
  const sure = (base: number): Rows =>
    card.map((row) => (row[3] === 'base' ? [...row.slice(0, 4), base] : row));
  expect(column('propensity', [fields, sure(1e6)])[0]).toBe(1);
  expect(column('propensity', [fields, sure(-1e6)])[0]).toBeCloseTo(0, 300);
});

// A prospect: propensity·(Σ min(potential, land·2^j)·½·½^j − 5000), land ¼ of 100,000:
// .5·(25,000·.5 + 50,000·.5·.5 − 5,000) = 10,000. A customer: Σ min(potential, spend·2^(j + 1))·½·½^(j + 1):
// Birch 40,000·.5·.5 + 40,000·.5·.25 = 15,000; Dogwood 9,000·.25 + 9,000·.125 = 3,375.
test('a lifetime value follows its closed form, and tiers cut it', () => {
  expect(column('land', [all])).toEqual([25000, 40000, null, 9000]);
  expect(column('lifetime value', [all])).toEqual([10000, 15000, null, 3375]);
  expect(column('tier', [all, tiers])).toEqual(['Base', 'Gold', null, 'Base']);
});

test('a segment with a retention of its own is reckoned with it', () => {
  const own: Rows = [['retention', 'Mid-Market', n, 'rate', 1]];
  // Birch stays for sure: 40,000·.5 twice.
  expect(column('lifetime value', [all, own])).toEqual([10000, 40000, null, 3375]);
});

test('segments, layers, criteria and sizes may ask for what an account is worth', () => {
  const rules: Rows = [
    ['segment', 'Gold', 'tier', 'is', 'Gold'],
    ['criterion', 'Worth', 'lifetime value', 'bands'],
    ['criterion', n, n, 'weight', 100],
    ['criterion', n, n, 'from', 10000, 1],
    ['setting', 'currency', n, n, 'EUR'],
  ];
  const first = [...exampleModel.slice(0, 26), ...rules, ...exampleModel.slice(26)];
  const rows = first.map((row) => (row[1] === 'value' ? ['setting', 'value', n, n, 'lifetime value'] : row));
  const read = readModelSheet([...rows, ...all, ...tiers]);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
  const done = run(accountRows(accounts).table, read.value);
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
  expect(plainColumn(columnOf(done.value.frame, 'segment'))).toEqual([
    'Enterprise',
    'Gold',
    'Unknown',
    'SMB',
  ]);
  expect(plainColumn(columnOf(done.value.frame, 'score')).map((score) => Math.round(Number(score)))).toEqual([
    100, 70, 100, 5,
  ]);
});

test('a run gives the columns of worth that the model says, and no others', () => {
  expect(standardColumnsOf(modelOf()).length).toBe(10);
  expect(standardColumnsOf(modelOf(all, tiers)).slice(10)).toEqual([
    'propensity',
    'propensity to expand',
    'potential',
    'whitespace',
    'land',
    'lifetime value',
    'tier',
  ]);
});

test('a rule on a potential that peers tell is settled by what vendors sell, though the field of its name is not', () => {
  const rule: Rows = [['segment', 'Rich', 'potential', 'at least', 50000]];
  const sheet = (...rows: readonly Rows[]): Rows => [
    ...exampleModel.slice(0, 26),
    ...rule,
    ...exampleModel.slice(26),
    ...rows.flat(),
  ];
  const placed = (rows: Rows): readonly unknown[] => {
    const read = readModelSheet(rows);
    if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
    const name = 'known: placed in a minute';
    const done = run(accountRows(accounts).table, read.value, { wanted: [name] });
    if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '));
    return plainColumn(columnOf(done.value.frame, name));
  };
  expect(placed(sheet(fields, potential))).toEqual([true, true, false, true]);
  expect(placed(sheet(fields))).toEqual([false, false, false, false]);
});

describe('functions know the columns of worth', () => {
  const sheet: Rows = [...exampleModel, ...all, ...tiers];
  const answer = (name: string, ...args: readonly unknown[]): unknown => {
    const called = callFunction(name, args as Rows[]);
    return called.ok ? called.value : called.problems.map(({ message }) => message);
  };

  test('SEGMENT_TABLE gives them behind the reasons where the model says them', () => {
    const [header] = answer('SEGMENT_TABLE', accounts, sheet) as Rows;
    expect(header?.slice(header.indexOf('reasons'))).toEqual([
      'reasons',
      ...standardColumnsOf(modelOf(all, tiers)).slice(10),
    ]);
    const asked = answer('SEGMENT_TABLE', accounts, sheet, undefined, 'tier; road');
    expect(asked).toEqual([
      ['tier', 'road'],
      ['Base', ''],
      ['Gold', ''],
      ['', ''],
      ['Base', ''],
    ]);
  });

  test('TAM_ROLLUP groups by them', () => {
    const rows = answer('TAM_ROLLUP', accounts, sheet, 'tier') as Rows;
    expect(rows.map(([tier, count]) => [tier, count])).toEqual([
      ['tier', 'accounts'],
      ['Base', 2],
      ['Gold', 1],
      ['(blank)', 1],
      ['Total', 4],
    ]);
  });
});
