import type { Rows } from '#core';
import { argumentsOf, excelArgument, isUnavailable } from '../../addin/functions/excel-argument';
import { excelCell } from '../../addin/functions/excel-cell';
import { excelResult } from '../../addin/functions/excel-result';
import { usedBlock } from '../../addin/functions/used-block';

describe('a cell as Excel hands it over', () => {
  // Shapes of data types: CellValue in Microsoft's Excel API reference; of errors: CustomFunctions.Error.
  const cases: [string, unknown, unknown][] = [
    ['a number stays', 12.5, 12.5],
    ['0 stays, it may be a blank of the desktop', 0, 0],
    ['a day is its serial number', 45_292, 45_292],
    ['a text stays', 'Acme', 'Acme'],
    ['a text that looks like a formula stays', '=1+1', '=1+1'],
    ['a day as text stays', '2024-01-01', '2024-01-01'],
    ['a flag stays', false, false],
    ['an empty text stays', '', ''],
    ['null is blank', null, null],
    ['undefined is blank', undefined, null],
    ['#N/A as text is blank', '#N/A', null],
    ['another error as text stays', '#DIV/0!', '#DIV/0!'],
    ['#N/A as an error of the runtime is blank', { code: '#N/A', message: 'no price' }, null],
    ['another error of the runtime is its text', { code: '#DIV/0!' }, '#DIV/0!'],
    ['#N/A as a data type is blank', { type: 'Error', basicType: 'Error', basicValue: '#N/A' }, null],
    [
      'another error as a data type is its text',
      { type: 'Error', basicType: 'Error', basicValue: '#REF!' },
      '#REF!',
    ],
    [
      'a formatted number is its number',
      { type: 'FormattedNumber', basicValue: 24, numberFormat: '0.00' },
      24,
    ],
    ['a double with properties is its number', { type: 'Double', basicType: 'Double', basicValue: 7 }, 7],
    ['a string is its text', { type: 'String', basicType: 'String', basicValue: 'Acme' }, 'Acme'],
    ['a boolean is its flag', { type: 'Boolean', basicType: 'Boolean', basicValue: true }, true],
    ['an empty data type is the empty text', { type: 'Empty', basicType: 'Empty', basicValue: '' }, ''],
    [
      'an entity that has no plain value is what its cell shows',
      { type: 'Entity', text: 'Acme Inc', basicType: 'Error', basicValue: '#VALUE!' },
      'Acme Inc',
    ],
    ['a data type without a plain value is blank', { type: 'Array', basicValue: { elements: [] } }, null],
  ];

  test.each(cases)('%s', (_, value, gives) => {
    expect(excelCell(value)).toBe(gives);
  });
});

describe('an argument as Excel hands it over', () => {
  const cases: [string, unknown, unknown][] = [
    ['what was left out is null', null, null],
    ['one blank cell counts as left out', [[null]], null],
    ['one cell with an empty text counts as left out', [['']], null],
    ['one cell stays a block', [['starter']], [['starter']]],
    ['a single value stays one', 5, 5],
    ['a single data type is its value', { type: 'Double', basicValue: 5 }, 5],
    [
      'errors and data types in a block become cells',
      [
        ['Name', 'Value'],
        ['Acme', { code: '#N/A' }],
        [{ type: 'String', basicValue: 'Birch' }, '#DIV/0!'],
      ],
      [
        ['Name', 'Value'],
        ['Acme', null],
        ['Birch', '#DIV/0!'],
      ],
    ],
  ];

  test.each(cases)('%s', (_, value, gives) => {
    expect(excelArgument(value)).toEqual(gives);
  });

  test('a block of plain cells is not copied, and one that changes is left as it was', () => {
    const plain = [
      ['Name', 'Employees'],
      ['Acme', null],
    ];
    expect(excelArgument(plain)).toBe(plain);
    const rich = [['Name'], [{ code: '#N/A' }]];
    expect(excelArgument(rich)).toEqual([['Name'], [null]]);
    expect(rich).toEqual([['Name'], [{ code: '#N/A' }]]);
  });

  const invocations: [string, unknown[], unknown[]][] = [
    ['after the last parameter', [[[1]], 2, { functionName: 'TIER' }], [[[1]], 2]],
    [
      'in the place of a parameter that Excel does not know yet',
      [[[1]], { address: 'Sheet1!A1' }, 3],
      [[[1]]],
    ],
    ['without anything in it', [1, {}], [1]],
    [
      'never: a data type is an argument',
      [{ type: 'Double', basicValue: 5 }],
      [{ type: 'Double', basicValue: 5 }],
    ],
    ['never: an error is an argument', [{ code: '#REF!' }, null], [{ code: '#REF!' }, null]],
  ];

  test.each(invocations)('what Excel tells of a call stands %s', (_, received, gives) => {
    expect(argumentsOf(received)).toEqual(gives);
  });

  test('only an argument that is #N/A as a whole is not available', () => {
    const whole = ['#N/A', [['#N/A']], [[{ code: '#N/A' }]], { type: 'Error', basicValue: '#N/A' }];
    const not = [null, [['#N/A', 1]], [['#N/A'], [1]], '#REF!', [[{ code: '#REF!' }]], 'N/A'];
    expect(whole.map(isUnavailable)).toEqual(whole.map(() => true));
    expect(not.map(isUnavailable)).toEqual(not.map(() => false));
  });
});

describe('whole columns and rows are cut to what is used', () => {
  // The size of a sheet: 1,048,576 rows by 16,384 columns (Excel specifications and limits).
  const column = (used: readonly unknown[], rest: unknown): unknown[][] =>
    Array.from({ length: 1_048_576 }, (_, row) => [row < used.length ? used[row] : rest]);
  const row = (used: readonly unknown[], rest: unknown): unknown[] =>
    Array.from({ length: 16_384 }, (_, at) => (at < used.length ? used[at] : rest));

  test('a column of which the rest is blank', () => {
    expect(usedBlock(column(['Employees', 5, null, 0], null))).toEqual([['Employees'], [5], [null], [0]]);
  });

  test('a column of which the rest is handed over as 0', () => {
    expect(usedBlock(column(['Employees', 0, 7, 0], 0))).toEqual([['Employees'], [0], [7]]);
  });

  test('a column in which nothing is used', () => {
    expect(usedBlock(column([], ''))).toEqual([]);
  });

  test('rows as wide as a sheet', () => {
    const block = [row(['Name', 'Employees'], null), row(['Acme', null, 'note'], null)];
    expect(usedBlock(block)).toEqual([
      ['Name', 'Employees', null],
      ['Acme', null, 'note'],
    ]);
    expect(usedBlock([row(['Name', 'Employees'], 0), row(['Acme'], 0)])).toEqual([
      ['Name', 'Employees'],
      ['Acme', 0],
    ]);
  });

  test('any other block stays as it is', () => {
    const block = [['Employees'], [5], [null], [0]];
    expect(usedBlock(block)).toBe(block);
  });
});

describe('an answer as Excel takes it', () => {
  const cases: [string, Rows, unknown][] = [
    ['blank is the empty text, as null would show as 0', [[null, 'a']], [['', 'a']]],
    ['a day is its serial number', [[{ day: 45_292 }]], [[45_292]]],
    ['a number without an end is blank', [[NaN, Infinity, 0]], [['', '', 0]]],
    ['flags, numbers and texts stay', [[true, -1.5, '=1+1']], [[true, -1.5, '=1+1']]],
    [
      'short rows are filled',
      [['a', 'b'], ['c'], []],
      [
        ['a', 'b'],
        ['c', ''],
        ['', ''],
      ],
    ],
    ['no rows are one blank cell', [], [['']]],
    ['a text is no longer than a cell can hold', [['x'.repeat(40_000)]], [['x'.repeat(32_767)]]],
  ];

  test.each(cases)('%s', (_, rows, gives) => {
    expect(excelResult(rows)).toEqual(gives);
  });
});
