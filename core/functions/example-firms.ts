import type { Cell, Rows } from '../values/cell';

// Functions, so that a bundle which leaves the examples out need not make their rows.

/** Firms by sector and size: some withheld, of one sector without a sum that would tell them. */
export const exampleFirms = (): Rows => [
  ['NAICS', 'Industry', 'Size', 'Firms'],
  ['51', 'Information', 'Total', 820],
  ['51', 'Information', '5-19', 300],
  ['51', 'Information', '20-99', 400],
  ['51', 'Information', '100+', 100],
  ['54', 'Professional services', '20-99', 900],
  ['54', 'Professional services', '100+', 'D'],
];

/** Accounts, two of which buy and one of which is in an industry that nobody knows a code of. */
export const exampleMarketAccounts = (): Rows => [
  ['Account ID', 'NAICS', 'Industry', 'Employees', 'Type', 'Current vendor', 'Potential'],
  ['A1', '5112', 'Software', 250, 'Customer', null, 60_000],
  ['A2', '518', 'Media', 60, 'Prospect', 'Rival', 8000],
  ['A3', null, 'Software', 120, 'Customer', 'none', 40_000],
  ['A4', '5413', 'Architecture', 80, 'Prospect', null, 12_000],
  ['A5', null, 'Technology', 90, 'Prospect', null, 10_000],
  ['A6', '5415', 'Consulting', 30, 'Prospect', null, 9000],
];

const row = (part: string, item: string, field: Cell, test: Cell, value: Cell) => [
  ...[part, item, field, test, value],
  ...[null, null, null],
];

/** A model whose TAM asks for employees, with what firms are worth and who is a competitor. */
export const exampleFirmModel = (): Rows => [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  row('setting', 'name', null, null, 'Example of firms'),
  row('setting', 'currency', null, null, 'USD'),
  row('setting', 'value', null, null, 'potential'),
  row('field', 'id', 'Account ID', 'id', 'provider'),
  row('field', 'naics', 'NAICS', 'category', 'provider'),
  row('field', 'industry', 'Industry', 'category', 'provider'),
  row('field', 'employees', 'Employees', 'number', 'provider'),
  row('field', 'type', 'Type', 'category', 'provider'),
  row('field', 'current vendor', 'Current vendor', 'category', 'discovery'),
  row('field', 'potential', 'Potential', 'money', 'provider'),
  row('layer', 'TAM', 'employees', 'at least', 50),
  row('layer', 'SAM', null, 'always', null),
  row('layer', 'SOM', null, 'always', null),
  row('firms', '51', null, 'value per firm', 12_000),
  row('firms', '51 × 20-99', null, 'value per firm', 10_000),
  row('firms', '51 × 100+', null, 'value per firm', 50_000),
  row('firms', 'all', null, 'value per firm', 8000),
  row('firms', 'Rival', 'current vendor', 'competitor', null),
];

/** A row of the answer: where, firms there and in TAM, what each is worth by the model, value, accounts. */
const seen = (
  [what, industry, name, size, inTam]: readonly string[],
  firms: readonly Cell[],
  perFirm: number,
  value: readonly Cell[],
  accounts: readonly Cell[],
): readonly Cell[] => [
  ...[what!, industry!, name!, size!, 'All places', inTam!, ...firms],
  ...[perFirm, '', '', 'model', ...value, ...accounts, ''],
];

/** What is said below the cells. */
const said = [
  'the table does not name 17 of the sectors that can be TAM: their firms are in no figure here',
  '3 cells lie partly in TAM, or nobody can tell: they count only towards the upper end (1,320 firms)',
  '1 cell is not shown in the table: by its totals 20 firms are there',
  '1 cell is not shown in the table, and nothing tells how many firms are there; a total would',
  'top-down is 38 times the value of the accounts in TAM (38 to 126): beyond 3 times either way the one or the other counts something else',
].join('; ');

/** What that market comes to, as it is worked out by hand in docs/top-down.md. */
export const exampleTopDown = (): Rows => [...exampleCells(), ...exampleSums()];

const blanks = ['', '', '', '', '', '', ''];

const exampleCells = (): Rows => {
  const [information, services] = ['Information', 'Professional services'];
  const none = [0, 0, 0, '', '', ''];
  const open = ['', '', ''];
  const unnamed = '17 sectors that the table does not name';
  return [
    seen(
      ['cell', '51', information, '20-99', 'partly'],
      [400, 400, 0, 400],
      10_000,
      [0, 0, 4_000_000],
      [1, 0, 8000, 1 / 400, 0, 1],
    ),
    seen(
      ['cell', '51', information, '100+', 'yes'],
      [100, 100, 100, 100],
      50_000,
      [5_000_000, 5_000_000, 5_000_000],
      [2, 2, 100_000, 0.02, 0.02, 0],
    ),
    seen(
      ['withheld', '51', information, 'all sizes', 'partly'],
      [20, 20, 0, 20],
      12_000,
      [0, 0, 240_000],
      [0, 0, 0, 0, 0, ''],
    ),
    seen(
      ['cell', '54', services, '20-99', 'partly'],
      [900, 900, 0, 900],
      8000,
      [0, 0, 7_200_000],
      [1, 0, 12_000, 1 / 900, 0, ''],
    ),
    seen(['withheld', '54', services, '100+', 'yes'], [0, '', 0, ''], 8000, open, none),
    seen(['absent', '', unnamed, 'all sizes', 'partly'], [0, '', 0, ''], 8000, open, none),
  ];
};

const exampleSums = (): Rows => [
  ['outside', '', '', '', '', 'no', 300, 300, 0, 0, ...blanks, 0, 0, 0, '', '', '', ''],
  ['accounts', '', 'industry unknown', '', '', '', 0, 0, 0, 0, ...blanks, 1, 0, 10_000, '', '', '', ''],
  [
    ...['total', '', '', '', '', '', 1720, 1720, 100, 1420, '', '', '', ''],
    ...[5_000_000, 5_000_000, 16_440_000, 5, 2, 130_000, 4 / 1420, 2 / 1420, 0.5, said],
  ],
  [
    ...['top-down ÷ accounts', '', '', '', '', '', '', '', '', '', '', '', '', ''],
    ...[5_000_000 / 130_000, 5_000_000 / 130_000, 16_440_000 / 130_000, '', '', '', '', '', '', ''],
  ],
];
