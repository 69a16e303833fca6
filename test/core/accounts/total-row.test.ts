import { totalRowNotices } from '../../../core/accounts/total-row';
import type { Cell } from '../../../core/values/cell';

function said(...rows: (readonly Cell[])[]): string[] {
  const table = { headers: ['Name', 'Employees'], rows: [['Name', 'Employees'], ...rows], firstRow: 1 };
  return totalRowNotices({ ...table, rowCount: rows.length }).map(
    ({ at, parameters }) => `${at?.row} ${parameters['text']}`,
  );
}

describe('a last row that adds up the others', () => {
  test.each([['Total'], ['Grand Total'], ['TOTAL:'], ['Totals (2 rows)'], ['Subtotal'], ['Summe']])(
    '%s is said with its row',
    (text) => {
      expect(said(['Acme', 120], [text, 120])).toEqual([`3 ${text}`]);
    },
  );

  test('blank cells before the word are passed over', () => {
    expect(said(['Acme', 120], [null, 'Total'])).toEqual(['3 Total']);
  });

  test.each([['Total Energies'], ['Totally Wired'], ['TotalEnergies SE'], ['Sumatra Coffee'], [12]])(
    '%s is an account',
    (text) => {
      expect(said(['Acme', 120], [text, 120])).toEqual([]);
    },
  );

  test('a total that is not last is left to its reader', () => {
    expect(said(['Total', 120], ['Acme', 120])).toEqual([]);
  });
});
