import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { recognise } from '../../../core/accounts/recognise';
import { accountRows } from '../../../core/values/account-rows';
import type { Table } from '../../../core/values/table';
import { headerDialects, heldOutDialects, type HeaderDialect } from '../../fixtures/header-dialects';
import { worked } from '../worked';

function tableOf(headers: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Table {
  return { headers, rows: [headers, ...rows], firstRow: 1, rowCount: rows.length };
}

function tableFrom({ columns }: HeaderDialect): Table {
  const count = Math.max(...columns.map((column) => column.length - 2));
  const rows = Array.from({ length: count }, (_, row) => columns.map((column) => column[row + 2] || null));
  return tableOf(
    columns.map(([header]) => header),
    rows,
  );
}

function tableFromFile(path: string): Table | null {
  if (!existsSync(path)) {
    console.log(`${path} is absent: its test has nothing to look at`);
    return null;
  }
  const [headers = [], ...rows] = Papa.parse<string[]>(readFileSync(path, 'utf8'), {
    skipEmptyLines: true,
  }).data;
  return tableOf(
    headers,
    rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
  );
}

function missed(dialect: HeaderDialect): string[] {
  const { guesses } = recognise(tableFrom(dialect));
  return dialect.columns.flatMap(([header, field], index) => {
    const guess = guesses[index];
    return field !== null && guess?.field !== field
      ? [`${dialect.name}: ${header} -> ${guess?.field} not ${field}`]
      : [];
  });
}

describe('headers', () => {
  test.each(headerDialects.map((dialect) => [dialect.name, dialect] as const))('%s', (_, dialect) => {
    expect(missed(dialect)).toEqual([]);
  });

  test('at least 80 % of the fields are mapped in dialects that no word list was made for', () => {
    const wanted = heldOutDialects.flatMap(({ columns }) => columns.filter(([, field]) => field !== null));
    const wrong = heldOutDialects.flatMap(missed);
    expect(1 - wrong.length / wanted.length).toBeGreaterThanOrEqual(0.8);
  });
});

const fieldsOf = (table: Table): (string | null)[] => recognise(table).guesses.map(({ field }) => field);
const messages = (table: Table): string[] => recognise(table).notices.map(({ message }) => message);
const rowsOf = <Value>(values: readonly Value[]): [string, Value][] =>
  values.map((value, row) => [`Firm ${row}`, value]);

test.each([
  ['Country Manager', 'Ana'],
  ['CEO Name', 'Ana'],
  ['Number of Offices', '3'],
  ['Employee Turnover', '3%'],
  ['Revenue per Employee', '200000'],
  ['Industry Rank', '7'],
  ['Last Email Date', '2026-01-01'],
  ['Product Revenue', '300000'],
  ['Created By', 'Tom'],
  ['Fiscal Year End', 'Dec'],
  ['Facebook URL', 'https://facebook.com/a'],
])('"%s" only sounds like a known header', (header, value) => {
  expect(recognise(tableOf(['Account Name', header], [['Acme', value]])).guesses[1]?.confidence).toBe(0.3);
});

describe('values', () => {
  test('countries under an unknown header are recognised, and the reason is said', () => {
    const { guesses } = recognise(
      tableOf(['Firm', 'Ubicado'], rowsOf(['Kenya', 'Germany', 'Brazil', 'United States'])),
    );
    expect(guesses[1]).toMatchObject({
      field: 'country',
      why: { message: 'the values of "Ubicado" are countries' },
    });
  });

  test('a known header over values of another kind is not believed', () => {
    const guess = recognise(tableOf(['Firm', 'Size'], rowsOf(['Small', 'Large', 'Medium', 'Small'])))
      .guesses[1];
    expect(guess).toMatchObject({ field: 'size', kind: 'category', confidence: 0.3 });
    expect(guess?.why.code).toBe('recognise/values-differ');
  });

  test('each field is given to one column, the others keep their own name', () => {
    const table = tableOf(
      ['Name', 'Country', 'Billing Country'],
      [
        ['A', 'Kenya', 'Kenya'],
        ['B', 'Peru', 'Chile'],
      ],
    );
    expect(fieldsOf(table)).toEqual(['name', 'country', 'billing country']);
  });

  test('a column of the user’s own cannot take the name of a computed one', () => {
    const table = tableOf(
      ['Name', 'Grade', 'Score', '__proto__', 'constructor'],
      [
        ['A', 'x', 7, 'p', 'c'],
        ['B', 'y', 8, 'q', 'd'],
      ],
    );
    expect(fieldsOf(table)).toEqual(['name', 'crm grade', 'crm score', 'proto', 'constructor']);
  });

  test('columns without header, values or sense for rules are left out', () => {
    const prose =
      'They have been with us since the beginning and will surely stay, if the new buyer agrees to it at last.';
    const table = tableOf(
      ['Name', '', 'Empty', 'Story'],
      [
        ['A', 'x', null, prose],
        ['B', 'y', null, prose],
      ],
    );
    expect(fieldsOf(table)).toEqual(['name', null, null, null]);
    expect(recognise(table).fields.map(({ field }) => field)).toEqual(['name']);
  });

  test('where no header names the accounts, the first column of differing texts does', () => {
    const table = tableOf(['取引先', 'Employees'], rowsOf([5, 10, 20, 30, 40]));
    expect(recognise(table)).toMatchObject({
      guesses: [{ field: 'name', confidence: 0.5 }, {}],
      accountsVerdict: { accounts: true },
    });
  });
});

describe('readings', () => {
  test.each([
    ['per employee', 'Revenue', [1100.04, 251.41, 647.18], [2822, 495, 1185], 1e6],
    ['per employee', 'Revenue', [1100, 25_000, 6470], [5, 120, 35], 1000],
    ['per employee', 'Revenue', [1_100_000, 25_000_000, 6_470_000], [5, 120, 35], 1],
    ['its header', 'Revenue ($M)', [1100, 25_000, 6470], [5, 120, 35], 1e6],
    ['its size', 'Revenue', [1100.04, 251.41, 647.18], [null, null, null], 1e6],
    ['its size', 'Revenue', [1_100_000, 250_000, 900_000], [null, null, null], 1],
    ['its own scales', 'Revenue', ['$1.2M', '$300K', '1200000'], [6, 2, 6], 1],
  ])('the unit of revenue is seen by %s', (_, header, revenue, employees, unit) => {
    const table = tableOf(
      ['Name', header, 'Employees'],
      revenue.map((value, row) => [`Firm ${row}`, value, employees[row] ?? null]),
    );
    expect(recognise(table).fields.find(({ field }) => field === 'revenue')?.unit).toBe(unit);
  });

  test.each([
    [['14-03-21', '01-12-20'], 'dmy', 'puts the day before the month: 14-03-21'],
    [['3/14/2021', '12/1/2020'], 'mdy', 'puts the month before the day: 3/14/2021'],
    [['01/02/2021', '03/04/2020'], 'mdy', 'does not show whether day or month comes first'],
    [['14.03.2021', '01.12.2020'], 'dmy', 'puts the day before the month'],
    [['14/03/2021', '15/03/2021', '03/16/2021'], 'dmy', 'puts now the day and now the month first'],
  ])('the order of %j is %s, and it is said', (dates, order, message) => {
    const table = tableOf(['Name', 'Created Date'], rowsOf(dates));
    expect(recognise(table).fields[1]).toMatchObject({ field: 'created', kind: 'date', order });
    expect(messages(table).join()).toContain(message);
  });

  test('ISO days need no remark', () => {
    expect(messages(tableOf(['Name', 'Created Date'], rowsOf(['2021-03-14', '2020-12-01'])))).toEqual([]);
  });

  test.each([
    [['1.234.567,89', '12,5'], ','],
    [['1,234,567.89', '12.5'], '.'],
    [['12,19,417', '5,000'], '.'],
  ])('the decimal mark of %j is "%s"', (numbers, decimal) => {
    expect(recognise(tableOf(['Name', 'Funding'], rowsOf(numbers))).fields[1]?.decimal).toBe(decimal);
  });

  test('a point in a count stands between groups, never before a fraction', () => {
    expect(recognise(tableOf(['Name', 'Employees'], rowsOf(['1.200', '35']))).fields[1]?.decimal).toBe(',');
  });

  test('bands are said', () => {
    expect(messages(tableOf(['Name', 'Employees'], rowsOf(['11 - 50', '51–200', '7', '8'])))).toEqual([
      '50 % of "Employees" are bands such as 11 - 50: the middle of the band stands for them',
    ]);
  });

  test.each([
    [['AWS;dbt', 'Azure'], ';'],
    [['AWS|dbt', 'Azure'], '|'],
    [['AWS, dbt', 'Azure, AWS'], ','],
  ])('the separator of %j is "%s"', (lists, separator) => {
    expect(recognise(tableOf(['Name', 'Technologies'], rowsOf(lists))).fields[1]).toMatchObject({
      kind: 'list',
      separator,
    });
  });

  test('0 employees and 0 revenue are unknown, 0 spend is a value', () => {
    const table = tableOf(
      ['Name', 'Employees', 'Revenue', 'ARR'],
      [
        ['A', 0, 0, 0],
        ['B', 5, 1e6, 10],
      ],
    );
    expect(recognise(table).fields.map(({ zero }) => zero)).toEqual(['value', 'blank', 'blank', 'value']);
  });
});

describe('whether it is a list of accounts', () => {
  const deals = ['Opportunity Name', 'Account Name', 'Stage', 'Amount', 'Close Date'];
  test.each([
    ['deals', deals, ['Big one', 'Acme', 'Won', '100', '2026-01-01'], 'it looks like a list of deals'],
    [
      'people',
      ['First Name', 'Last Name', 'Company'],
      ['Ana', 'Ruiz', 'Acme'],
      'it looks like a list of people',
    ],
    ['something else', ['Day', 'Rain'], ['2026-01-01', '3'], 'no column names one'],
    ['something else', ['Company', 'Month'], ['Acme', 'May'], 'only 33 % of the values of "Company" differ'],
  ])('%s are told apart', (looksLike, headers, row, message) => {
    const verdict = recognise(tableOf(headers, [row, row, row])).accountsVerdict;
    expect(verdict).toMatchObject({ accounts: false, looksLike });
    expect(verdict.problems[0]?.message).toContain(message);
  });

  test('a header row alone is said to be one', () => {
    expect(recognise(tableOf(['Name', 'Industry'], [])).accountsVerdict.problems[0]?.code).toBe(
      'accounts/no-rows',
    );
  });

  test('an account list with figures of its deals stays one', () => {
    const table = tableOf(
      ['Company name', 'Number of open deals', 'Close Date', 'Total Revenue'],
      [
        ['A', 1, '2026-01-01', 5e6],
        ['B', 0, null, 2e6],
      ],
    );
    expect(recognise(table).accountsVerdict.accounts).toBe(true);
  });
});

describe('real exports', () => {
  test('crm_maven: every column recognised, revenue in millions', () => {
    const table = tableFromFile('../shared/data/crm_maven/accounts.csv');
    if (!table) return;
    expect(fieldsOf(table)).toEqual([
      'name',
      'industry',
      'founded',
      'revenue',
      'employees',
      'country',
      'parent',
    ]);
    expect(messages(table)).toEqual(['revenue looks like millions: 1100.04']);
    expect(recognise(table)).toMatchObject({
      accountsVerdict: { accounts: true },
      fields: { 3: { unit: 1e6 } },
    });
  });

  test('the Census table is said to count firms', () => {
    const table = tableFromFile('../shared/data/susb_2021_us_state_2digitnaics_sizebands.csv');
    if (!table) return;
    expect(recognise(table).accountsVerdict.problems.map(({ message }) => message)).toEqual([
      'this is not a list of accounts: it counts firms by State, NAICS and Enterprise_Size; give it as the table of firms of a top-down market size instead',
    ]);
  });

  test('a list of deals is said to be one', () => {
    const table = tableFromFile('../shared/data/crm_maven/sales_pipeline.csv');
    if (table) expect(recognise(table).accountsVerdict.looksLike).toBe('deals');
  });
});

test('a thousand columns are recognised in bounded time', () => {
  const headers = Array.from({ length: 1000 }, (_, column) => `Measure of quality ${column} by region`);
  const rows = Array.from({ length: 300 }, (_, row) => headers.map((_, column) => `${row * column},5`));
  const start = worked();
  expect(recognise(tableOf(headers, rows)).guesses).toHaveLength(1000);
  // About a second on an idle machine; the limit only catches time that grows with the square.
  expect(worked() - start).toBeLessThan(30_000);
});

test('as many columns of one name as a sheet has are told apart, each by a field of its own', () => {
  const width = 16_384;
  const rows = [Array<string>(width).fill('Shoe'), ...Array<number[]>(3).fill(Array<number>(width).fill(7))];
  const { guesses } = recognise(accountRows(rows).table);
  expect(guesses.slice(0, 3).map(({ header, field }) => [header, field])).toEqual([
    ['Shoe', 'shoe'],
    ['Shoe (2)', 'shoe 2'],
    ['Shoe (3)', 'shoe 3'],
  ]);
  expect(new Set(guesses.map(({ header }) => header)).size).toBe(width);
  expect(new Set(guesses.map(({ field }) => field)).size).toBe(width);
});
