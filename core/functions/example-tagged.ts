import type { Cell, Rows } from '../values/cell';

/** Eight accounts with the segment that the CRM gives them. */
export const exampleTagged = (): Rows => [
  ['Account ID', 'Segment', 'Employees', 'Country', 'Type', 'Potential', 'Account Owner'],
  ['A1', 'Enterprise', 2000, 'Germany', 'Prospect', 90000, 'Ann Lee'],
  ['A2', 'ENT', 300, 'Germany', 'Prospect', 20000, 'Ann Lee'],
  ['A3', 'Enterprise', 5000, 'Germany', 'Competitor', 80000, 'Ann Lee'],
  ['A4', 'SMB', 200, 'Germany', null, 15000, 'Ben Roe'],
  ['A5', 'Small Business', 40, 'France', 'Prospect', 5000, 'Ben Roe'],
  ['A6', null, 1500, 'Germany', 'Prospect', 60000, 'Ben Roe'],
  ['A7', 'Gold', 70, 'Germany', 'Prospect', 4000, 'Ben Roe'],
  ['A8', 'SMB', null, 'Germany', 'Prospect', 3000, 'Ben Roe'],
];

const row = (part: string, item: string, field: Cell, test: Cell, value: Cell): Cell[] => [
  ...[part, item, field, test, value],
  ...[null, null, null],
];

/** A small model over them: competitors are no accounts, and only a conversation tells who is one. */
export const exampleTaggedModel = (): Rows => [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  row('setting', 'name', null, null, 'Example of tags'),
  row('setting', 'value', null, null, 'potential'),
  row('field', 'id', 'Account ID', 'id', 'provider'),
  row('field', 'crm segment', 'Segment', 'category', 'provider'),
  row('field', 'employees', 'Employees', 'number', 'provider'),
  row('field', 'country', 'Country', 'category', 'website'),
  row('field', 'type', 'Type', 'category', 'discovery'),
  row('field', 'potential', 'Potential', 'money', 'provider'),
  row('field', 'owner', 'Account Owner', 'category', 'provider'),
  row('exclude', 'Competitor', 'type', 'is', 'Competitor'),
  row('layer', 'TAM', null, 'always', null),
  row('layer', 'SAM', null, 'always', null),
  row('layer', 'SOM', null, 'always', null),
  row('region', 'DACH', 'country', 'in', 'Germany; Austria; Switzerland'),
  row('region', 'France', 'country', 'is', 'France'),
  row('segment', 'Enterprise', 'employees', 'at least', 1000),
  row('segment', 'SMB', null, 'otherwise', null),
];

/** Who looks after them; nobody works SMB in France. */
export const exampleTaggedReps = (): Rows => [
  ['Rep', 'Role', 'Segment', 'Region'],
  ['Ann Lee', 'AE', 'Enterprise', 'DACH'],
  ['Ben Roe', 'AE', 'SMB', 'DACH'],
];
