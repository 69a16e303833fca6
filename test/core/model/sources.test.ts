import { exampleModel } from '../../../core/functions/example-accounts';
import { modelStamp } from '../../../core/model/model-stamp';
import { readModel } from '../../../core/model/read-model';
import { readAccountModel } from '../../../core/model/sheet/read-account-model';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { writeModelSheet } from '../../../core/model/sheet/write-sheet';
import type { Cell, Rows } from '../../../core/values/cell';

const n = null;

/** From row 30 on. */
const sources: Rows = [
  ['source', 'HubSpot', 'Record ID', 'field', 'id', n, n, 'weekly'], // 30
  ['source', 'HubSpot', 'Company name', 'field', 'Name'], // 31
  ['source', n, 'Hits', 'leave out'], // 32
  ['source', n, 'Record ID', 'key'], // 33
];

const below = (...rows: readonly (readonly Cell[])[]): Rows => [...exampleModel, ...sources, ...rows];

function told(rows: Rows): string[] {
  const read = readModelSheet(rows);
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at?.cell}`);
}

function modelOf(rows: Rows) {
  const read = readModelSheet(rows);
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '));
  return read.value;
}

test('a source says which field each of its columns fills, what is left out, and its key', () => {
  const model = modelOf(below());
  expect(model.sources).toEqual([
    {
      name: 'HubSpot',
      columns: [
        { header: 'Record ID', field: 'id' },
        { header: 'Company name', field: 'name' },
        { header: 'Hits', field: null },
      ],
      key: ['Record ID'],
      note: 'weekly',
    },
  ]);
  expect(modelOf(writeModelSheet(model))).toEqual(model);
  const read = readModel(JSON.parse(JSON.stringify(model)));
  expect(read.ok && read.value).toEqual(model);
});

test('accounts are segmented whatever their sources say, and no figure is out of date for it', () => {
  expect(readAccountModel(below(['source', 'X', n, 'sideways'])).ok).toBe(true);
  expect(modelStamp(modelOf(below()))).toBe(modelStamp(modelOf(exampleModel)));
});

test.each<[string, readonly Cell[], string[]]>([
  ['a test that means nothing', ['source', n, 'City', 'sideways'], ['not-one-of Model!D34']],
  ['a column twice', ['source', n, 'hits', 'leave out'], ['source-header-twice Model!C34']],
  ['a column without a header', ['source', n, n, 'field', 'city'], ['source-header Model!C34']],
  ['a column without a field', ['source', n, 'City', 'field'], ['source-field Model!E34']],
  [
    'a field of what is left out',
    ['source', n, 'City', 'leave out', 'city'],
    ['cell-without-meaning Model!E34'],
  ],
  ['a key that is left out', ['source', n, 'Hits', 'key'], ['source-key Model!C34']],
  ['a key twice', ['source', n, 'Record ID', 'key'], ['source-header-twice Model!C34']],
])('%s is a problem at its cell', (_, row, problems) => {
  expect(told(below(row))).toEqual(problems);
});

test('a source twice is a problem', () => {
  const other = ['source', 'Vendor', 'Id', 'field', 'id'];
  expect(told(below(other, ['source', 'hubspot', 'Id', 'field', 'id']))).toEqual(['source-twice Model!B35']);
});
