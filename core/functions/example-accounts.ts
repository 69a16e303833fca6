import type { Rows } from '../values/cell';

/** Four accounts that the examples of functions are worked on. */
export const exampleAccounts: Rows = [
  ['Account ID', 'Account Name', 'Industry', 'Employees', 'Annual Revenue', 'Country', 'Type'],
  ['A1', 'Alder Works', 'Software', 1200, 90000000, 'Germany', 'Prospect'],
  ['A2', 'Birch Foods', 'Retail', '51-200', 12000000, 'France', 'Customer'],
  ['A3', 'Cedar Labs', 'Software', null, null, 'United States', 'Prospect'],
  ['A4', 'Dogwood Partners', 'Consulting', 35, 4000000, 'Germany', 'Competitor'],
];

/** A small model over them, as the Model sheet holds it. */
export const exampleModel: Rows = [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  ['setting', 'name', null, null, 'Example', null, null, null],
  ['setting', 'value', null, null, 'revenue', null, null, null],
  ['setting', 'yardstick', null, null, 'employees', null, null, null],
  ['field', 'id', 'Account ID', 'id', 'provider', null, null, null],
  ['field', 'industry', 'Industry', 'category', 'provider', null, null, null],
  ['field', 'employees', 'Employees', 'number', 'provider', null, null, null],
  ['field', 'revenue', 'Annual Revenue', 'money', 'provider', null, null, null],
  ['field', 'country', 'Country', 'category', 'provider', null, null, null],
  ['field', 'type', 'Type', 'category', 'provider', null, null, null],
  ['exclude', 'Competitor', 'type', 'is', 'Competitor', null, null, null],
  ['layer', 'TAM', null, 'always', null, null, null, null],
  ['layer', 'SAM', 'country', 'in', 'Germany; France', null, null, null],
  ['layer', 'SOM', 'employees', 'at least', 100, null, null, null],
  ['criterion', 'Size', 'employees', 'bands', 'leave out', null, null, null],
  ['criterion', 'Size', null, 'weight', 60, null, null, null],
  ['criterion', 'Size', null, 'from', 50, 0.5, null, null],
  ['criterion', 'Size', null, 'from', 1000, 1, null, null],
  ['criterion', 'Industry', 'industry', 'match', 'leave out', null, null, null],
  ['criterion', 'Industry', null, 'weight', 40, null, null, null],
  ['criterion', 'Industry', null, 'is', 'Software', 1, null, null],
  ['criterion', 'Industry', null, 'otherwise', null, 0.25, null, null],
  ['grade', 'A', null, 'at least', 85, null, null, null],
  ['grade', 'B', null, 'at least', 40, null, null, null],
  ['grade', 'C', null, 'at least', 0, null, null, null],
  ['region', 'DACH', 'country', 'in', 'Germany; Austria; Switzerland', null, null, null],
  ['segment', 'Enterprise', 'employees', 'at least', 1000, null, null, null],
  ['segment', 'Mid-Market', 'employees', 'at least', 100, null, null, null],
  ['segment', 'SMB', null, 'otherwise', null, null, null, null],
];
