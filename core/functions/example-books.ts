import type { Cell, Rows } from '../values/cell';

// Functions, so that a bundle which leaves the examples out need not make their rows.

/** Seven accounts of which only the potential counts. Source: Korf 2010, "Objective functions for multi-way number partitioning". */
export const exampleBooks = (): Rows => [
  ['Account ID', 'Potential'],
  ...[46, 39, 27, 26, 16, 13, 10].map((potential, at): Cell[] => [`A${at + 1}`, potential]),
];

const row = (part: string, item: string, field: Cell, test: Cell, value: Cell): Cell[] => [
  ...[part, item, field, test, value],
  ...[null, null, null],
];

/** A model that says little more of them than that. */
export const exampleBooksModel = (): Rows => [
  ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
  row('setting', 'name', null, null, 'Example of books'),
  row('setting', 'value', null, null, 'potential'),
  row('field', 'id', 'Account ID', 'id', 'provider'),
  row('field', 'potential', 'Potential', 'money', 'provider'),
  row('layer', 'TAM', null, 'always', null),
  row('layer', 'SAM', null, 'always', null),
  row('layer', 'SOM', null, 'always', null),
  row('segment', 'All', null, 'otherwise', null),
];

/** Three reps who can have any of them. */
export const exampleBooksReps = (): Rows => [
  ['Rep', 'Role'],
  ['Ann Lee', 'AE'],
  ['Ben Roe', 'AE'],
  ['Cem Kaya', 'AE'],
];
