import { accountRows } from '../../../core/values/account-rows';
import { headerNames } from '../../../core/values/header-names';
import { cellAt } from '../../../core/values/table';

describe('headers', () => {
  test.each<readonly [string, Parameters<typeof headerNames>[0], readonly string[]]>([
    [
      'are texts without outer blanks',
      [' Name ', '\ufeffCity', 12, true, { day: 0 }],
      ['Name', 'City', '12', 'true', '1899-12-30'],
    ],
    ['that repeat are counted', ['Name', 'Name', 'Name'], ['Name', 'Name (2)', 'Name (3)']],
    [
      'that are counted already stay what they are',
      ['Name', 'Name (2)', 'Name'],
      ['Name', 'Name (2)', 'Name (3)'],
    ],
    [
      'that are missing are named by their place',
      ['Name', null, '', 'Column 2'],
      ['Name', 'Column 2 (2)', 'Column 3', 'Column 2'],
    ],
    [
      'may be called as keys of objects are',
      ['__proto__', 'constructor', '__proto__'],
      ['__proto__', 'constructor', '__proto__ (2)'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(headerNames(cells)).toEqual(expected);
  });
});

describe('accounts in a block', () => {
  const one = ['Alder', 1];
  const two = ['Birch', 2];

  test('are the host’s own rows, not copies', () => {
    const block = [['Name', 'Size'], one, two];
    const { table, rowCount, places } = accountRows(block);
    expect([table.rows === block, table.firstRow, table.rowCount, rowCount, places]).toEqual([
      true,
      1,
      2,
      2,
      null,
    ]);
  });

  test('end where only blank rows follow', () => {
    const { table, rowCount } = accountRows([['Name', 'Size'], one, [], [null, ' '], ['']]);
    expect([table.rowCount, rowCount]).toEqual([1, 1]);
  });

  test('leave out blank rows among them, and say where each row of the block went', () => {
    const { table, rowCount, places } = accountRows([['Name', 'Size'], one, [null], two, []]);
    expect([rowCount, [...(places ?? [])], table.rowCount]).toEqual([3, [0, -1, 1], 2]);
    expect([cellAt(table, 0, 0), cellAt(table, 1, 0), cellAt(table, 1, 5)]).toEqual(['Alder', 'Birch', null]);
  });

  test('have their header apart where it is given', () => {
    const { table, rowCount } = accountRows([one, two], ['Name', 'Size'], 'Accounts');
    expect([table.headers, table.firstRow, rowCount, table.name]).toEqual([
      ['Name', 'Size'],
      0,
      2,
      'Accounts',
    ]);
  });

  test('are none in an empty block', () => {
    expect(accountRows([]).table).toMatchObject({ headers: [], rowCount: 0 });
  });
});
