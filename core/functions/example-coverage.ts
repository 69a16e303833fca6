import type { Cell, Rows } from '../values/cell';

/** Six accounts with their owners, that the examples of coverage are worked on. */
export const exampleOwned: Rows = [
  ['Account ID', 'Account Name', 'Employees', 'Country', 'Potential', 'Account Owner'],
  ['A1', 'Alder Works', 1200, 'Germany', 90000, 'Ann Lee'],
  ['A2', 'Birch Foods', 300, 'Germany', 20000, 'Ann Lee; Ben Roe'],
  ['A3', 'Cedar Labs', 1500, 'France', 80000, null],
  ['A4', 'Dogwood Partners', 200, 'France', 15000, 'Cem Kaya'],
  ['A5', 'Elm Systems', 400, 'Germany', 25000, 'Ben Roe'],
  ['A6', 'Fir Group', 150, 'Germany', 10000, 'Ben Roe'],
];

const row = (part: string, item: string, field: Cell, test: Cell, value: Cell): Cell[] => [
  ...[part, item, field, test, value],
  ...[null, null, null],
];

/** A small model over them, with one role. */
export const exampleOwnedModel = (): Rows => [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  row('setting', 'name', null, null, 'Example of coverage'),
  row('setting', 'as of', null, null, '2026-11-01'),
  row('setting', 'value', null, null, 'potential'),
  row('field', 'id', 'Account ID', 'id', 'provider'),
  row('field', 'name', 'Account Name', 'id', 'provider'),
  row('field', 'employees', 'Employees', 'number', 'provider'),
  row('field', 'country', 'Country', 'category', 'provider'),
  row('field', 'potential', 'Potential', 'money', 'provider'),
  row('field', 'owner', 'Account Owner', 'category', 'provider'),
  row('layer', 'TAM', null, 'always', null),
  row('layer', 'SAM', null, 'always', null),
  row('layer', 'SOM', null, 'always', null),
  row('region', 'DACH', 'country', 'in', 'Germany; Austria; Switzerland'),
  row('region', 'France', 'country', 'in', 'France'),
  row('segment', 'Enterprise', 'employees', 'at least', 1000),
  row('segment', 'Mid-Market', null, 'otherwise', null),
  row('role', 'AE', null, 'accounts', 2),
];

/** Three reps, one of whom has left. */
export const exampleReps: Rows = [
  ['Rep', 'Role', 'Segment', 'Region', 'End', 'Quota'],
  ['Ann Lee', 'AE', 'Enterprise', 'DACH', null, 30000],
  ['Ben Roe', 'AE', 'Mid-Market', 'DACH', null, 20000],
  ['Cem Kaya', 'AE', 'Mid-Market', 'France', '2026-09-30', 20000],
];
