import { exampleAccounts, exampleModel } from '../../../core/functions/example-accounts';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { withoutOwnColumns } from '../../../core/report/own-columns';
import { makeReport } from '../../../core/report/report';
import { reportWorkbook } from '../../../core/report/report-workbook';
import type { Sheet, Workbook } from '../../../core/report/workbook';
import { accountRows } from '../../../core/values/account-rows';
import type { Rows, WrittenCell } from '../../../core/values/cell';
import { valueOf } from '../evidence/taught';
import {
  cellsUnder,
  figureRows,
  numbersUnder,
  pairsUnder,
  remarksOf,
  sheetOf,
  sumOf,
  taughtReport,
} from './read-sheets';

const { report, workbook } = taughtReport();
const sheet = (name: string): Sheet => sheetOf(workbook, name);

/** The accounts of the market as the sheet Accounts shows them, by header. */
const market = ((): readonly ReadonlyMap<string, WrittenCell>[] => {
  const accounts = sheet('Accounts');
  const rows = accounts.rows.map(
    (row) => new Map(accounts.columns.map(({ header }, at) => [header, row[at] ?? null])),
  );
  return rows.filter((row) => row.get('Layer') !== 'Outside' && row.get('Excluded') === null);
})();

const known = (header: string, among = market): number[] =>
  among.map((row) => row.get(header) ?? null).filter((cell): cell is number => typeof cell === 'number');

/** The header under which one of our columns, or a field of the accounts, stands on the sheet Accounts. */
const headerOf = (key: string): string =>
  report.results.find((result) => result.key === key)?.header ??
  report.run.model.fields.find(({ field }) => field === key)?.header ??
  key;

const sheetsOf = ({ sheets }: Workbook): string[] => sheets.map(({ name }) => name);

const model = (rows: Rows) => valueOf(readModelSheet([...exampleModel, ...rows]));
const written = (accounts: Rows, rows: Rows): Workbook =>
  reportWorkbook(valueOf(makeReport(accountRows(accounts).table, model(rows))));

const lifetime: Rows = [
  ['lifetime', 'margin', null, null, 0.8],
  ['lifetime', 'discount', null, null, 0.1],
  ['lifetime', 'horizon', null, null, 12],
  ['lifetime', 'growth', null, null, 0],
  ['lifetime', 'timing', null, null, 'start'],
  ['lifetime', 'land', null, null, 0.2],
];
const potential: Rows = [['potential', 'By size', null, 'formula', 'employees * 100']];
const highEnd: Rows = [
  ['retention', 'all', null, 'alpha', 0.668],
  ['retention', 'all', null, 'beta', 3.806],
  ['retention', 'all', null, 'accounts', 1000],
];

test('a model that says nothing of worth has no sheet and no column of it', () => {
  const plain = written(exampleAccounts, []);
  const worth = sheetsOf(workbook).slice(
    sheetsOf(workbook).indexOf('Value'),
    sheetsOf(workbook).indexOf('Guardrails'),
  );
  expect(worth).toContain('Technology lift');
  expect(sheetsOf(plain).filter((name) => worth.includes(name))).toEqual([]);
  expect(sheetOf(plain, 'Accounts').columns.at(-1)?.header).toBe('Reasons');
});

test('every figure has its header once, and every chart draws rows that are there', () => {
  for (const each of workbook.sheets) {
    const headers = each.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    for (const row of each.rows) expect(row).toHaveLength(headers.length);
    for (const { header } of each.highlights ?? []) expect(headers).toContain(header);
    for (const chart of each.charts ?? []) {
      for (const range of [chart.categories, ...chart.series.map(({ values }) => values)]) {
        const drawn = sheet(range.sheet);
        expect(drawn.columns.map(({ header }) => header)).toContain(range.header);
        const { from, count } = range.rows ?? { from: 0, count: drawn.rows.length };
        expect(count).toBeGreaterThan(0);
        expect(from + count).toBeLessThanOrEqual(drawn.rows.length);
      }
    }
  }
});

test('no cell is a number that a sheet cannot hold', () => {
  for (const { rows } of workbook.sheets) {
    for (const cell of rows.flat()) if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
  }
});

test('columns of worth stand behind the reasons, and are taken off on the next run', () => {
  const accounts = sheet('Accounts');
  const headers = accounts.columns.map(({ header }) => header);
  expect(headers.slice(headers.indexOf('Reasons') + 1)).toEqual([
    'Propensity',
    'Potential',
    'Whitespace',
    'ROAD',
    'Land ACV',
    'Lifetime value',
    'Tier',
  ]);
  const rows = [headers, ...accounts.rows] as Rows;
  expect(withoutOwnColumns(accountRows(rows).table).headers).toEqual(report.table.headers);
});

describe('Value', () => {
  const value = sheet('Value');

  test.each([
    ['Current spend', headerOf('current spend')],
    ['Potential', 'Potential'],
    ['Whitespace', 'Whitespace'],
    ['Lifetime value', 'Lifetime value'],
  ])('%s is the sum of the accounts of a segment', (header, ours) => {
    for (const [segment, sum] of pairsUnder(value, 'Segment', header)) {
      const among =
        segment === 'Total' ? market : market.filter((row) => row.get(headerOf('segment')) === segment);
      expect(Number(sum)).toBeCloseTo(sumOf(known(ours, among)), 3);
    }
  });

  test('means and medians are those of known values', () => {
    const values = known('Lifetime value').sort((one, other) => one - other);
    const middle =
      (values[Math.floor((values.length - 1) / 2)]! + values[Math.ceil((values.length - 1) / 2)]!) / 2;
    expect(pairsUnder(value, 'Segment', 'Median lifetime value').get('Total')).toBeCloseTo(middle, 6);
    const mean = (header: string): number => sumOf(known(header)) / known(header).length;
    expect(pairsUnder(value, 'Segment', 'Mean lifetime value').get('Total')).toBeCloseTo(
      mean('Lifetime value'),
      6,
    );
    expect(pairsUnder(value, 'Segment', 'Mean land ACV').get('Total')).toBeCloseTo(mean('Land ACV'), 6);
    expect(pairsUnder(value, 'Segment', 'Mean propensity').get('Total')).toBeCloseTo(mean('Propensity'), 9);
  });

  test('shares are of the total, which no chart draws', () => {
    const shares = numbersUnder(value, 'Share of lifetime value');
    expect(sumOf(shares.slice(0, -1))).toBeCloseTo(1, 9);
    expect(shares.at(-1)).toBe(1);
    for (const chart of value.charts!)
      expect(chart.categories.rows).toEqual({ from: 0, count: shares.length - 1 });
  });

  test('columns that the model does not give are left out', () => {
    const said = sheetOf(written(exampleAccounts, potential), 'Value');
    expect(said.columns.map(({ header }) => header)).toEqual([
      'Segment',
      'Accounts',
      'Share of accounts',
      'Potential',
      'Whitespace',
    ]);
    expect(said.charts).toEqual([]);
  });
});

test('Tiers hold the accounts of the market with their value, and say how far they lie apart', () => {
  const tiers = sheet('Tiers');
  for (const [tier, count] of pairsUnder(tiers, 'Tier', 'Accounts')) {
    const own = market.filter((row) => row.get('Tier') === tier);
    expect(count).toBe(own.length);
    expect(pairsUnder(tiers, 'Tier', 'Lifetime value').get(tier)).toBeCloseTo(
      sumOf(known('Lifetime value', own)),
      3,
    );
  }
  const means = numbersUnder(tiers, 'Mean lifetime value');
  const times = Math.round((means[0]! / means.at(-1)!) * 10) / 10;
  expect(remarksOf(tiers)).toContain(`worth ${times} times a mean account of tier C`);
});

test('Rank shifts lists the accounts with the greatest differences of rank', () => {
  const rankIn = (header: string) => {
    const all = known(header);
    return (value: number): number => all.filter((other) => other > value).length + 1;
  };
  const [byLand, byValue] = [rankIn('Land ACV'), rankIn('Lifetime value')];
  const both = market.filter((row) => row.get('Land ACV') !== null && row.get('Lifetime value') !== null);
  const greatest = both
    .map((row) => Math.abs(byLand(Number(row.get('Land ACV'))) - byValue(Number(row.get('Lifetime value')))))
    .sort((one, other) => other - one)
    .slice(0, 50);
  const shifts = sheet('Rank shifts');
  expect(numbersUnder(shifts, 'Shift').map(Math.abs)).toEqual(greatest);
  const lands = numbersUnder(shifts, 'Land ACV');
  expect(numbersUnder(shifts, 'Rank by land')).toEqual(lands.map(byLand));
  expect(remarksOf(shifts)).toContain(`of ${both.length} accounts with both figures these 50 shift most`);
});

describe('ROAD', () => {
  test('has a row an account of the market, the largest potential first', () => {
    const road = sheet('ROAD');
    const inQuadrant = market.filter((row) => row.get('ROAD') !== null);
    expect(figureRows(road)).toHaveLength(inQuadrant.length);
    const potentials = numbersUnder(road, 'Potential');
    expect(potentials).toEqual([...potentials].sort((one, other) => other - one));
    expect(sumOf(numbersUnder(road, 'Whitespace'))).toBeCloseTo(sumOf(known('Whitespace', inQuadrant)), 3);
  });

  test('is drawn as points of their quadrant with a gap after each, 0 at the beginning of the axes', () => {
    const chart = sheet('ROAD').charts![0]!;
    expect(chart).toMatchObject({ kind: 'scatter', logarithmic: true });
    const marks = sheet('ROAD chart').rows;
    const quadrants = chart.series.map(({ name }) => name);
    cellsUnder(sheet('ROAD'), 'Quadrant').forEach((quadrant, at) => {
      const [point, gap] = [marks[2 * at]!, marks[2 * at + 1]!];
      expect(quadrants.filter((_, place) => point[place + 1] !== null)).toEqual([quadrant]);
      expect(gap.slice(1)).toEqual([null, null, null, null]);
      expect(Number(point[0])).toBeGreaterThanOrEqual(chart.begin!.categories!);
    });
    const whitespace = numbersUnder(sheet('ROAD'), 'Whitespace').filter((amount) => amount > 0);
    expect(chart.begin!.values).toBeLessThan(Math.min(...whitespace));
  });

  test('is summed up by quadrant', () => {
    const summary = sheet('ROAD summary');
    for (const [quadrant, count] of pairsUnder(summary, 'Quadrant', 'Accounts')) {
      if (quadrant === 'All' || quadrant === 'Unknown') continue;
      const own = market.filter((row) => row.get('ROAD') === quadrant);
      expect(count).toBe(own.length);
      const whitespace = pairsUnder(summary, 'Quadrant', 'Whitespace').get(quadrant) ?? 0;
      expect(Number(whitespace)).toBeCloseTo(sumOf(known('Whitespace', own)), 3);
    }
    expect(pairsUnder(summary, 'Quadrant', 'Accounts').get('All')).toBe(market.length);
  });

  test('draws 2,000 accounts, and says how many there are', () => {
    const many: Rows = [
      [...exampleAccounts[0]!, 'Current Spend'],
      ...Array.from({ length: 2100 }, (_, at) => [
        ...[`A${at}`, `Account ${at}`, 'Software', 100 + at, 1000000, 'Germany', 'Prospect', at],
      ]),
    ];
    const road: Rows = [
      ['field', 'current spend', 'Current Spend', 'money', 'provider'],
      ...potential,
      ['road', 'spend', null, 'threshold', 1000],
      ['road', 'whitespace', null, 'threshold', 100000],
      ...['Retain', 'Opportunistic', 'Acquire', 'Develop'].map((name) => [
        'road',
        name,
        null,
        'role',
        'sales',
      ]),
    ];
    const drawn = written(many, road);
    expect(figureRows(sheetOf(drawn, 'ROAD'))).toHaveLength(2000);
    expect(sheetOf(drawn, 'ROAD').rows[0]).toContain('A2099');
    expect(sheetOf(drawn, 'ROAD').charts![0]!.title).toBe(
      'ROAD: 2,000 of 2,100 accounts, those with the largest potential',
    );
    expect(sheetOf(drawn, 'ROAD chart').rows).toHaveLength(4000);
  });
});

describe('Retention', () => {
  const retention = sheetOf(written(exampleAccounts, [...potential, ...highEnd, ...lifetime]), 'Retention');

  test('follows the curve: High End, years 8 to 12', () => {
    // Fader & Hardie (2007): projected survivors of the High End cohort.
    const projected = [0.4604, 0.4358, 0.4142, 0.3951, 0.378];
    const remaining = pairsUnder(retention, 'Year', 'Customers that remain');
    // alpha and beta are published to three digits, which leaves the shares four good to one in the last.
    projected.forEach((share, at) =>
      expect(Math.abs(Number(remaining.get(8 + at)) - share)).toBeLessThan(0.0002),
    );
  });

  test('has the constant rate beside it, and says what that would get wrong', () => {
    // r(1) = β ÷ (α + β)
    const first = 3.806 / (0.668 + 3.806);
    expect(pairsUnder(retention, 'Year', 'At the first year’s rate').get(5)).toBeCloseTo(first ** 5, 12);
    // Fader & Hardie (2010): 4.4122 payments in the place of 5.9226 at a discount of 10 %.
    const said = remarksOf(retention);
    expect(said).toContain('alpha 0.668, beta 3.806, from 1,000 customers');
    expect(said).toContain('worth 4.41 years');
    expect(said).toContain('worth 5.92');
  });

  test('draws a curve a segment that has its own', () => {
    const own: Rows = [...highEnd, ['retention', 'SMB', null, 'rate', 0.7]];
    const both = sheetOf(written(exampleAccounts, [...potential, ...own, ...lifetime]), 'Retention');
    expect(both.charts![0]!.series.map(({ name, values }) => [name, values.rows])).toEqual([
      ['all', { from: 0, count: 13 }],
      ['SMB', { from: 13, count: 13 }],
    ]);
    expect(figureRows(both)[15]?.slice(0, 2)).toEqual(['SMB', 2]);
    expect(figureRows(both)[15]?.[2]).toBeCloseTo(0.49, 12);
  });
});
