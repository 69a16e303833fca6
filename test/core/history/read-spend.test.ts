import { readEffort } from '../../../core/history/read-effort';
import { readSpend } from '../../../core/history/read-spend';
import type { Cell } from '../../../core/values/cell';
import { dayOf, isoDay } from '../../../core/values/day';
import { secondTableDialects } from '../../fixtures/second-table-dialects';
import { keysOf, messagesOf, tableOf, valueOf } from './tables';

const accounts = tableOf([
  ['Account Name', 'Account ID', 'Industry', 'Employees', 'Country'],
  ['Nordwind Logistics', '501', 'Logistics', 120, 'Germany'],
  ['Blue Harbor Foods', '502', 'Food', 35, 'United States'],
  ['Castellan Systems', '503', 'Software', 4000, 'United States'],
  ['Quillon AG', '504', 'Banking', 80, 'Switzerland'],
]);
const keys = keysOf(accounts);
const spend = (rows: readonly (readonly Cell[])[]) => readSpend(tableOf(rows, 'Spend'), { accounts: keys });
const effort = (rows: readonly (readonly Cell[])[]) =>
  readEffort(tableOf(rows, 'Effort'), { accounts: keys });

const rowsOf = (name: string): Cell[][] => {
  const columns = secondTableDialects.find((dialect) => dialect.name === name)!.columns;
  return [0, 1, 2, 3, 4].map((row) =>
    columns.map((column) => (row === 0 ? column[0] : column[row + 1] || null)),
  );
};

describe('spend', () => {
  test.each([
    ['spend, long', 30, ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01']],
    ['spend, invoices', 30, ['2025-01-01', '2025-02-01', '2025-02-01', '2025-05-01']],
    ['spend, German', 365, ['2022-01-01', '2023-01-01', '2024-01-01', '2024-01-01']],
    ['spend, French', 91, ['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01']],
  ])('%s', (name, periodDays, starts) => {
    const value = valueOf(spend(rowsOf(name)));
    expect(value.periodDays).toBe(periodDays);
    expect(Array.from(value.period, isoDay)).toEqual(starts);
    expect([...value.amount]).toEqual([12000, 4500.5, 80000, 950]);
    expect([...value.account]).toEqual([0, 1, 2, 3]);
    expect(value.wide).toBe(false);
  });

  test('a column a period: each cell that is not blank is one amount', () => {
    const result = spend([
      ['Customer', 'Product', 'FY23', 'FY24', 'Total'],
      ['Quillon AG', 'Core', 10, 12, 22],
      ['Castellan Systems', 'Plus', null, '$5K', 5000],
    ]);
    const value = valueOf(result);
    expect(value).toMatchObject({ count: 3, wide: true, periodDays: 365 });
    expect([...value.account]).toEqual([3, 3, 2]);
    expect([...value.amount]).toEqual([10, 12, 5000]);
    expect(value.join).toMatchObject({ rows: 2, joined: 2 });
    expect(messagesOf(result)).toContain('each of 2 columns is a period, from "FY23" to "FY24"');
    expect(messagesOf(result)).toContain(
      'fiscal years are taken for the calendar years of their number: FY24 is 2024',
    );
  });

  test('a unit and a decimal comma in wide headers are read as elsewhere', () => {
    const value = valueOf(
      spend([
        ['Kunde', 'Umsatz 2023 (TEUR)', 'Umsatz 2024 (TEUR)'],
        ['Quillon AG', '1,5', '2,25'],
      ]),
    );
    expect([...value.amount]).toEqual([1500, 2250]);
  });

  test('credit notes count and are said; so are amounts without a period and cells that are no amount', () => {
    const result = spend([
      ['Account', 'Month', 'Amount'],
      ['Quillon AG', '2024-01', '(300)'],
      ['Quillon AG', null, 50],
      ['Quillon AG', '2024-02', 'n.n. due'],
      ['Quillon AG', '2024-03', 70],
    ]);
    expect([...valueOf(result).amount]).toEqual([-300, 50, 70]);
    expect(messagesOf(result)).toEqual([
      'one cell under "Amount" is no amount and counts as blank: Spend!C4 "n.n. due"',
      '4 of 4 rows of spend are joined to an account: 4 by name',
      '1 amount is negative (credit notes), together -300; it counts as it is',
      '1 amount has no period; it is left out of spend by year and growth',
    ]);
  });

  test('refusals: currencies, lengths of periods, missing columns, other tables', () => {
    const mixed = spend([
      ['Account', 'Year', 'Amount'],
      ['Quillon AG', 2023, '€5'],
      ['Quillon AG', 'Q1 2024', '£5'],
    ]);
    expect(messagesOf(mixed)).toEqual([
      '"Amount" holds more than one currency: EUR (Spend!C2 "€5") and GBP (Spend!C3 "£5"); money can only be added in one: convert it, or give one table for each',
      'the periods are of different lengths (quarters and years); give years, quarters or months alone',
    ]);
    expect(
      messagesOf(
        spend([
          ['Region', 'Note'],
          ['West', 'x'],
        ]),
      ).map((each) => each.split(';')[0]),
    ).toEqual([
      'no column says which account spent',
      'no column says when it was spent (a year, quarter, month or date)',
      'no column says how much was spent',
    ]);
    expect(messagesOf(readSpend(accounts, { accounts: keys }))[0]).toContain('this is a list of accounts');
    const deals = [
      ['Opportunity ID', 'Account', 'Stage', 'Close Date'],
      ['1', 'Quillon AG', 'Won', '2025-01-01'],
    ];
    expect(messagesOf(spend(deals))).toEqual([
      'this looks like a list of deals, not like spend; give it as the history',
    ]);
  });
});

describe('a table in the place of another', () => {
  const log: Cell[][] = [
    ['Account', 'Kind', 'Month', 'Amount'],
    ['Quillon AG', 'Leads', '2025-01', 5],
    ['Quillon AG', 'Marketing Spend', '2025-02', 200],
  ];

  test('effort is no spend, spend by type is', () => {
    expect(messagesOf(spend(log))).toEqual(['this looks like effort, not like spend; give it as the effort']);
    const typed = log.map((row, at) =>
      row.map((cell, column) => (column !== 1 ? cell : at === 0 ? 'Type' : 'Licences')),
    );
    expect(spend(typed).ok).toBe(true);
  });

  test('deals are no effort, a log of calls for deals is', () => {
    const deals = [
      ['Opportunity ID', 'Account', 'Stage', 'Type', 'Amount', 'Created Date', 'Close Date'],
      ['1', 'Quillon AG', 'Won', 'New Business', 500, '2025-01-01', '2025-02-01'],
    ];
    expect(messagesOf(effort(deals))).toEqual([
      'this looks like a list of deals, not like effort; give it as the history',
    ]);
    const calls = [
      ['Opportunity', 'Account', 'Stage', 'Activity type', 'Activity date'],
      ['Big deal', 'Quillon AG', 'Won', 'Call', '2025-01-01'],
    ];
    expect(effort(calls).ok).toBe(true);
  });
});

describe('effort', () => {
  test('activities of accounts, in hours and money', () => {
    const value = valueOf(effort(rowsOf('effort, activities')));
    expect([...value.account]).toEqual([0, 1, 2, 3]);
    expect([...value.amount]).toEqual([1, 2.5, 0.5, 1]);
    expect([...value.money]).toEqual([80, 200, 40, 80]);
    expect(value.period[0]).toBe(dayOf('2025-01-14'));
    expect(Array.from(value.kind.codes, (code) => value.kind.values[code])).toEqual([
      'Call',
      'Meeting',
      'Email',
      'Call',
    ]);
  });

  test('pieces by segment name no account, and that is no miss', () => {
    const value = valueOf(effort(rowsOf('effort, by segment')));
    expect(value.join).toBeNull();
    expect([...value.account]).toEqual([-1, -1, -1, -1]);
    expect(Array.from(value.segment!.codes, (code) => value.segment!.values[code])).toEqual([
      'Enterprise',
      'Mid',
      'Small',
      'Mid',
    ]);
    expect([...value.amount]).toEqual([40, 120, 900, NaN]);
    expect(value.period[0]).toBe(dayOf('2025-01-01'));
  });

  test('rows of a log without a measure count as one each', () => {
    const result = effort([
      ['Company', 'Activity type', 'Activity date'],
      ['Quillon AG', 'Call', '2025-01-14'],
      ['Nobody', 'Call', '2025-01-15'],
    ]);
    expect([...valueOf(result).amount]).toEqual([1, 1]);
    expect(messagesOf(result)).toContain('no column counts pieces or hours, so each row counts as one');
    expect(messagesOf(result)).toContain(
      '1 row of effort names an account that is not in the accounts: "Nobody"',
    );
  });

  test('refusals', () => {
    expect(messagesOf(effort([['Note'], ['x']])).map((each) => each.split(';')[0])).toEqual([
      'no column says which account or segment the effort was for',
      'no column says what was done (its kind, pieces, hours or money)',
    ]);
    expect(messagesOf(readEffort(accounts, { accounts: keys }))[0]).toContain('this is a list of accounts');
  });
});
