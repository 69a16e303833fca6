import { recognise } from '../../../core/accounts/recognise';
import { prepareImport, type ImportWishes } from '../../../core/import/prepare-import';
import { rememberedSource, withSource } from '../../../core/import/remember-source';
import type { Cell } from '../../../core/values/cell';
import type { ImportSource } from '../../../core/values/import-source';
import type { Table } from '../../../core/values/table';

const tableOf = (rows: readonly (readonly Cell[])[]): Table => ({
  headers: (rows[0] ?? []).map(String),
  rows,
  firstRow: 1,
  rowCount: rows.length - 1,
});

const existing = tableOf([
  ['Account ID', 'Account Name', 'Employees', 'Website'],
  ['A-1', 'Acme', 12, 'acme.com'],
  ['A-2', 'Birch', 40, 'birch.io'],
]);
const { fields } = recognise(existing);

function prepared(
  rows: readonly (readonly Cell[])[],
  sources: readonly ImportSource[] = [],
  wishes: ImportWishes = {},
) {
  const result = prepareImport({ existing, fields, incoming: tableOf(rows), sources }, wishes);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('; '));
  return result.value;
}

const vendor: readonly (readonly Cell[])[] = [
  ['Company', 'Web', 'Staff total', 'Internal'],
  ['Acme', 'https://www.acme.com/en', '15', 'x'],
  ['Cedar', 'cedar.de', '9', 'y'],
];
const wishes: ImportWishes = {
  said: [
    { header: 'Staff total', to: 'Employees' },
    { header: 'Internal', to: null },
  ],
  key: ['Web'],
};

test('an import is prepared whole: columns, possible keys, what is new and changed', () => {
  const { columns, keys, merge, source } = prepared(vendor, [], wishes);
  expect(columns.map(({ to, road }) => [to, road])).toEqual([
    ['Account Name', 'field'],
    ['Website', 'field'],
    ['Employees', 'said'],
    [null, 'left out'],
  ]);
  expect(keys).toEqual([
    { header: 'Web', to: 'Website', shared: 0.5, distinct: 1 },
    { header: 'Company', to: 'Account Name', shared: 0.5, distinct: 1 },
  ]);
  expect(source).toBeUndefined();
  expect(merge.ok && merge.value).toMatchObject({
    changed: [{ row: 0, cells: [{ column: 2, before: 12, after: 15 }] }],
    added: [[null, 'Cedar', 9, 'cedar.de']],
    gone: [1],
  });
});

test('a source is known again by its headers, and read as it was', () => {
  const first = prepared(vendor, [], wishes);
  const source = rememberedSource('Vendor', first.columns, ['Web'], fields);
  expect(source).toEqual({
    name: 'Vendor',
    columns: [
      { header: 'Company', field: 'name' },
      { header: 'Web', field: 'website' },
      { header: 'Staff total', field: 'employees' },
      { header: 'Internal', field: null },
    ],
    key: ['Web'],
  });
  const again = prepared([vendor[0]!, ['Acme', 'acme.com', '16', 'z']], withSource([], source));
  expect(again.source?.name).toBe('Vendor');
  expect(again.merge.ok && again.merge.value).toMatchObject({
    key: ['Web'],
    changed: [{ cells: [{ before: 12, after: 16 }] }],
  });
  expect(
    prepared(
      [
        ['Name', 'Domain'],
        ['Acme', 'acme.com'],
      ],
      [source],
    ).source,
  ).toBeUndefined();
});

test('a source of the same name takes the place of the one before', () => {
  const one = { name: 'Vendor', columns: [], key: [] };
  const other = { ...one, name: 'vendor', key: ['Id'] };
  expect(withSource([one, { ...one, name: 'B' }], other)).toEqual([other, { ...one, name: 'B' }]);
});

test('deals are no accounts, and are refused', () => {
  const deals = [
    ['Opportunity', 'Account', 'Stage', 'Amount', 'Close Date'],
    ['One', 'Acme', 'Won', '5', '2026-01-01'],
  ];
  const result = prepareImport({ existing, fields, incoming: tableOf(deals) });
  expect(!result.ok && result.problems[0]?.code).toBe('accounts/lists-deals');
});
