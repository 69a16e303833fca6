import { callFunction } from '../../../core/functions/call-function';
import { problemLine } from '../../../core/functions/problem-line';
import { exampleAccounts, exampleModel } from '../../../core/functions/example-accounts';
import type { Argument } from '../../../core/functions/read-arguments';
import type { Cell, Rows } from '../../../core/values/cell';

const [header = [], ...rows] = exampleAccounts;

const withCell = (row: readonly Cell[], at: number, cell: Cell): readonly Cell[] =>
  row.map((each, place) => (place === at ? cell : each));

function answer(name: string, ...args: readonly Argument[]): readonly (readonly Cell[])[] | string {
  const called = callFunction(name, args);
  return called.ok ? called.value : problemLine(called.problems);
}

const segments = [['segment'], ['Enterprise'], ['Mid-Market'], ['Unknown'], ['SMB']];

describe('what is wrong is said in one sentence that names the argument', () => {
  const cases: readonly (readonly [string, string, readonly Argument[], string])[] = [
    ['no function', 'SEGMNT', [], '"SEGMNT" is not a Tamarack function; they are '],
    [
      'no accounts',
      'SEGMENT',
      [null, exampleModel],
      'add accounts as argument 1: SEGMENT(accounts, model, [headers], [overrides])',
    ],
    [
      'no model',
      'SEGMENT',
      [exampleAccounts],
      'add MODEL as the second argument: =SEGMENT(Accounts[#All], MODEL)',
    ],
    [
      'no model, elsewhere',
      'TAM_ROLLUP',
      [exampleAccounts, null],
      'add MODEL as the second argument: =TAM_ROLLUP(Accounts[#All], MODEL)',
    ],
    [
      'accounts that are one cell',
      'SEGMENT',
      [12, exampleModel],
      'accounts: a block of accounts with a header row is needed, such as Accounts[#All]; "12" is one cell',
    ],
    [
      'a header alone',
      'SEGMENT',
      [[header], exampleModel],
      'accounts: the block has a header but no accounts below it',
    ],
    [
      'a header and blank rows',
      'SEGMENT',
      [[header, [null, ''], [' ']], exampleModel],
      'accounts: the block has a header but no accounts below it',
    ],
    [
      'a block without its header row',
      'SEGMENT',
      [
        [
          [12, 400, 7],
          [13, 500, 8],
        ],
        exampleModel,
      ],
      'accounts: the first row has no header that names a field of the model; row 1 holds 12, 400, 7',
    ],
    [
      'headers of something else',
      'SEGMENT',
      [rows, exampleModel, [['a', 'b']]],
      'headers: none of them names a field of the model; they hold a, b',
    ],
    ['blank headers', 'SEGMENT', [rows, exampleModel, [[null, ' ']]], 'headers: the header row is blank'],
    [
      'one header that is missing',
      'SEGMENT',
      [exampleAccounts.map((row) => row.filter((_, at) => at !== 3)), exampleModel],
      'fields.employees: no column is headed "Employees", which the field employees is read from; the headers are ',
    ],
    [
      'accounts that are one cell, whatever the model',
      'SEGMENT',
      [12, 'starter'],
      'accounts: a block of accounts with a header row is needed, such as Accounts[#All]; "12" is one cell',
    ],
    [
      'a model that is a text',
      'SEGMENT',
      [exampleAccounts, 'best'],
      'model: "best" is not a model; give the range MODEL, or the text "starter"',
    ],
    [
      'a model that is one column',
      'SEGMENT',
      [exampleAccounts, [['setting'], ['field']]],
      'model: "the range" is not a model; give the range MODEL, or the text "starter"',
    ],
    [
      'a mistake in the model',
      'SEGMENT',
      [exampleAccounts, exampleModel.map((row) => (row[3] === 'weight' ? withCell(row, 4, 'many') : row))],
      'Model!E16: "many" is not a number; Model!E20: "many" is not a number',
    ],
    [
      'a column that there is not',
      'SEGMENT_TABLE',
      [exampleAccounts, exampleModel, null, 'segment; sgment'],
      'columns: "sgment" is not one of score, confidence, ',
    ],
    [
      'a field that there is not',
      'TAM_ROLLUP',
      [exampleAccounts, exampleModel, 'city'],
      'by: "city" is not a field of this model; its fields are ',
    ],
    [
      'overrides that are none',
      'SEGMENT',
      [exampleAccounts, exampleModel, null, [['who', 'why']]],
      'overrides: the column "key" is missing; the table needs key, field, value, who, when, why; ',
    ],
    [
      'an override without a value',
      'SEGMENT',
      [
        exampleAccounts,
        exampleModel,
        null,
        [
          ['key', 'field', 'value', 'who', 'when', 'why'],
          ['A1', 'segment', null, 'Ann'],
        ],
      ],
      'overrides: row 2 has no value',
    ],
    ['too many arguments', 'GINI', [[[1]], 2, 3], 'GINI takes 1 arguments, not 3: GINI(values)'],
    ['no numbers', 'GINI', [[['a'], [null]]], 'values: the range holds no number'],
    ['a negative value', 'GINI', [[[1], [-2]]], 'values: -2 is not a number of 0 or more'],
    [
      'values that add up to nothing',
      'GINI',
      [[[0], [0]]],
      'values: the values add up to nothing, so there is no concentration to measure',
    ],
    ['classes in words', 'NATURAL_BREAKS', [[[1], [2]], 'two'], 'classes: "two" is not a number'],
    ['half a class', 'NATURAL_BREAKS', [[[1], [2]], 1.5], 'classes: 1.5 is not a whole number from 1 to 50'],
    [
      'classes without end',
      'NATURAL_BREAKS',
      [[[1], [2]], Infinity],
      'classes: Infinity is not a whole number from 1 to 50',
    ],
    [
      'several numbers of classes',
      'NATURAL_BREAKS',
      [
        [[1], [2]],
        [[1], [2]],
      ],
      'classes: one number is needed, not a block of 2 × 1 cells',
    ],
    [
      'more classes than values',
      'NATURAL_BREAKS',
      [[[1], [2]], 3],
      'classes: 3 classes need as many different values, and the range holds 2',
    ],
    ['a share above 1', 'CONCENTRATION', [[[1], [2]], 20], 'shares: 20 is not a number from 0 to 1'],
    [
      'tiers of one column',
      'TIER',
      [5, [['A'], ['B']]],
      'tiers: a block of two columns is needed, name and from, such as A and 85',
    ],
    [
      'a tier in words',
      'TIER',
      [
        5,
        [
          ['A', 10],
          ['B', 'low'],
        ],
      ],
      'tiers: "low" is not a number',
    ],
    [
      'a tier twice',
      'TIER',
      [
        5,
        [
          ['A', 10],
          ['A', 5],
        ],
      ],
      'tiers: the name "A" stands there twice',
    ],
  ];
  test.each(cases)('%s', (_, name, args, expected) => {
    expect(answer(name, ...args)).toMatch(new RegExp(`^${expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });
});

test('up to ten mistakes are named, and how many more there are', () => {
  const model = [...exampleModel, ...Array.from({ length: 14 }, (_, at): Cell[] => [`part ${at}`])];
  const line = answer('SEGMENT', exampleAccounts, model);
  expect(line).toContain('Model!A39: ');
  expect(line).not.toContain('Model!A40: ');
  expect(line).toMatch(/; and 4 more$/);
});

describe('the shape of the answer', () => {
  test('with its header row, the accounts get as many rows as they have', () => {
    expect(answer('SEGMENT', exampleAccounts, exampleModel)).toEqual(segments);
  });

  test('without it, one row an account', () => {
    expect(answer('SEGMENT', rows, exampleModel, [header])).toEqual(segments.slice(1));
    expect(answer('SEGMENT', rows.slice(1, 2), exampleModel, [header])).toEqual([['Mid-Market']]);
  });

  test('headers may stand in a column of their own', () => {
    expect(
      answer(
        'SEGMENT',
        rows,
        exampleModel,
        header.map((name) => [name]),
      ),
    ).toEqual(segments.slice(1));
  });

  test('blank rows at the end are cut, and one among the accounts stays blank', () => {
    const blank: Cell[] = [null, '', ' '];
    const block = [header, rows[0]!, blank, rows[1]!, blank, []];
    expect(answer('SEGMENT', block, exampleModel)).toEqual([
      ['segment'],
      ['Enterprise'],
      [''],
      ['Mid-Market'],
    ]);
    expect(answer('ICP_SCORE', block, exampleModel)).toEqual([['score'], [100], [''], [40]]);
    const table = answer('SEGMENT_TABLE', block, exampleModel, null, 'segment; layer');
    expect(table).toEqual([
      ['segment', 'layer'],
      ['Enterprise', 'SOM'],
      ['', ''],
      ['Mid-Market', 'SOM'],
    ]);
  });

  test('ragged rows are blank from where they end', () => {
    expect(answer('SEGMENT', [header, rows[0]!, ['A9']], exampleModel)).toEqual([
      ['segment'],
      ['Enterprise'],
      ['Unknown'],
    ]);
  });

  test('a host that leaves arguments out hands over null or undefined', () => {
    expect(answer('SEGMENT', exampleAccounts, exampleModel, null, undefined)).toEqual(segments);
    expect(answer('SEGMENT', exampleAccounts, exampleModel, '', [[]])).toEqual(segments);
  });

  test('every function answers to its alias, in any case', () => {
    expect(answer('tamarack_segment', exampleAccounts, exampleModel)).toEqual(segments);
  });

  test('a text beginning with = comes out as the text it is', () => {
    const model = exampleModel.map((row) => (row[1] === 'SMB' ? withCell(row, 1, '=cmd()') : row));
    expect(answer('SEGMENT', exampleAccounts, model)).toEqual([...segments.slice(0, 4), ['=cmd()']]);
  });

  test('a duplicate header is another column; the first is read', () => {
    const block: Rows = exampleAccounts.map((row, at) => [...row, at === 0 ? 'Employees' : 7]);
    expect(answer('SEGMENT', block, exampleModel)).toEqual(segments);
  });

  test('a header is found behind a byte order mark and in other case', () => {
    const block: Rows = [header.map((name) => `\ufeff ${String(name).toUpperCase()}`), ...rows];
    expect(answer('SEGMENT', block, exampleModel)).toEqual(segments);
  });
});

test('the starter model is asked for by name', () => {
  expect(answer('SEGMENT', exampleAccounts, 'Starter')).toHaveLength(5);
  // What the model needs of the fields stands behind what the accounts alone tell.
  const first = (rows: Rows) => rows.map((row) => row.slice(0, 9));
  const starter = answer('DATA_QUALITY', exampleAccounts, 'starter') as Rows;
  expect(first(starter)).toEqual(first(answer('DATA_QUALITY', exampleAccounts) as Rows));
  expect(starter.at(-1)?.slice(9)).toEqual([1, expect.any(Number), expect.any(Number), expect.any(Number)]);
});

test('an override of segment and one of a field count; the later day stands', () => {
  const overrides: Rows = [
    ['Why', 'Key', 'Field', 'Value', 'Who', 'When'],
    ['', 'A1', 'segment', 'SMB', 'Ann', { day: 46000 }],
    ['', 'A1', 'segment', 'Mid-Market', 'Bob', 46001],
    ['', 'A3', 'employees', 5000, 'Ann', '2026-01-01'],
  ];
  const given = answer('SEGMENT', exampleAccounts, exampleModel, null, overrides);
  expect(given).toEqual([['segment'], ['Mid-Market'], ['Mid-Market'], ['Enterprise'], ['SMB']]);
});

describe('plain values', () => {
  test('a header above the numbers, texts, flags, days and blanks are skipped', () => {
    const values: Rows = [
      ['Revenue'],
      [1],
      ['2'],
      [true],
      [{ day: 45000 }],
      [null],
      [''],
      [3],
      [NaN],
      [Infinity],
    ];
    expect(answer('LORENZ', values)).toEqual([
      ['share of accounts', 'share of value'],
      [0, 0],
      [0.5, 0.25],
      [1, 1],
    ]);
  });

  test('TIER answers in place, cell by cell, in the shape of the block', () => {
    const tiers: Rows = [
      ['B', 10],
      ['A', 100],
    ];
    expect(
      answer(
        'TIER',
        [
          ['LTV', 5],
          [10, 100],
          [null, -0],
          [NaN, Infinity],
        ],
        tiers,
      ),
    ).toEqual([
      ['', ''],
      ['B', 'A'],
      ['', ''],
      ['', 'A'],
    ]);
  });
});
