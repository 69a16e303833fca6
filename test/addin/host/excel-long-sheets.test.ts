/// <reference types="office-js" />
import type { Cell } from '../../../core/values/cell';
import { putThing } from '../../hosts/cells/layer';
import { lookAround } from '../../../panel/deeds/look';
import { deskOver, quietDeed } from '../../panel/desk-under-test';
import type { HostBench } from './open-host';
import { openHost } from './open-host';

const headers = [
  'Account ID',
  'Account Name',
  'Industry',
  'Country',
  'Employees',
  'Revenue',
  'Since',
  'Website',
];

function rowsOf(count: number): Cell[][] {
  return [
    headers,
    ...Array.from({ length: count }, (_, at): Cell[] => [
      `A${at}`,
      `Account ${at}`,
      'Software',
      'DE',
      at + 1,
      at * 1000,
      45_000 + (at % 900),
      `account${at}.example`,
    ]),
  ];
}

const sent = ({ excel }: HostBench) => excel.requests.splice(0).filter(({ isTidying }) => !isTidying);

test('a workbook of 30 sheets of 100,000 rows is listed in a handful of requests', async () => {
  const bench = await openHost(
    Array.from({ length: 30 }, (_, at) => ({ name: `Sheet ${at}`, rows: rowsOf(250) })),
  );
  // So long that nobody reads it: one cell far below is enough, for Excel tells the last row that is filled.
  for (const { name } of bench.excel.book.sheets) bench.excel.hands.edit(name, 'A100001', 'A99999');
  sent(bench);
  const tables = await bench.host.sheets.listTables();
  const requests = sent(bench);
  expect(tables).toHaveLength(30);
  expect(tables[12]).toMatchObject({ rowCount: 100_000, place: { range: 'A1:H100001' }, isOpen: true });
  expect(requests.length).toBeLessThan(8);
  const bytes = requests.reduce((sum, { bytesTaken }) => sum + bytesTaken, 0);
  expect(bytes).toBeLessThan(30 * 200 * headers.length * 40);
});

test('opening the panel reads the accounts once and of other sheets their tops', async () => {
  const bench = await openHost([
    { name: 'Accounts', rows: rowsOf(5_000) },
    ...Array.from({ length: 12 }, (_, at) => ({
      name: `Log ${at}`,
      rows: rowsOf(5_000).map((row) => row.slice(4, 6)),
    })),
  ]);
  const bytes = () => sent(bench).reduce((sum, { bytesTaken }) => sum + bytesTaken, 0);
  sent(bench);
  await bench.host.sheets.readSheet('Accounts');
  const once = bytes();
  const { desk } = deskOver(bench.host);
  await lookAround(desk, quietDeed, null);
  const all = bytes();
  expect(desk.store.get().accounts).toMatchObject({ accountCount: 5_000 });
  expect(all).toBeLessThan(once * 1.6);
});

test('days at the top of a sheet are days, and a top that is more than Excel gives at once comes in pieces', async () => {
  const wide = Array.from({ length: 260 }, (_, row) =>
    Array.from({ length: 400 }, (__, column): Cell => (row === 0 ? `Field ${column}` : 45_000 + column)),
  );
  const bench = await openHost([
    { name: 'Wide', rows: wide },
    { name: 'Long', rows: rowsOf(4).map((row) => [...row, 'x'.repeat(30_000), 'y'.repeat(30_000)]) },
    { name: 'Blank', rows: [] },
  ]);
  const sheet = bench.excel.book.sheets[0];
  for (let row = 1; row < 260; row++) if (sheet) putThing(sheet.numberFormats, row, 3, 'yyyy-mm-dd');
  const [first] = await bench.host.sheets.listTables();
  expect(first).toMatchObject({ name: 'Wide', rowCount: 259, isOpen: true });
  expect(first?.top).toHaveLength(200);
  expect(first?.top?.[7]?.slice(2, 5)).toEqual([45_002, { day: 45_003 }, 45_004]);
});
