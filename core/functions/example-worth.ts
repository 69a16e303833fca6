import type { Cell, Rows } from '../values/cell';

/** Four accounts, two of them customers, that the examples of worth are worked on. */
export const exampleCustomers: Rows = [
  ['Account ID', 'Account Name', 'Industry', 'Employees', 'Current Spend', 'Technologies'],
  ['C1', 'Elm Systems', 'Software', 1200, 20000, 'SAP; Slack'],
  ['C2', 'Fir Foods', 'Retail', 80, 15000, 'Slack'],
  ['C3', 'Ginkgo Labs', 'Software', null, null, null],
  ['C4', 'Hazel Partners', 'Consulting', 40, 0, 'SAP'],
];

const row = (part: string, item: string, field: Cell, test: Cell, value: Cell, points: Cell = null) => [
  part,
  item,
  field,
  test,
  value,
  points,
  null,
  null,
];

/** A small model that says what they are worth, as the Model sheet holds it. */
export const exampleWorth: Rows = [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  row('setting', 'name', null, null, 'Example of worth'),
  row('setting', 'as of', null, null, '2026-01-01'),
  row('setting', 'value', null, null, 'lifetime value'),
  row('field', 'id', 'Account ID', 'id', 'provider'),
  row('field', 'name', 'Account Name', 'id', 'provider'),
  row('field', 'industry', 'Industry', 'category', 'provider'),
  row('field', 'employees', 'Employees', 'number', 'provider'),
  row('field', 'current spend', 'Current Spend', 'money', 'provider'),
  row('field', 'technologies', 'Technologies', 'list', 'website'),
  row('layer', 'TAM', null, 'always', null),
  row('layer', 'SAM', null, 'always', null),
  row('layer', 'SOM', null, 'always', null),
  row('segment', 'Enterprise', 'employees', 'at least', 1000),
  row('segment', 'SMB', null, 'otherwise', null),
  row('propensity', 'new', null, 'base', 0),
  row('propensity', 'new', null, 'rows', 200),
  row('propensity', 'new', null, 'won', 100),
  row('propensity', 'new', null, 'learned', '2026-01-01'),
  row('propensity', 'new', null, 'auc', 0.7),
  row('propensity', 'new', null, 'auc low', 0.63),
  row('propensity', 'new', null, 'auc high', 0.77),
  row('propensity', 'new', null, 'brier', 0.22),
  row('bin', 'Industry', 'industry', 'in', 'Software', 20),
  row('bin', 'Industry', null, 'in', 'Retail', -20),
  row('potential', 'by head', null, 'formula', 'employees * 100'),
  row('retention', 'all', null, 'rate', 0.75),
  row('lifetime', 'margin', null, null, 0.5),
  row('lifetime', 'discount', null, null, 0.28),
  row('lifetime', 'horizon', null, null, 2),
  row('lifetime', 'growth', null, null, 0),
  row('lifetime', 'timing', null, null, 'start'),
  row('lifetime', 'land', null, null, 0.5),
  row('lifetime', 'acquisition cost', null, null, null),
  row('tier', 'A', null, 'from', 10000),
  row('tier', 'B', null, 'from', 1000),
  row('road', 'spend', null, 'threshold', 10000),
  row('road', 'whitespace', null, 'threshold', 50000),
];

// Functions, so that a bundle which leaves the examples out need not make their rows.

/** 48 accounts, half of them large software firms that use SAP. */
export const exampleBook = (): Rows => [
  exampleCustomers[0] ?? [],
  ...Array.from({ length: 48 }, (_, at) =>
    at < 24
      ? [`D${at + 1}`, `Large ${at + 1}`, 'Software', 2000, 0, 'SAP']
      : [`D${at + 1}`, `Small ${at - 23}`, 'Retail', 20, 0, 'Slack'],
  ),
];

/** A decided deal of each: 18 of 24 of the large ones won, 6 of 24 of the small ones. */
export const exampleDeals = (): Rows => [
  ['Account ID', 'Stage'],
  ...Array.from({ length: 48 }, (_, at) => [`D${at + 1}`, at < 18 || at >= 42 ? 'Won' : 'Lost']),
];

/** The model with what peers spend on two products. */
export const exampleProducts = (): Rows => [
  ...exampleWorth,
  ...[
    ['Core', 10000],
    ['Cloud', 5000],
  ].flatMap(([product = null, spend = null]) => [
    row('peer', `all, ${String(product)}`, null, 'always', null),
    row('peer', `all, ${String(product)}`, null, 'spend', spend),
    row('peer', `all, ${String(product)}`, null, 'accounts', 40),
    row('peer', `all, ${String(product)}`, null, 'weight', 1),
    row('peer', `all, ${String(product)}`, null, 'product', product),
  ]),
];

/** What customers bought within a year. */
export const exampleSales: Rows = [
  ['Account ID', 'Stage', 'Product', 'Amount', 'Close Date'],
  ['C1', 'Won', 'Core', 6000, '2025-06-30'],
  ['C2', 'Won', 'Cloud', 2000, '2025-09-30'],
  ['C2', 'Lost', 'Core', 9000, '2025-10-31'],
];
