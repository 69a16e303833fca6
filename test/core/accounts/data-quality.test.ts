import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { dataQuality } from '../../../core/accounts/data-quality';
import { fieldMapping } from '../../../core/accounts/field-mapping';
import { recognise } from '../../../core/accounts/recognise';
import type { Cell } from '../../../core/values/cell';
import type { FieldKind } from '../../../core/values/field-kind';
import type { Table } from '../../../core/values/table';
import { worked } from '../worked';

function tableOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return { headers, rows: [headers, ...rows], firstRow: 1, rowCount: rows.length };
}

function columnQuality(field: string, kind: FieldKind, values: readonly Cell[]) {
  const table = tableOf(
    [field],
    values.map((value) => [value]),
  );
  const quality = dataQuality(table, [fieldMapping({ field, header: field, kind })]).fields[0];
  if (!quality) throw new Error('one field gives one line');
  return quality;
}

const surprises = (field: string, kind: FieldKind, values: readonly Cell[]): string[] =>
  columnQuality(field, kind, values).surprises.map(({ message }) => message);

const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

describe('fill and validity', () => {
  test('blanks and words for blank are not filled, unreadable values are not valid', () => {
    const quality = columnQuality('revenue', 'money', ['$1M', null, 'N/A', 'plenty', 5]);
    expect(quality).toMatchObject({ filled: 3 / 5, valid: 2 / 3, distinct: 3 });
    expect(quality.surprises[0]).toMatchObject({
      message: 'values of revenue that are no money and count as blank: 1, such as "plenty"',
      at: { row: 5 },
    });
  });

  test('zero employees are unknown, and it is said', () => {
    const quality = columnQuality('employees', 'number', [0, '0', 7, 9]);
    expect(quality.filled).toBe(0.5);
    expect(quality.surprises.map(({ message }) => message)).toEqual([
      'zeros of employees that count as blank: 2',
    ]);
  });

  test('a column that is blank throughout has no valid share', () => {
    expect(columnQuality('revenue', 'money', [null, ''])).toMatchObject({ filled: 0, valid: NaN });
  });

  test('a header that is not there is said', () => {
    const table = tableOf(['Name'], [['A']]);
    const { fields } = dataQuality(table, [fieldMapping({ field: 'size', header: 'Size', kind: 'number' })]);
    expect(fields[0]?.surprises[0]?.message).toBe('no column is called "Size"');
  });

  test('no rows are no failure', () => {
    const table = tableOf(['Name'], []);
    expect(dataQuality(table, recognise(table).fields)).toMatchObject({ rows: 0, filled: 0, valid: 0 });
  });
});

describe('misspelt categories', () => {
  test.each([
    [
      'industry',
      [...times(3, 'technolgy'), 'retail'],
      '"technolgy" in industry is likely misspelt: technology (rows: 3)',
    ],
    ['country', ['Philipines', 'Kenya'], '"Philipines" in country is likely misspelt: Philippines (rows: 1)'],
    [
      'crm segment',
      [...times(30, 'Enterprise'), 'Enterprize'],
      '"Enterprize" in crm segment is likely misspelt: Enterprise (rows: 1)',
    ],
  ])('%s', (field, values, message) => {
    expect(surprises(field, 'category', values)).toEqual([message]);
  });

  test.each([
    ['numbers tell values apart', 'crm tier', [...times(40, 'Tier 1'), 'Tier 2']],
    ['known words are right', 'country', [...times(40, 'Nigeria'), 'Niger', 'Austria', 'Australia']],
    ['short words are left alone', 'region', [...times(40, 'East'), 'West']],
    ['two frequent words are two values', 'city', [...times(30, 'Stafford'), ...times(20, 'Strafford')]],
    ['people are no categories', 'owner', [...times(40, 'Anna Schmidt'), 'Anne Schmidt']],
    ['opposites are two values', 'type', [...times(40, 'Inbound lead'), 'Outbound lead']],
  ])('%s', (_, field, values) => {
    expect(surprises(field, 'category', values)).toEqual([]);
  });
});

describe('odd numbers', () => {
  test('one value a thousand times off is pointed out', () => {
    const values = [...Array.from({ length: 40 }, (_, place) => 100 + place), 9_000_000];
    expect(surprises('employees', 'number', values)).toEqual([
      'values of employees far from all others: 1, such as 9,000,000',
    ]);
  });

  test('sizes that spread widely are no outliers', () => {
    const values = Array.from({ length: 200 }, (_, place) => Math.round(10 ** (1 + place / 50)));
    expect(surprises('employees', 'number', values)).toEqual([]);
  });

  test.each([
    [
      'several currencies',
      ['$5M', '€3M', '$2M'],
      'revenue is given in several currencies ($, EUR), which are not converted',
    ],
    [
      'bare small numbers among scaled ones',
      ['$5M', '$3M', '18.3'],
      'revenue mixes units: most values say their scale; bare and small ones: 1, such as 18.3',
    ],
    ['negative revenue', ['5', '(300)'], 'values of revenue below zero: 1, such as -300'],
  ])('%s', (_, values, message) => {
    expect(surprises('revenue', 'money', values)).toEqual([message]);
  });

  test('dates of a calendar’s beginning are pointed out', () => {
    expect(surprises('created', 'date', ['1900-01-01', '2024-05-01'])).toEqual([
      'dates of created before 1970 or after 2100: 1, such as 1900-01-01',
    ]);
  });
});

describe('revenue against employees', () => {
  const quality = (rows: readonly (readonly [number, number])[]): string[] => {
    const table = tableOf(['revenue', 'employees'], rows);
    const kinds = [
      fieldMapping({ field: 'revenue', header: 'revenue', kind: 'money' }),
      fieldMapping({ field: 'employees', header: 'employees', kind: 'number' }),
    ];
    return dataQuality(table, kinds).surprises.map(({ message }) => message);
  };

  test('5 employees and 9 billion cannot both be right', () => {
    expect(quality([...times(5, [2e6, 10] as const), [9e9, 5]])).toEqual([
      'accounts whose revenue and employees cannot both be right: 1, such as 5 employees and 9,000,000,000 revenue',
    ]);
  });

  test('revenue now in units and now in millions is pointed out', () => {
    expect(quality([...times(30, [2e6, 10] as const), ...times(4, [2.5, 10] as const)])).toEqual([
      'revenue seems to mix units; accounts with hundreds of times less per employee than the middle one: 4, such as 2.5',
    ]);
  });
});

describe('where it stands', () => {
  const rowsOf = (field: string, kind: FieldKind, values: readonly Cell[]) =>
    columnQuality(field, kind, values).surprises.map(({ at }) => at?.row);

  // Row 1 is the header.
  test.each<[string, string, FieldKind, readonly Cell[], number]>([
    ['the first of the zeros', 'employees', 'number', [7, 9, 0, 0], 4],
    ['the first negative value', 'revenue', 'money', ['5', '6', '(300)', '(4)'], 4],
    ['the farthest value', 'employees', 'number', [...times(30, 10), 9e6, 9e8, ...times(3, 12)], 33],
    ['the first bare number among scaled ones', 'revenue', 'money', ['$5M', '$3M', '18.3'], 4],
    ['the first misspelling', 'industry', 'category', [...times(30, 'Retail'), 'Retial', 'Retial'], 32],
    ['the first day that nobody means', 'created', 'date', ['2024-05-01', '1900-01-01'], 3],
    ['the row that repeats another', 'id', 'id', ['A1', 'A2', 'A1'], 4],
    ['the row whose spelling differs', 'name', 'id', ['Acme', 'Acme', 'Bolt', 'ACME, Inc'], 5],
  ])('%s', (_, field, kind, values, row) => expect(rowsOf(field, kind, values)).toEqual([row]));

  test('a pair that cannot be right stands where its revenue does', () => {
    const table = tableOf(['revenue', 'employees'], [...times(5, [2e6, 10]), [9e9, 5]]);
    const kinds = [
      fieldMapping({ field: 'revenue', header: 'revenue', kind: 'money' }),
      fieldMapping({ field: 'employees', header: 'employees', kind: 'number' }),
    ];
    expect(dataQuality(table, kinds).surprises.map(({ at }) => at?.row)).toEqual([7]);
  });
});

describe('duplicates', () => {
  test.each([
    ['id', ['A1', 'A2', 'A1'], 'rows whose id stood before: 1, such as "A1"'],
    [
      'name',
      ['Acme Corp.', 'Bolt', 'ACME, Inc'],
      'likely duplicates by name: 1, such as "Acme Corp." and "ACME, Inc"',
    ],
    [
      'domain',
      ['acme.com', 'https://www.Acme.com/about'],
      'likely duplicates by domain: 1, such as "acme.com" and "https://www.Acme.com/about"',
    ],
  ])('by %s', (field, values, message) => {
    expect(surprises(field, 'id', values)).toEqual([message]);
  });
});

test('crm_maven: the misspelt sector and country are pointed out', () => {
  const path = '../shared/data/crm_maven/accounts.csv';
  if (!existsSync(path)) {
    console.log(`${path} is absent: its test has nothing to look at`);
    return;
  }
  const [headers = [], ...rows] = Papa.parse<string[]>(readFileSync(path, 'utf8'), {
    skipEmptyLines: true,
  }).data;
  const table = tableOf(headers, rows);
  const { fields, surprises: overall, filled } = dataQuality(table, recognise(table).fields);
  expect(fields.flatMap((each) => each.surprises.map(({ message }) => message))).toEqual([
    '"technolgy" in industry is likely misspelt: technology (rows: 12)',
    '"Philipines" in country is likely misspelt: Philippines (rows: 1)',
  ]);
  expect(overall).toEqual([]);
  // 85 accounts, 15 of them with a parent: six full columns and one of 15 ÷ 85.
  expect(filled).toBeCloseTo((6 + 15 / 85) / 7, 12);
});

test('a hundred thousand rows take about a second, a million no more than a few', () => {
  const industries = ['Retail', 'Software', 'Banking', 'Technolgy'];
  const headers = ['id', 'name', 'industry', 'revenue', 'employees', 'created', 'technologies'];
  const rows = Array.from({ length: 1_000_000 }, (_, row): Cell[] => [
    `A${row}`,
    `Firm number ${row} Inc.`,
    industries[row % 4] ?? null,
    `$${(row % 900) + 1}.5M`,
    (row % 5000) + 1,
    `2024-05-${String((row % 28) + 1).padStart(2, '0')}`,
    'AWS;Snowflake',
  ]);
  const million = tableOf(headers, rows);
  const { fields } = recognise(million);
  const start = worked();
  dataQuality({ ...million, rowCount: 100_000 }, fields);
  const middle = worked();
  const { surprises: overall } = dataQuality(million, fields);
  expect(overall.map(({ message }) => message)).toContain(
    'figures are from 200,000 of 1,000,000 rows, spread evenly over the table',
  );
  // About 1 s and 2 s on an idle machine; the limits only catch time that grows out of proportion.
  expect(middle - start).toBeLessThan(20_000);
  expect(worked() - middle).toBeLessThan(40_000);
});
