import { findTables } from '../../panel/find-tables';
import { blockText } from '../../panel/block';
import type { Rows } from '#core';

const cases: readonly (readonly [name: string, rows: Rows, found: readonly string[]])[] = [
  ['an empty sheet holds no table', [], []],
  ['a single column is no table', [['Name'], ['Acme'], ['Borg']], []],
  ['a header alone is no table', [['Name', 'City']], []],
  [
    'rows of numbers without names are no table',
    [
      [1, 2],
      [3, 4],
    ],
    [],
  ],
  [
    'a table from A1',
    [
      ['Name', 'City'],
      ['Acme', 'Rome'],
    ],
    ['A1:B2'],
  ],
  [
    'a title above a table is not its header',
    [
      ['Accounts in August', null, null],
      ['Name', 'City', 'Size'],
      ['Acme', 'Rome', 3],
    ],
    ['A2:C3'],
  ],
  [
    'a blank row within a table stays in it',
    [
      ['Name', 'Size'],
      ['Acme', 1],
      [null, null],
      ['Borg', 2],
    ],
    ['A1:B4'],
  ],
  [
    'a second row of names after a blank row begins a second table',
    [
      ['Name', 'Size'],
      ['Acme', 1],
      [null, null],
      ['Rep', 'Quota'],
      ['Ann', 2],
    ],
    ['A1:B2', 'A4:B5'],
  ],
  [
    'a blank column parts two tables',
    [
      ['Name', 'Size', null, 'Rep', 'Quota'],
      ['Acme', 1, null, 'Ann', 2],
    ],
    ['A1:B2', 'D1:E2'],
  ],
  [
    'a header may lack a few names',
    [
      ['Name', 'City', null, 'Size'],
      ['Acme', 'Rome', 'x', 3],
    ],
    ['A1:D2'],
  ],
  [
    'headers named like things of the language are names',
    [
      ['__proto__', 'constructor'],
      ['Acme', 1],
    ],
    ['A1:B2'],
  ],
];

describe('tables in a sheet', () => {
  test.each(cases)('%s', async (_, rows, found) => {
    expect((await findTables(rows)).map(blockText)).toEqual(found);
  });
});
