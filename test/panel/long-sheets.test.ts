import type { Cell, Rows } from '#core';
import { haveChanged } from '../../panel/deeds/look-for-changes';
import { lookAtSelection } from '../../panel/deeds/look';
import { readAgain } from '../../panel/deeds/read-again';
import { memoryGrid } from '../../panel/memory-grid';
import { createMemoryHost } from '../../panel/memory-host';
import { sheetsOver } from '../../panel/grid-sheets';
import { deskOver, quietDeed } from './desk-under-test';

const headers = ['Account ID', 'Account Name', 'Industry', 'Country', 'Employees', 'Revenue'];
const account = (at: number): Cell[] => [`A${at}`, `Account ${at}`, 'Software', 'DE', at + 1, at * 1000];
const accounts = (count: number): Cell[][] => [
  headers,
  ...Array.from({ length: count }, (_, at) => account(at)),
];
const blank = headers.map((): Cell => null);
const deals: Rows = [
  ['Deal', 'Account ID', 'Stage', 'Close Date', 'Amount', 'Owner'],
  ['D1', 'A1', 'Won', { day: 45_000 }, 5, 'Ann'],
];

/** A workbook of these sheets, of which every cell that is read is counted, by sheet. */
function counted(sheets: Readonly<Record<string, Rows>>) {
  const host = createMemoryHost({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
    today: '2026-03-31',
  });
  const grid = memoryGrid(() => null);
  for (const [name, sheet] of host.workbook.sheets) grid.workbook.sheets.set(name, sheet);
  const cells = new Map<string, number>();
  let calls = 0;
  const count = (sheet: string, rows: Rows | null) => {
    const read = (rows ?? []).reduce((sum, row) => sum + row.length, 0);
    cells.set(sheet, (cells.get(sheet) ?? 0) + read);
  };
  const readTops = async (...[most, between]: Parameters<typeof grid.readTops>) => {
    calls++;
    const tops = await grid.readTops(most, between);
    for (const { sheet, rows } of tops) count(sheet, rows);
    return tops;
  };
  const readValues = async (...[sheet, block]: Parameters<typeof grid.readValues>) => {
    calls++;
    const rows = await grid.readValues(sheet, block);
    count(sheet, rows);
    return rows;
  };
  const watched = { ...host, sheets: sheetsOver({ ...grid, readTops, readValues }) };
  return { ...deskOver(watched), host: watched, workbook: host.workbook, cells, calls: () => calls };
}

describe('a workbook of long sheets', () => {
  test('is opened by the tops of its sheets and the whole of one table, which is read once', async () => {
    const others = Object.fromEntries(
      Array.from({ length: 29 }, (_, at) => [`Log ${at}`, accounts(3000).map((row) => row.slice(4))]),
    );
    const { desk, look, cells, calls } = counted({ ...others, Accounts: accounts(5000) });
    await look();
    expect(desk.store.get().accounts).toMatchObject({
      accountCount: 5000,
      place: { sheet: 'Accounts', range: 'A1:F5001' },
    });
    const inAccounts = 5001 * headers.length;
    expect(cells.get('Accounts')).toBe(inAccounts + 200 * headers.length);
    for (const name of Object.keys(others)) expect(cells.get(name)).toBe(200 * 2);
    // The tops, the accounts, the model and the overrides, whatever the number of sheets.
    expect(calls()).toBeLessThan(10);
    const long = desk.store.get().tables?.find(({ place }) => place.sheet === 'Log 7');
    expect(long).toMatchObject({ rowCount: 3000, isOpen: true });
  });

  test('reading again reads the accounts once more, and not twice', async () => {
    const { desk, look, cells } = counted({ Accounts: accounts(3000) });
    await look();
    cells.clear();
    const read = await readAgain(desk, quietDeed);
    expect(read?.place).toEqual({ sheet: 'Accounts', range: 'A1:F3001' });
    const [whole, top, header] = [3001, 200, 1].map((rows) => rows * headers.length);
    expect(cells.get('Accounts')).toBe((whole ?? 0) + (top ?? 0) + (header ?? 0));
  });

  test('a table ends where another begins far below, and at its last filled row', async () => {
    const { desk, look } = counted({ Accounts: [...accounts(400), blank, ...deals] });
    await look();
    const state = desk.store.get();
    expect(state.accounts).toMatchObject({ accountCount: 400, place: { range: 'A1:F401' } });
    expect(state.tables).toMatchObject([{ rowCount: 400 }]);
    expect((await readAgain(desk, quietDeed))?.place.range).toBe('A1:F401');
  });

  test('accounts go on below a gap that ends what was looked at', async () => {
    const gap = Array.from({ length: 60 }, () => blank);
    const rows = [...accounts(150), ...gap, ...accounts(300).slice(1)];
    const { desk, look } = counted({ Accounts: rows });
    await look();
    expect(desk.store.get().accounts).toMatchObject({ accountCount: 450, place: { range: 'A1:F511' } });
    // Until it was read it seemed to end above the gap.
    expect(desk.store.get().tables).toMatchObject([{ rowCount: 510 }]);
  });

  test('a cell far down that is typed next to the table is no change of the accounts', async () => {
    const { desk, look, workbook } = counted({ Accounts: accounts(1000) });
    await look();
    workbook.type('Accounts', 'G900', [['call them']]);
    expect(await haveChanged(desk, 'Accounts')).toBe(false);
    workbook.type('Accounts', 'B900', [['Another']]);
    expect(await haveChanged(desk, 'Accounts')).toBe(true);
  });

  test('a table beside the accounts is known by its top, and read as far as it goes', async () => {
    const won = Array.from({ length: 900 }, (_, at): Cell[] => [
      `D${at}`,
      `A${at % 500}`,
      at % 3 ? 'Closed Won' : 'Closed Lost',
      { day: 45_000 + at },
      1000 + at,
      'Ann',
    ]);
    const { desk, look, cells } = counted({
      Accounts: accounts(500),
      Deals: [deals[0] ?? [], ...won, blank, ...accounts(3)],
    });
    await look();
    const { second } = desk.store.get();
    expect(second?.places.history).toEqual({ sheet: 'Deals', range: 'A1:F901' });
    expect(cells.get('Deals')).toBe((200 + 906) * 6);
  });
});

describe('the selected table', () => {
  const stacked = [
    ...accounts(400),
    blank,
    ['Account ID', 'Name', 'Country', 'City', 'Size', 'Sum'],
    ...accounts(50).slice(1),
  ];

  test('is read once where it begins near the top', async () => {
    const { desk, look, workbook, host, cells } = counted({ Accounts: accounts(3000), Other: accounts(600) });
    await look();
    cells.clear();
    Object.assign(host.sheets, { readSelection: async () => ({ sheet: 'Other', range: 'B555' }) });
    await lookAtSelection(desk, quietDeed);
    expect(desk.store.get().accounts?.place).toEqual({ sheet: 'Other', range: 'A1:F601' });
    expect(cells.get('Other')).toBe((601 + 200) * headers.length);
    expect(workbook.sheets.size).toBe(2);
  });

  test('is found below another one too, however far down, and can be chosen from then on', async () => {
    const { desk, look, host } = counted({ Accounts: stacked });
    await look();
    expect(desk.store.get().tables).toHaveLength(1);
    Object.assign(host.sheets, { readSelection: async () => ({ sheet: 'Accounts', range: 'B430' }) });
    await lookAtSelection(desk, quietDeed);
    expect(desk.store.get().accounts).toMatchObject({ accountCount: 50, place: { range: 'A403:F453' } });
    expect(desk.store.get().tables?.map(({ place }) => place.range)).toEqual(['A1:F401', 'A403:F453']);
  });
});
