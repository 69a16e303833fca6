import type { Cell, Rows } from '../values/cell';

const thousand = 1000;

/** Accounts of one segment and country, a row each, with what they could spend in thousands. */
const accountsOf = (key: string, employees: number, country: string, potentials: readonly number[]): Rows =>
  potentials.map((potential, at) => [
    ...[`${key}${at + 1}`, employees, country, 'Prospect'],
    potential * thousand,
  ]);

// Functions, so that a bundle which leaves the examples out need not make their rows.

/** Accounts in two countries that heads are planned for. */
export const exampleMarket = (): Rows => [
  ['Account ID', 'Employees', 'Country', 'Type', 'Potential'],
  ...accountsOf('E', 2000, 'Germany', [900, 700, 500, 100]),
  ...accountsOf('M', 200, 'Germany', [100, 100, 100, 100, 100, 100, 100, 100]),
  ...accountsOf('S', 20, 'Germany', [40, 40, 40, 40]),
  ...accountsOf('F', 2000, 'Sweden', [600, 300]),
  ...accountsOf('N', 200, 'Sweden', [120, 120, 120, 120]),
];

const row = (part: string, item: string, field: Cell, test: Cell, value: Cell, region: Cell = null) => [
  part,
  item,
  field,
  test,
  value,
  null,
  region,
  null,
];

/** What a model says of their segments and regions, and of AE and SDR. */
export const exampleRoles = (): Rows => [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  row('setting', 'name', null, null, 'Example of coverage'),
  row('setting', 'as of', null, null, '2026-01-01'),
  row('setting', 'currency', null, null, 'EUR'),
  row('setting', 'value', null, null, 'whitespace'),
  row('field', 'id', 'Account ID', 'id', 'provider'),
  row('field', 'employees', 'Employees', 'number', 'provider'),
  row('field', 'country', 'Country', 'category', 'provider'),
  row('field', 'type', 'Type', 'category', 'provider'),
  row('field', 'potential', 'Potential', 'money', 'provider'),
  row('layer', 'TAM', null, 'always', null),
  row('layer', 'SAM', null, 'always', null),
  row('layer', 'SOM', null, 'always', null),
  row('region', 'DACH', 'country', 'in', 'Germany'),
  row('region', 'Nordics', 'country', 'in', 'Sweden'),
  row('segment', 'Enterprise', 'employees', 'at least', 1000),
  row('segment', 'Mid-Market', 'employees', 'at least', 100),
  row('segment', 'SMB', null, 'otherwise', null),
  row('potential', 'own', 'potential', 'column', null),
  row('role', 'AE', null, 'quota', 800_000),
  row('role', 'AE', null, 'cost', 200_000),
  row('role', 'AE', null, 'hours', 1000),
  row('role', 'SDR', null, 'cost', 90_000),
  row('role', 'SDR', 'AE', 'ratio', 2.5),
  row('touch', 'Enterprise', 'AE', 'hours', 1000),
  row('touch', 'Mid-Market', 'AE', 'hours', 500),
  row('touch', 'SMB', 'AE', 'hours', 250),
];

const there = 4540 * thousand;
/** An AE at 200,000, and a SDR at 90,000 for every 2.5 of them. */
const headCost = 236 * thousand;

/** The end of a row: what so many heads cover in thousands, what one more brings, what they cost. */
const covered = (what: string, heads: number, value: number, next: Cell, finding = ''): readonly Cell[] => [
  ...[what, '', '', heads, '', '', '', value * thousand, (value * thousand) / there, next, '', ''],
  ...[heads * headCost, finding],
];

/** What 10 heads cover there, as it is worked out by hand in docs/coverage.md. */
export const exampleHeads = (): Rows => {
  const lookedAfter = 'all its accounts of known value are looked after';
  const whitespace = 'value is whitespace, EUR a year; a scorecard would weigh it by the chance to buy';
  const none = 'every account of known value that 3 people could work is looked after';
  const tooSmall = (cell: string, work: string): string =>
    `its accounts fill ${work}, fewer than 3: they are worked with ${cell}`;
  const blanks = ['', '', '', '', '', ''];
  const [dach, nordics] = ['Mid-Market × DACH', 'Mid-Market × Nordics'];
  const curve = [0, 0, 0, 2100, 2200, 2200, 2200, 3340, 3580, 3580, 3940, 4180, 4380, 4540, 4540, 4540];
  const total = covered('total', 10, 3940, 240_000, whitespace);
  return [
    ['cell', 'Enterprise', 'DACH', 4, 4, 1, 2_200_000, 2_200_000, 1, 0, '', '', 944_000, lookedAfter],
    ['merged', 'Enterprise', 'Nordics', '', 2, '', 900_000, ...blanks, tooSmall(nordics, '2 heads')],
    ['cell', 'Mid-Market', 'DACH', 3, 8, 4, 800_000, 600_000, 0.625, 200_000, '', '', 708_000, ''],
    ['cell', 'Mid-Market', 'Nordics', 3, 4, 2, 480_000, 1_140_000, 1140 / 1380, 240_000, '', '', 708_000, ''],
    ['merged', 'SMB', 'DACH', '', 4, '', 160_000, ...blanks, tooSmall(dach, '1 head')],
    [...total.slice(0, 4), 22, '', there, ...total.slice(7)],
    [
      ...['by value', '', '', 10, '', '', '', 4_080_000, 4_080_000 / there, '', '', '', ''],
      'without the top segment first so many heads could cover 140,000 more (3.4 %)',
    ],
    covered('next hire', 11, 4180, 240_000, `${nordics} +1`),
    covered('next hire', 12, 4380, 200_000, `${dach} +1`),
    covered('next hire', 13, 4540, 160_000, `${dach} +1`),
    covered('next hire', 14, 4540, 0, none),
    covered('next hire', 15, 4540, 0, none),
    ...curve.map((value, heads) => {
      const after = curve[heads + 1];
      return covered('curve', heads, value, after === undefined ? '' : (after - value) * thousand);
    }),
  ];
};
