import type { Rows } from '../../../core/values/cell';
import { secondTableKind } from '../../../core/history/second-table-kind';
import { makeSample } from '../../../core/sample/make-sample';

const sample = makeSample({ accounts: 300, seed: 11, today: 46_000 });

function table(rows: Rows) {
  const [header = []] = rows;
  return { headers: header.map(String), rows, firstRow: 1, rowCount: rows.length - 1 };
}

describe('what a table beside the accounts lists', () => {
  test.each([
    ['deals', sample.opportunities, 'history'],
    ['spend by year', sample.spend, 'spend'],
    ['effort', sample.effort, 'effort'],
    ['accounts', sample.accounts, null],
    ['products', sample.products, null],
    ['people', sample.reps, 'reps'],
  ])('a generated table of %s is told by its columns', (_, given, kind) => {
    expect(secondTableKind(given)).toBe(kind);
  });

  test.each<[string, Rows, string | null]>([
    [
      'a column a year is spend',
      [
        ['Account Name', '2023', '2024', '2025'],
        ['Acme', 100, 120, 130],
        ['Borg', 10, 0, 30],
      ],
      'spend',
    ],
    [
      'deals that say yes or no are deals',
      [
        ['Customer', 'Won', 'Value'],
        ['Acme', 'yes', 100],
        ['Borg', 'no', 20],
      ],
      'history',
    ],
    [
      'effort may name segments alone',
      [
        ['Segment', 'Activity Type', 'Hours'],
        ['SMB', 'Calls', 12],
        ['Enterprise', 'Visits', 40],
      ],
      'effort',
    ],
    [
      'amounts that name no account are nothing known',
      [
        ['Year', 'Amount'],
        [2024, 100],
        [2025, 120],
      ],
      null,
    ],
    [
      'people with roles and quotas are reps',
      [
        ['Sales Rep', 'Title', 'Territory', 'Annual Quota'],
        ['Ada Byron', 'AE', 'EMEA', 900_000],
        ['Bo Diddley', 'SDR', 'EMEA', null],
      ],
      'reps',
    ],
    [
      'contacts are nothing known',
      [
        ['Name', 'Title', 'Phone', 'Email'],
        ['Ada Byron', 'CEO', '+1 212 555 0100', 'ada@acme.example'],
        ['Bo Diddley', 'CFO', '+1 212 555 0101', 'bo@borg.example'],
      ],
      null,
    ],
    [
      'notes are nothing known',
      [
        ['Topic', 'Remark'],
        ['kick-off', 'in March'],
      ],
      null,
    ],
  ])('%s', (_, rows, kind) => {
    expect(secondTableKind(table(rows))).toBe(kind);
  });
});
