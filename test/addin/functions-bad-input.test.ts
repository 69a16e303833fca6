import type { Cell, Rows } from '../../core/values/cell';
import { exampleAccounts, exampleModel } from '../../core/functions/example-accounts';
import { excel } from './functions-in-excel';

const { call } = excel();
const [header, ...accounts] = exampleAccounts;
const segments = call('SEGMENT', exampleAccounts, exampleModel, null, null);

/** The size of a sheet (Excel specifications and limits). */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/** The accounts with some cells as another hand, or an export, left them. */
const changed = (
  change: (cell: unknown, name: Cell | undefined, row: Rows[number]) => unknown,
): unknown[][] => [
  [...header!],
  ...accounts.map((row) => row.map((cell, at) => change(cell, header![at], row))),
];

const error = (code: string) => ({ type: 'Error', basicType: 'Error', basicValue: code });

describe('accounts as people have them', () => {
  test.each([
    ['blanks that come as null', null],
    ['blanks that come as empty texts', ''],
  ])('whole columns, %s: as many answers as there are accounts', (_, blank) => {
    const rest = Array.from({ length: SHEET_ROWS - exampleAccounts.length }, () => header!.map(() => blank));
    expect(call('SEGMENT', [...exampleAccounts, ...rest], exampleModel, null, null)).toEqual(segments);
  });

  test('a whole model sheet: the rows and columns that are used', () => {
    const wide = exampleModel.map((row) => [
      ...row,
      ...Array.from({ length: SHEET_COLUMNS - row.length }, () => null),
    ]);
    expect(call('SEGMENT', exampleAccounts, wide, null, null)).toEqual(segments);
  });

  test('16,384 columns, all of them filled', () => {
    const wide = exampleAccounts.map((row, at) => [
      ...row,
      ...Array.from({ length: SHEET_COLUMNS - row.length }, (_, column) =>
        at === 0 ? `Field ${column}` : column,
      ),
    ]);
    expect(call('SEGMENT', wide, exampleModel, null, null)).toEqual(segments);
  });

  test('error cells among them: #N/A is blank, any other is a text that no rule knows', () => {
    const unknown = changed((cell, _, row) => (cell === row[3] ? null : cell));
    for (const missing of ['#N/A', error('#N/A'), { code: '#N/A' }]) {
      const spoilt = changed((cell, _, row) => (cell === row[3] ? missing : cell));
      expect(call('SEGMENT', spoilt, exampleModel, null, null)).toEqual(
        call('SEGMENT', unknown, exampleModel, null, null),
      );
    }
    const divided = changed((cell, _, row) => (cell === row[3] ? error('#DIV/0!') : cell));
    expect(call('SEGMENT', divided, exampleModel, null, null)).toHaveLength(exampleAccounts.length);
  });

  test('names that look like formulas stay names', () => {
    const odd = changed((cell, name) => (name === header![0] ? `=HYPERLINK("x")&${String(cell)}` : cell));
    expect(call('SEGMENT', odd, exampleModel, null, null)).toEqual(segments);
  });

  test('a text longer than a cell is not made by any answer', () => {
    const table = call('SEGMENT_TABLE', exampleAccounts, exampleModel, null, null, null) as unknown[][];
    expect(table.flat().filter((cell) => String(cell).length > 32_767)).toEqual([]);
  });
});

describe('a model that is not what it was', () => {
  test.each([
    ['its range is gone', [[error('#REF!')]]],
    ['its range is gone, as a text', '#REF!'],
    ['its table is gone, or has another name', [[{ code: '#NAME?' }]]],
  ])('%s: which argument, and what would be right', (_, model) => {
    const answer = call('SEGMENT', exampleAccounts, model, null, null);
    expect(answer).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(
        /^model: "#(REF!|NAME\?)" is not a model; give the range MODEL, or the text "starter"$/,
      ),
    });
  });

  test('cells of it refer to what was deleted: each is named with its cell', () => {
    const spoilt = exampleModel.map((row) =>
      row[0] === 'segment' && row[4] !== null ? [...row.slice(0, 4), '#REF!', ...row.slice(5)] : row,
    );
    expect(call('SEGMENT', exampleAccounts, spoilt, null, null)).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(/"#REF!" is not a number.*"#REF!" is not a number/),
    });
  });

  test('rows of it were deleted: what they said is missed, by name', () => {
    const without = exampleModel.filter((row) => row[0] !== 'layer');
    const answer = call('SEGMENT', exampleAccounts, without, null, null);
    expect(answer).toHaveLength(exampleAccounts.length);
    const headless = exampleModel.filter((row) => row[0] !== 'field');
    expect(call('SEGMENT', exampleAccounts, headless, null, null)).toEqual({
      code: '#VALUE!',
      message: expect.stringMatching(/"\w+" is not a field/),
    });
  });
});

describe('days', () => {
  // 2026-03-01 and 2024-03-01 as serial numbers of Excel.
  const founded = (recent: Cell, old: Cell): Rows => [
    ['Account ID', 'Funded'],
    ['A1', recent],
    ['A2', old],
    ['A3', null],
  ];
  const model: Rows = [
    ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
    ['setting', 'name', null, null, 'Days', null, null, null],
    ['field', 'id', 'Account ID', 'id', 'provider', null, null, null],
    ['field', 'funded', 'Funded', 'date', 'provider', null, null, null],
    ['segment', 'Recent', 'funded', 'at least', '2025-01-01', null, null, null],
    ['segment', 'Older', null, 'otherwise', null, null, null, null],
  ];

  test.each([
    ['serial numbers', founded(46_082, 45_352)],
    ['texts', founded('2026-03-01', '2024-03-01')],
    ['both', founded(46_082, '2024-03-01')],
  ])('as %s', (_, table) => {
    expect(call('SEGMENT', table, model, null, null)).toEqual([
      ['segment'],
      ['Recent'],
      ['Older'],
      ['Unknown'],
    ]);
  });
});
