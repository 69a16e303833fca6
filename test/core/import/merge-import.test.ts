import { recognise } from '../../../core/accounts/recognise';
import { mergeImport, type ImportOptions } from '../../../core/import/merge-import';
import { changeList, mergedTable, type GonePolicy } from '../../../core/import/merged-table';
import { pairColumns, type PairOptions } from '../../../core/import/pair-columns';
import type { Cell } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';

const tableOf = (rows: readonly (readonly Cell[])[]): Table => ({
  headers: (rows[0] ?? []).map(String),
  rows,
  firstRow: 1,
  rowCount: rows.length - 1,
});

type Options = ImportOptions & PairOptions;

function merge(
  ours: readonly (readonly Cell[])[],
  theirs: readonly (readonly Cell[])[],
  options: Options = {},
) {
  const [existing, incoming] = [tableOf(ours), tableOf(theirs)];
  const { fields } = recognise(existing);
  const recognition = recognise(incoming);
  const columns = pairColumns({ table: existing, fields }, recognition.guesses, options);
  if (!columns.ok) throw new Error(columns.problems.map(({ message }) => message).join('; '));
  return {
    existing,
    columns: columns.value,
    result: mergeImport({ existing, fields, incoming, recognition, columns: columns.value }, options),
  };
}

function merged(
  ours: readonly (readonly Cell[])[],
  theirs: readonly (readonly Cell[])[],
  options: Options = {},
) {
  const { existing, columns, result } = merge(ours, theirs, options);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  const table = (gone: GonePolicy = 'mark') =>
    mergedTable(existing, result.value, { gone, mark: 'HubSpot 2026-11-22' });
  return {
    ...{ columns, table, ...result.value },
    said: result.notices.map(({ message }) => message),
    list: changeList(existing, result.value),
  };
}

const problems = (...given: Parameters<typeof merge>): string[] => {
  const { result } = merge(...given);
  return result.ok ? [] : result.problems.map(({ message }) => message);
};

const accounts: readonly (readonly Cell[])[] = [
  ['Account ID', 'Name', 'Mine', 'Employees', 'Annual Revenue', 'Last Activity'],
  ['A-1', 'Acme', 'first', 12, 1_200_000, { day: 46_000 }],
  ['A-2', 'Birch', 'second', 700, null, null],
  ['A-3', 'Cedar', 'third', 40, 5_000_000, { day: 46_001 }],
  ['A-4', 'Dogwood', 'fourth', 9, 100_000, null],
  ['A-5', 'Elder', 'fifth', 90, 900_000, null],
  ['A-6', 'Fir', 'sixth', 80, 800_000, null],
];

const hubspot: readonly (readonly Cell[])[] = [
  ['Record ID', 'Company name', 'Number of Employees', 'Annual Revenue', 'Last activity', 'City', 'Nothing'],
  ['A-3', 'Cedar', '40', '$5M', '2025-12-10', 'Rome', ''],
  ['A-1', 'Acme Inc', '15', '', '2025-12-09', 'Bonn', ''],
  ['A-9', 'Gum', '7', '70,000', '2026-01-02', '', ''],
  ['A-4', 'Dogwood', '9', '100000', '', '', ''],
  ['A-5', 'Elder', '90', '900000', '', '', ''],
  ['A-6', 'Fir', '80', '0.8M', '', '', ''],
];

describe('an import is merged by key', () => {
  const result = merged(accounts, hubspot);

  test('columns are paired by field, new ones are added behind, blank ones are left out', () => {
    expect(result.columns.map(({ to, road }) => [to, road])).toEqual([
      ['Account ID', 'field'],
      ['Name', 'field'],
      ['Employees', 'field'],
      ['Annual Revenue', 'header'],
      ['Last Activity', 'header'],
      ['City', 'new'],
      [null, 'blank'],
    ]);
    expect(result.headers).toEqual([...(accounts[0] ?? []), 'City']);
  });

  test('what is the same however it is written changes nothing; what differs is shown before and after', () => {
    expect(result.list).toEqual([
      ['what', 'Record ID', 'column', 'before', 'after'],
      ['changed', 'A-1', 'Name', 'Acme', 'Acme Inc'],
      ['changed', 'A-1', 'Employees', 12, 15],
      ['changed', 'A-1', 'City', null, 'Bonn'],
      ['changed', 'A-3', 'City', null, 'Rome'],
      ['new', 'A-9', '', null, null],
      ['gone', 'A-2', '', null, null],
    ]);
    expect(result.unchanged).toBe(3);
    expect(result.said).toEqual([]);
  });

  test('the user keeps columns, order and what a blank of the import says nothing of', () => {
    expect(result.table().rows).toEqual([
      ['A-1', 'Acme Inc', 'first', 15, 1_200_000, { day: 46_000 }, 'Bonn', null],
      ['A-2', 'Birch', 'second', 700, null, null, null, 'HubSpot 2026-11-22'],
      ['A-3', 'Cedar', 'third', 40, 5_000_000, { day: 46_001 }, 'Rome', null],
      ['A-4', 'Dogwood', 'fourth', 9, 100_000, null, null, null],
      ['A-5', 'Elder', 'fifth', 90, 900_000, null, null, null],
      ['A-6', 'Fir', 'sixth', 80, 800_000, null, null, null],
      ['A-9', 'Gum', null, 7, 70_000, { day: 46_024 }, null, null],
    ]);
  });

  test('accounts that are gone are kept or taken out as the user says', () => {
    expect(result.table('keep').headers).not.toContain('Missing from import');
    expect(result.table('delete').rows.map(([id]) => id)).toEqual(['A-1', 'A-3', 'A-4', 'A-5', 'A-6', 'A-9']);
  });

  test('the same import twice changes nothing the second time', () => {
    const { headers, rows } = result.table();
    const again = merged([headers, ...rows], hubspot);
    expect([again.changed, again.added, again.gone]).toEqual([[], [], [1]]);
    expect(again.table().rows).toEqual(rows);
  });

  test('an account that is there again loses its mark, and the mark keeps its first day', () => {
    const { headers, rows } = result.table();
    const back = merged([headers, ...rows], [...hubspot, ['A-2', 'Birch', '700', '', '', '', '']]);
    expect(back.table().rows.map((row) => row.at(-1))).toEqual(Array(7).fill(null));
  });

  test('blanks empty cells where that is wanted', () => {
    const wiped = merged(accounts, hubspot, { blanksWipe: true });
    expect(wiped.table('keep').rows[0]?.[4]).toBeNull();
  });
});

describe('what cannot be merged is refused with the reason', () => {
  const small = (ids: readonly Cell[], more: readonly Cell[] = []): (readonly Cell[])[] => [
    ['Account ID', 'Website'],
    ...ids.map((id, at) => [id, more[at] ?? `firm${at}.com`]),
  ];
  test.each([
    [
      'two files that share no key, with the column that would match',
      small(['A-1', 'A-2', 'A-3']),
      small(['B-1', 'B-2', 'B-3']),
      { key: ['Account ID'] },
      'no value of Account ID stands in the accounts, so nothing can be matched; by "Website" 100 % of the rows would be found: take it as the key',
    ],
    [
      'two files that share nothing',
      small(['A-1', 'A-2'], ['a.com', 'b.com']),
      small(['B-1', 'B-2'], ['c.com', 'd.com']),
      {},
      'no value of Account ID, such as "B-1", stands in the accounts, so nothing can be matched: choose another key, or import into another table',
    ],
    [
      'a key that stands twice in the import',
      small(['A-1', 'A-2', 'A-3']),
      small(['A-1', 'A-2', 'A-1']),
      { key: ['Account ID'] },
      'in the import "A-1" stands twice under Account ID, in rows 2 and 4; rows whose key stood before: 1; each account needs a key of its own',
    ],
    [
      'a key that stands twice in the accounts',
      small(['A-1', 'A-1', 'A-3']),
      small(['A-1', 'A-2', 'A-3']),
      { key: ['Account ID'] },
      'in the accounts "A-1" stands twice under Account ID, in rows 2 and 3; rows whose key stood before: 1; each account needs a key of its own',
    ],
    [
      'a key that the import lacks',
      small(['A-1', 'A-2']),
      small(['A-1', 'A-2']),
      { key: ['Id'] },
      'the import has no column "Id" to tell its rows apart; its columns are "Account ID", "Website"',
    ],
  ])('%s', (_, ours, theirs, options, message) => {
    expect(problems(ours, theirs, options)).toEqual([message]);
  });
});

test('a re-import with half of the rows is warned of before anything is gone', () => {
  expect(merged(accounts, hubspot.slice(0, 3)).said).toEqual([
    '4 of the 6 accounts are not in this import: it may be a part of the list, so they are left as they are unless you say otherwise',
  ]);
});

test('rows without a key are left out and said; a total below is no account', () => {
  const result = merged(accounts, [
    ...hubspot,
    ['', 'Nameless', '', '', '', '', ''],
    ['Total', '', '9', '', '', '', ''],
  ]);
  expect(result.added).toHaveLength(1);
  expect(result.said).toEqual([
    'rows of the import without Record ID, which are left out: 1, the first in row 8',
    'row 9 of the import reads like a total ("Total") and is left out',
  ]);
});

test('a key of two columns tells apart what one does not', () => {
  const ours = [
    ['Name', 'Country', 'Employees'],
    ['Acme', 'DE', 5],
    ['Acme', 'FR', 6],
  ];
  const result = merged(ours, [ours[0]!, ['acme ', 'FR', '8'], ['Acme', 'DE', '5']], {
    key: ['Name', 'Country'],
  });
  expect(result.list[1]).toEqual(['changed', 'Acme · FR', 'Employees', 6, 8]);
});

test('ids of Salesforce are the same with 15 and with 18 characters, numbers and their texts are; the key stays as it was', () => {
  const ours = [
    ['Account ID', 'City'],
    ['0015g00000AbCdE', 'Rome'],
    [7, 'Bonn'],
  ];
  const theirs = [ours[0]!, ['0015g00000AbCdEAAV', 'Rome'], ['7', 'Bonn']];
  const { unchanged, changed, gone } = merged(ours, theirs, { key: ['Account ID'] });
  expect([unchanged, changed, gone]).toEqual([2, [], []]);
});

test('the user and a remembered source say where columns go', () => {
  const source = {
    name: 'Vendor',
    columns: [
      { header: 'Firm ref', field: 'id' },
      { header: 'Hits', field: null },
    ],
    key: ['Firm ref'],
  };
  const result = merged(
    accounts,
    [
      ['Firm ref', 'Hits', 'Notes'],
      ['A-1', '3', 'x'],
      ['A-2', '4', 'y'],
    ],
    {
      source,
      said: [{ header: 'Notes', to: 'Mine' }],
      key: source.key,
    },
  );
  expect(result.columns.map(({ to, road }) => [to, road])).toEqual([
    ['Account ID', 'source'],
    [null, 'left out'],
    ['Mine', 'said'],
  ]);
  expect(result.changed.map(({ cells }) => cells[0]?.after)).toEqual(['x', 'y']);
});

test('without accounts, all rows of an import are new', () => {
  const result = merged([hubspot[0]!], hubspot);
  expect([result.added.length, result.changed, result.gone]).toEqual([6, [], []]);
});
