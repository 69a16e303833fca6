import { readSecondTables } from '../../../core/evidence/second-tables';
import { withHistory } from '../../../core/evidence/joined-columns';
import { recogniseAs } from '../../../core/accounts/recognise-as';
import { fieldMapping } from '../../../core/accounts/field-mapping';
import { dayOf, isoDay } from '../../../core/values/day';
import type { Cell } from '../../../core/values/cell';
import type { Table } from '../../../core/values/table';
import { valueOf } from './taught';

const table = (headers: readonly string[], ...rows: readonly (readonly Cell[])[]): Table => ({
  name: 'table',
  headers,
  rows,
  firstRow: 0,
  rowCount: rows.length,
});

const accounts = table(
  ['Account ID', 'Account Name', 'Industry', 'Employees'],
  ['A1', 'Alder Works', 'Software', 1200],
  ['A2', 'Birch Foods', 'Retail', 150],
  ['A3', 'Cedar Labs', 'Software', 80],
);
const { fields } = valueOf(recogniseAs(accounts, []));
const beside = { accounts, fields, asOf: null };

const deals = table(
  ['Account ID', 'Stage', 'Amount', 'Created', 'Close Date'],
  ['A1', 'Closed Won', 1000, '2024-01-05', '2024-03-01'],
  ['A1', 'Closed Won', 500, '2025-01-05', '2025-06-30'],
  ['A2', 'Closed Lost', 700, '2025-02-01', '2025-04-01'],
  ['A9', 'Closed Won', 900, '2025-02-01', '2025-05-01'],
);
const spend = table(
  ['Account ID', 'Year', 'Amount'],
  ['A1', 2023, 100],
  ['A1', 2024, 200],
  ['A2', 2024, -50],
);

describe('tables beside the accounts', () => {
  test('are joined, counted back from their own last day, and what does not join is said', () => {
    const read = readSecondTables({ history: deals, spend }, beside);
    const { deals: joined, asOf } = valueOf(read);
    expect([...joined!.account]).toEqual([0, 0, 1, -1]);
    expect(isoDay(asOf!)).toBe('2025-06-30');
    const said = read.ok ? read.notices.map(({ message }) => message).join('\n') : '';
    expect(said).toContain('3 of 4 deals are joined to an account: 3 by id');
    expect(said).toContain('1 deal names an account that is not in the accounts: "A9"');
    expect(said).toContain('1 amount is negative (credit notes), together -50; it counts as it is');
    expect(said).toContain('history is counted back from its own last day, 2025-06-30');
  });

  test('a day that is set is kept, and nothing is said of it', () => {
    const read = readSecondTables({ history: deals }, { ...beside, asOf: dayOf('2026-01-01') });
    expect(valueOf(read).asOf).toBe(dayOf('2026-01-01'));
    expect(read.ok && read.notices.map(({ code }) => code)).not.toContain('history/as-of');
  });

  test('spend alone is counted back from the end of its last period, which then is over', () => {
    const history = valueOf(readSecondTables({ spend }, beside));
    expect(isoDay(history.asOf!)).toBe('2024-12-31');
    expect(valueOf(withHistory(accounts, fields, history)).rows.map((row) => row.at(-1))).toEqual([
      200, -50, 0,
    ]);
  });

  test('every problem of every table at once', () => {
    const mixed = table(['Account ID', 'Year', 'Amount'], ['A1', 2024, '€100'], ['A2', 2024, '$50']);
    const read = readSecondTables({ history: table(['Colour', 'Size'], ['red', 1]), spend: mixed }, beside);
    const said = read.ok ? [] : read.problems.map(({ message }) => message);
    expect(said.join('\n')).toContain('no column says which account a deal was with');
    expect(said.join('\n')).toMatch(/more than one currency: \$ \(.* and EUR \(/);
  });

  test('columns that a model reads and these accounts lack are not joined on', () => {
    const gone = fieldMapping({ field: 'domain', header: 'Web address', kind: 'id' });
    const read = readSecondTables({ history: deals }, { ...beside, fields: [...fields, gone] });
    expect([...valueOf(read).deals!.account]).toEqual([0, 0, 1, -1]);
  });
});

describe('accounts with their history', () => {
  const history = valueOf(readSecondTables({ history: deals, spend }, beside));

  test('gain what they lack: spend of the last full year, and the day of the first win', () => {
    const joined = withHistory(accounts, fields, history);
    const { headers, rows } = valueOf(joined);
    expect(headers.slice(-2)).toEqual(['Current spend', 'Customer since']);
    expect(rows.map((row) => row.at(-2))).toEqual([200, -50, 0]);
    expect(rows.map((row) => row.at(-1))).toEqual([{ day: dayOf('2024-03-01') }, null, null]);
    expect(joined.ok && joined.notices.map(({ message }) => message)).toEqual([
      'the accounts say nothing of current spend, so a column "Current spend" was added: spend from 2024-01-01 to 2024-12-31',
      'the accounts do not say since when they are customers, so a column "Customer since" was added: the day of their first won deal',
    ]);
  });

  test('keep what they say themselves', () => {
    const own = table(['Account ID', 'Current Spend', 'Customer Since'], ['A1', 5, '2020-01-01']);
    expect(withHistory(own, valueOf(recogniseAs(own, [])).fields, history)).toMatchObject({ value: own });
  });

  test('gain a column that a model reads and they lack', () => {
    const read = [
      ...fields,
      fieldMapping({ field: 'current spend', header: 'Current spend', kind: 'money' }),
    ];
    expect(valueOf(withHistory(accounts, read, history)).headers).toContain('Current spend');
  });
});
