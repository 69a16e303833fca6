import { answersDemand } from '../../../core/accounts/answers-demand';
import { encode, encodeField } from '../../../core/accounts/encode';
import type { FieldMapping } from '../../../core/accounts/field';
import type { Column } from '../../../core/expr/columns';
import { contains, demand } from './encode-cases';
import type { Cell } from '../../../core/values/cell';
import type { FieldKind } from '../../../core/values/field-kind';
import type { Table } from '../../../core/values/table';
import { valueAt } from '../expr/reference-evaluate';

function mapping(kind: FieldKind, more: Partial<FieldMapping> = {}): FieldMapping {
  return {
    field: 'asked',
    header: 'Asked',
    kind,
    source: 'provider',
    zero: 'value',
    unit: 1,
    order: 'ymd',
    separator: ';',
    decimal: '.',
    ...more,
  };
}

function tableOf(cells: readonly (Cell | undefined)[]): Table {
  const rows = cells.map((cell) => (cell === undefined ? ['row'] : ['row', cell]));
  return {
    headers: ['Name', 'Asked'],
    rows: [['Name', 'Asked'], ...rows],
    firstRow: 1,
    rowCount: cells.length,
  };
}

function read(
  kind: FieldKind,
  cells: readonly (Cell | undefined)[],
  more: Partial<FieldMapping> = {},
  asked = demand(),
) {
  const result = encodeField(tableOf(cells), mapping(kind, more), asked);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const values = (column: Column, length: number) => Array.from({ length }, (_, row) => valueAt(column, row));

function expectValues(
  kind: FieldKind,
  cells: readonly (Cell | undefined)[],
  expected: unknown,
  more = {},
  asked = demand(),
) {
  expect(values(read(kind, cells, more, asked).value, cells.length)).toEqual(expected);
}

describe('numbers', () => {
  test('numbers, digits and amounts as text are read', () => {
    expectValues(
      'money',
      [12, -2.5, '1200', '$1.2M', '(300)', '12,19,417', 0],
      [12, -2.5, 1200, 1.2e6, -300, 1219417, 0],
    );
  });

  test('blank cells, words that mean blank and cells behind the end of a row are blank', () => {
    expectValues('number', [null, undefined, '', '  ', 'N/A', '-', '#N/A', 'null'], Array(8).fill(null));
  });

  test('zero is blank where the field says so', () => {
    expectValues('number', [0, '0', -0, 3], [null, null, null, 3], { zero: 'blank' });
  });

  test('the unit multiplies bare numbers, not those that say their scale', () => {
    expectValues('money', [1.5, '2', '3.5', '$4M'], [1.5e6, 2e6, 3.5e6, 4e6], { unit: 1e6 });
  });

  test('a decimal comma is read where the column has one', () => {
    expectValues('number', ['1.234,5', '12'], [1234.5, 12], { decimal: ',' });
  });

  test('cells that are no number are blank and said once a column, with the first', () => {
    const { value, notices } = read('number', [5, 'two thousand', true, { day: 45000 }, Infinity, 7]);
    expect(values(value, 6)).toEqual([5, null, null, null, null, 7]);
    expect(notices.map(({ message, at }) => ({ message, at }))).toEqual([
      {
        message:
          '4 cells under "Asked" are no number and are left blank; the first, in row 3, is "two thousand"',
        at: { row: 3 },
      },
    ]);
  });

  test('a band gives its middle and is said', () => {
    const { value, notices } = read('number', ['11-50', '11-50', 12]);
    // The geometric middle: √(11 × 50).
    expect(values(value, 3)).toEqual([Math.sqrt(550), Math.sqrt(550), 12]);
    expect(notices.map(({ code, parameters }) => [code, parameters['count']])).toEqual([
      ['numbers-from-bands', 2],
    ]);
  });
});

describe('dates', () => {
  // 2026-03-31 is day 46112 in Excel.
  test('days, serial numbers and texts are whole days', () => {
    expectValues(
      'date',
      [{ day: 46112.75 }, 46112, '2026-03-31', null, 'N/A'],
      [46112, 46112, 46112, null, null],
    );
  });

  test('the order of a text is the column\u2019s', () => {
    expectValues('date', ['03/04/2026'], [46085], { order: 'mdy' });
    expectValues('date', ['03/04/2026'], [46115], { order: 'dmy' });
  });

  test('what is no day is counted', () => {
    const { notices } = read('date', ['soon', '2026-02-30', true]);
    expect(notices.map(({ parameters }) => parameters['count'])).toEqual([3]);
  });
});

describe('flags', () => {
  test('true and false, 1 and 0, and words are read; anything else is counted', () => {
    const cells = [true, false, 1, 0, 'Yes', 'no', ' TRUE ', 'x', '', 'n/a', null, 'maybe', 2];
    const { value, notices } = read('flag', cells);
    expect(values(value, cells.length)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
      true,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(notices.map(({ parameters }) => parameters['count'])).toEqual([2]);
  });
});

describe('texts', () => {
  test('spellings that fold to the same are one value, as first received', () => {
    const cells = [' New York ', 'new  york', 'NEW YORK', 'Boston', null, 'Unknown'];
    expectValues('category', cells, ['New York', 'New York', 'New York', 'Boston', null, null]);
  });

  test('numbers, days and flags count as their text', () => {
    expectValues(
      'id',
      [94105, { day: 46112 }, true, '94105', NaN],
      ['94105', '2026-03-31', 'TRUE', '94105', null],
    );
  });

  test('words that objects know are texts like any other', () => {
    const cells = ['__proto__', 'constructor', 'toString', '__proto__'];
    expectValues('category', cells, cells);
  });

  test('lone surrogates, NUL and the longest cell are texts', () => {
    const cells = ['\ud800', '\0', 'x'.repeat(32_767)];
    expectValues('id', cells, cells);
  });

  // A byte names 256 places, of which the first is blank.
  test.each([
    [255, 1],
    [256, 2],
  ])('%d different texts take %d bytes a row', (count, bytes) => {
    const texts = Array.from({ length: count }, (_, place) => `text ${place}`);
    const cells = [null, ...texts, ...[...texts].reverse()];
    expectValues('category', cells, cells);
    const { value } = read('category', cells);
    expect(value.kind === 'text' && value.codes.BYTES_PER_ELEMENT).toBe(bytes);
  });

  const many = Array.from({ length: 40_000 }, (_, row) => `Account ${row}`);

  test('of too many texts only those that rules ask for are told apart', () => {
    const asked = demand({ texts: ['account 3', 'account 39000', 'absent'], prefixes: ['account 1234'] });
    const { value, notices } = read('id', [...many, 'ACCOUNT  3', null], {}, asked);
    expect(notices).toEqual([]);
    if (value.kind !== 'text') throw new Error('texts are meant');
    expect([value.values.length, value.other]).toEqual([5, 1]);
    const read3 = values(value, many.length + 2);
    expect([3, 39_000, 40_000, 40_001].map((row) => read3[row])).toEqual([
      'Account 3',
      'Account 39000',
      'Account 3',
      null,
    ]);
    expect(read3.flatMap((text, row) => (text === 'Account 1234' ? [row] : []))).toEqual([
      1234,
      ...Array.from({ length: 10 }, (_, digit) => 12_340 + digit),
    ]);
  });

  test('where every text counts, 40,000 are told apart and 70,000 are said to be too many', () => {
    const every = demand({ every: true });
    expectValues('id', many, many, {}, every);
    const more = Array.from({ length: 70_000 }, (_, row) => `Account ${row}`);
    expect(read('id', more, {}, every).notices.map(({ code }) => code)).toEqual(['too-many-texts']);
  });
});

describe('lists', () => {
  const items = ['sap', 'google cloud', 'são paulo', 'c++'];
  const asked = demand({ items });

  test.each<[Cell, unknown]>([
    ['SAP; AWS', ['sap']],
    ['aws;Google   Cloud ;', ['google cloud']],
    ['Google Cloudy; sapphire; not sap', []],
    ['google; cloud', []],
    ['São Paulo; sap', ['sap', 'são paulo']],
    ['C++', ['c++']],
    ['["SAP","C++"]', ['sap', 'c++']],
    ['n/a; sap', ['sap']],
    [null, null],
    ['', null],
    [' ; ;', null],
    ['N/A', null],
    ['-; unknown', null],
    ['none', []],
  ])('%j holds %j', (cell, expected) => {
    expectValues('list', [cell], [expected], {}, asked);
  });

  test('other separators work, also those of several characters', () => {
    expectValues('list', ['SAP|AWS'], [['sap']], { separator: '|' }, asked);
    expectValues('list', ['AWS, SAP'], [['sap']], { separator: ', ' }, asked);
    expectValues('list', ['AWS\nSAP'], [['sap']], { separator: '\n' }, asked);
  });

  test('more than 31 items are kept in several words', () => {
    const many = Array.from({ length: 70 }, (_, place) => `item ${place}`);
    const { value } = read('list', ['item 1; item 40; Item 69', null], {}, demand({ items: many }));
    expect(value.kind === 'list' && value.masks.length).toBe(3);
    expect(values(value, 2)).toEqual([['item 1', 'item 40', 'item 69'], null]);
  });

  test('a list that nothing is searched in still tells whether it is blank', () => {
    expectValues('list', ['SAP', null, 'N/A'], [[], null, null]);
  });
});

describe('a table', () => {
  const table: Table = {
    headers: ['Name', '\ufeffAnnual Revenue', 'Employees'],
    rows: [['a', 1, 2], ['b', 3], ['c']],
    firstRow: 0,
    rowCount: 3,
  };
  const revenue = mapping('money', { field: 'revenue', header: 'annualrevenue' });

  test('only fields that are asked for are read, by headers without case and blanks', () => {
    const result = encode(
      table,
      [revenue, mapping('number', { field: 'employees', header: 'Staff' })],
      new Map([['revenue', demand()]]),
    );
    if (!result.ok) throw new Error('a frame is meant');
    expect([...result.value.columns.keys()]).toEqual(['revenue']);
    expect(values(result.value.columns.get('revenue')!, 3)).toEqual([1, 3, null]);
  });

  test('every missing header is a problem that names the field and the headers there are', () => {
    const fields = ['employees', 'industry'].map((field) =>
      mapping('number', { field, header: `No ${field}` }),
    );
    const result = encode(table, fields, new Map(fields.map(({ field }) => [field, demand()])));
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      'no column is headed "No employees", which the field employees is read from; the headers are "Name", "\ufeffAnnual Revenue", "Employees"',
      'no column is headed "No industry", which the field industry is read from; the headers are "Name", "\ufeffAnnual Revenue", "Employees"',
    ]);
  });

  test('a table without rows gives columns without rows', () => {
    const result = encode({ ...table, rowCount: 0 }, [revenue], new Map([['revenue', demand()]]));
    expect(result.ok && result.value.length).toBe(0);
  });

  test('blocks of rows do not show', () => {
    const cells = Array.from({ length: 1000 }, (_, row) => (row % 7 === 0 ? null : row));
    expectValues('number', cells, cells);
  });
});

describe('asking more of a field than before', () => {
  test('a new item needs another reading, a new text only where texts were joined', () => {
    const list = read('list', ['sap'], {}, contains('sap')).value;
    expect(answersDemand(list, contains('sap'), contains('sap'))).toBe(true);
    expect(answersDemand(list, contains('sap'), contains('sap', 'aws'))).toBe(false);
    const text = read('category', ['a', 'b']).value;
    expect(answersDemand(text, demand(), demand({ texts: ['b'] }))).toBe(true);
    const joined: Column = { kind: 'text', codes: new Uint8Array(1), values: [null, ''], other: 1 };
    expect(answersDemand(joined, demand(), demand({ texts: ['b'] }))).toBe(false);
    expect(answersDemand(joined, demand({ texts: ['b'] }), demand({ texts: ['b'] }))).toBe(true);
    expect(answersDemand(joined, demand(), demand({ every: true }))).toBe(false);
  });
});
