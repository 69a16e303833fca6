import { exampleAccounts, exampleModel } from '../../../core/functions/example-accounts';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { withoutOwnColumns } from '../../../core/report/own-columns';
import { makeReport, type Report } from '../../../core/report/report';
import { reportWorkbook } from '../../../core/report/report-workbook';
import type { Sheet, Workbook } from '../../../core/report/workbook';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';

function valueOf<Value>(
  result: { ok: true; value: Value } | { ok: false; problems: readonly unknown[] },
): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const model = valueOf(readModelSheet(exampleModel));
const reportOf = (rows: Rows): Report => valueOf(makeReport(accountRows(rows).table, model));
const report = reportOf(exampleAccounts);
const workbook = reportWorkbook(report);

function sheet(name: string, from: Workbook = workbook): Sheet {
  const found = from.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** One column of a sheet by its header. */
function column(from: Sheet, header: string): unknown[] {
  const place = from.columns.findIndex((each) => each.header === header);
  if (place < 0) throw new Error(`no column ${header} on ${from.name}`);
  return from.rows.map((row) => row[place] ?? null);
}

const ours = [
  'Segment',
  'Possible segment',
  'Region',
  'Layer',
  'Possible layer',
  'Score',
  'Confidence',
  'Grade',
  'Excluded',
  'Reasons',
];

describe('Accounts', () => {
  test('the user’s cells stay as they are, ours stand beside them', () => {
    const accounts = sheet('Accounts');
    const wide = exampleAccounts[0]?.length ?? 0;
    expect(accounts.columns.map(({ header }) => header)).toEqual([...(exampleAccounts[0] ?? []), ...ours]);
    expect(accounts.rows.map((row) => row.slice(0, wide))).toEqual(exampleAccounts.slice(1));
    expect(column(accounts, 'Segment')).toEqual(['Enterprise', 'Mid-Market', 'Unknown', 'SMB']);
    expect(column(accounts, 'Possible segment')).toEqual([null, null, 'Enterprise', null]);
    expect(column(accounts, 'Grade')).toEqual(['A', 'B', 'A', 'X']);
    expect(column(accounts, 'Excluded')).toEqual([null, null, null, 'Competitor']);
  });

  test('plain numbers and ISO days of a text file become numbers and days, everything else stays text', () => {
    const texts = exampleAccounts.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
    const accounts = sheet('Accounts', reportWorkbook(reportOf(texts)));
    expect(column(accounts, 'Employees')).toEqual([1200, '51-200', null, 35]);
    expect(column(accounts, 'Annual Revenue')).toEqual([90000000, 12000000, null, 4000000]);
    expect(column(accounts, 'Account ID')).toEqual(['A1', 'A2', 'A3', 'A4']);
    const revenue = accounts.columns.find(({ header }) => header === 'Annual Revenue');
    expect(revenue?.format).toBe('integer');
  });

  test('a column of the user’s own keeps its name, ours is told apart', () => {
    const tagged = exampleAccounts.map((row, at) => [...row, at === 0 ? 'segment' : 'Tagged']);
    const accounts = sheet('Accounts', reportWorkbook(reportOf(tagged)));
    expect(column(accounts, 'segment')).toEqual(['Tagged', 'Tagged', 'Tagged', 'Tagged']);
    expect(column(accounts, 'Tamarack segment')[0]).toBe('Enterprise');
    expect(accounts.columns.map(({ header }) => header)).not.toContain('Segment');
  });
});

describe('columns of an earlier run', () => {
  const table = (headers: readonly string[]): Table => ({
    headers,
    rows: [headers, headers.map((_, place) => place)],
    firstRow: 1,
    rowCount: 1,
  });

  test.each([
    ['at the end', ['Name', ...ours], ['Name']],
    ['among the user’s', ['Name', ...ours, 'Mine'], ['Name', 'Mine']],
    ['told apart', ['Name', 'Segment', 'Tamarack segment', ...ours.slice(1)], ['Name', 'Segment']],
    ['not all there', ['Name', ...ours.slice(1)], ['Name', ...ours.slice(1)]],
    ['in another order', ['Name', ...[...ours].reverse()], ['Name', ...[...ours].reverse()]],
    ['none', ['Name', 'Segment', 'Score'], ['Name', 'Segment', 'Score']],
  ])('%s', (_, headers, left) => {
    const without = withoutOwnColumns(table(headers));
    expect(without.headers).toEqual(left);
    const row = without.rows[without.firstRow] ?? [];
    expect(left.map((__, place) => row[place])).toEqual(left.map((header) => headers.indexOf(header)));
  });

  test('are overwritten, not doubled', () => {
    const accounts = sheet('Accounts');
    const rows = [accounts.columns.map(({ header }) => header), ...accounts.rows] as Rows;
    const again = withoutOwnColumns(accountRows(rows).table);
    const second = reportWorkbook(valueOf(makeReport(again, model)));
    expect(sheet('Accounts', second)).toEqual(accounts);
  });
});

describe('what an account is worth, where the model says it', () => {
  const worth: Rows = [
    ['potential', 'By size', null, 'formula', 'employees * 100'],
    ['retention', 'all', null, 'rate', 0.9],
    ...(
      [
        ['margin', 0.8],
        ['discount', 0.1],
        ['horizon', 5],
        ['growth', 0],
        ['timing', 'start'],
        ['land', 0.2],
      ] as const
    ).map(([item, value]) => ['lifetime', item, null, null, value]),
  ];
  const said = valueOf(readModelSheet([...exampleModel, ...worth]));
  const written = sheet(
    'Accounts',
    reportWorkbook(valueOf(makeReport(accountRows(exampleAccounts).table, said))),
  );
  const headers = written.columns.map(({ header }) => header);

  test('stands behind the reasons', () => {
    expect(headers.slice(headers.indexOf('Reasons'))).toEqual([
      'Reasons',
      'Potential',
      'Whitespace',
      'Land ACV',
      'Lifetime value',
    ]);
    // 51-200 employees are their geometric middle.
    expect(written.rows.map((row) => row[headers.indexOf('Potential')])).toEqual([
      120000,
      Math.sqrt(51 * 200) * 100,
      null,
      3500,
    ]);
  });

  test('is taken off with the rest, also for a model that says nothing of it', () => {
    const rows = [headers, ...written.rows] as Rows;
    expect(withoutOwnColumns(accountRows(rows).table).headers).toEqual(exampleAccounts[0]);
    const second = reportWorkbook(valueOf(makeReport(withoutOwnColumns(accountRows(rows).table), model)));
    expect(sheet('Accounts', second)).toEqual(sheet('Accounts'));
  });

  test('has its words among the choices of the Model sheet', () => {
    expect(sheet('Model').choices?.find(({ header }) => header === 'test')?.values).toEqual(
      expect.arrayContaining([
        'base',
        'auc low',
        'card',
        'peer',
        'spend',
        'alpha',
        'curve',
        'share',
        'coverage',
      ]),
    );
  });
});

test('Model holds the rows of the model, named MODEL, with choices', () => {
  const rows = sheet('Model').rows as Rows;
  expect(valueOf(readModelSheet(rows))).toEqual(model);
  expect(workbook.names).toEqual([{ name: 'MODEL', sheet: 'Model' }]);
  expect(sheet('Model').choices?.find(({ header }) => header === 'test')?.values).toEqual(
    expect.arrayContaining(['at least', 'contains any', 'bands', 'from', 'weight', 'or']),
  );
});

test('Segments adds up to the market, Segments by region to its segment', () => {
  const segments = sheet('Segments');
  expect(column(segments, 'Segment')).toEqual(['Enterprise', 'Mid-Market', 'SMB', 'Unknown']);
  expect(column(segments, 'Accounts')).toEqual([1, 1, 0, 1]);
  expect(column(segments, 'Revenue (USD)')).toEqual([90000000, 12000000, null, null]);
  const byRegion = sheet('Segments by region');
  expect(byRegion.rows.at(-1)?.slice(0, 3)).toEqual(['Total', null, 3]);
  const names = column(byRegion, 'Segment');
  const regions = column(byRegion, 'Region');
  const accounts = column(byRegion, 'Accounts') as number[];
  const sum = accounts.reduce(
    (total, count, at) =>
      names[at] === 'Enterprise' && regions[at] !== 'All regions' ? total + count : total,
    0,
  );
  expect(sum).toBe(1);
});

test('TAM SAM SOM nests, and its funnel is centred', () => {
  const market = sheet('TAM SAM SOM');
  expect(column(market, 'Layer')).toEqual(['All accounts', 'TAM', 'SAM', 'SOM']);
  expect(column(market, 'Accounts')).toEqual([4, 3, 2, 2]);
  expect(column(market, 'Chart space')).toEqual([0, 0.5, 1, 1]);
  expect(market.charts?.[0]?.kind).toBe('funnel');
  expect(sheet('Market by segment').rows.at(-1)?.slice(0, 3)).toEqual(['Total', null, 4]);
});

test('every chart, pivot, highlight and choice names columns that are there', () => {
  for (const each of workbook.sheets) {
    const headers = each.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    const named = [...(each.highlights ?? []), ...(each.choices ?? [])].map(({ header }) => header);
    for (const header of named) expect(headers).toContain(header);
    for (const row of each.rows) expect(row.length).toBe(headers.length);
    for (const chart of each.charts ?? []) {
      for (const range of [chart.categories, ...chart.series.map(({ values }) => values)]) {
        expect(column(sheet(range.sheet), range.header)).toHaveLength(each.rows.length);
      }
    }
    if (each.pivot) {
      const source = sheet(each.pivot.source).columns.map(({ header }) => header);
      const asked = [
        ...each.pivot.rows,
        ...(each.pivot.columns ?? []),
        ...each.pivot.values.map(({ header }) => header),
      ];
      for (const header of asked) expect(source).toContain(header);
    }
  }
});

test('Coverage data holds the accounts in the market, one a row', () => {
  const data = sheet('Coverage data');
  expect(column(data, 'Account')).toHaveLength(3);
  expect(column(data, 'Accounts')).toEqual([1, 1, 1]);
  expect(column(data, 'Layer')).not.toContain('Outside');
  expect(sheet('Coverage').pivot).toMatchObject({ rows: ['Segment'], columns: ['Region'] });
});

test('Lorenz begins at nothing and ends at everything', () => {
  const { rows } = sheet('Lorenz');
  expect(rows[0]).toEqual([0, 0, 0]);
  expect(rows.at(-1)).toEqual([1, 1, 1]);
});

test('a model of nothing but a rest segment has a report too', () => {
  const least = valueOf(
    readModelSheet([
      ['part', 'item', 'field', 'test', 'value', 'points', 'region', 'note'],
      ['field', 'id', 'Account ID', 'id', 'provider', null, null, null],
      ['segment', 'All of them', null, 'otherwise', null, null, null, null],
    ]),
  );
  const bare = valueOf(makeReport(accountRows(exampleAccounts).table, least));
  const names = reportWorkbook(bare).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Accounts', 'Model', 'Segments', 'TAM SAM SOM', 'Coverage']));
  expect(names).not.toContain('Lorenz');
  expect(column(sheet('Accounts', reportWorkbook(bare)), 'Segment')).toEqual(Array(4).fill('All of them'));
});

test('a field that the accounts lack is a problem', () => {
  const table = accountRows([['Name'], ['A']]).table;
  expect(makeReport(table, model)).toMatchObject({ ok: false });
});
