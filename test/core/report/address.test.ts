import { absoluteAddress, columnCells, rangeAddress, tableCells } from '../../../core/report/address';
import type { Sheet, Workbook } from '../../../core/report/workbook';

const sheet = (role: Sheet['role'], rows: Sheet['rows']): Sheet => ({
  name: "O'Brien",
  role,
  columns: [{ header: 'Segment' }, { header: 'Accounts' }],
  rows,
});

test.each([
  ['an input begins with its header', sheet('input', [['a', 1]]), 'A1:B2', 'B2:B2'],
  [
    'an output begins with the banner',
    sheet('output', [
      ['a', 1],
      ['b', 2],
    ]),
    'A2:B4',
    'B3:B4',
  ],
  ['a column without rows is the cell below its header', sheet('output', []), 'A2:B2', 'B3:B3'],
])('%s', (_, described, table, column) => {
  expect([tableCells(described), columnCells(described, 'Accounts')]).toEqual([table, column]);
});

test('rows that stand together have an address of their own', () => {
  const three = sheet('output', [
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  expect(columnCells(three, 'Accounts', { from: 1, count: 2 })).toBe('B4:B5');
  const workbook: Workbook = { title: '', sheets: [three], names: [] };
  const rows = { from: 0, count: 2 };
  expect(rangeAddress(workbook, { sheet: "O'Brien", header: 'Accounts', rows })).toBe("'O''Brien'!$B$3:$B$4");
});

test('sheet names are quoted, and their quotation marks doubled', () => {
  expect(absoluteAddress(sheet('input', []), 'A1:B2')).toBe("'O''Brien'!$A$1:$B$2");
});

test('a range of what is not there is our mistake', () => {
  const workbook: Workbook = { title: '', sheets: [sheet('input', [['a', 1]])], names: [] };
  expect(rangeAddress(workbook, { sheet: "O'Brien", header: 'Accounts' })).toBe("'O''Brien'!$B$2:$B$2");
  expect(() => rangeAddress(workbook, { sheet: 'Other', header: 'Accounts' })).toThrow('no sheet "Other"');
  expect(() => rangeAddress(workbook, { sheet: "O'Brien", header: 'Other' })).toThrow('no column "Other"');
});
