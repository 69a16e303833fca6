/// <reference types="office-js" />
import { excelPresence } from '../../../addin/host/excel-presence';
import { excelGrid } from '../../../addin/host/excel-grid';
import { sheetsOver } from '../../../panel/grid-sheets';
import type { HostBench } from './open-host';
import { openHost, useExcel } from './open-host';

const start = [
  {
    name: 'Accounts',
    rows: [
      ['Account', 'Size'],
      ['Acme', 1],
    ],
  },
  { name: 'Plan', rows: [] },
];

/** Waits until something holds that Excel tells in its own time. */
async function settled(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 400 && !holds(); turns++)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}

describe('changes', () => {
  async function followed(): Promise<{ readonly bench: HostBench; readonly told: string[] }> {
    const bench = await openHost(start);
    const told: string[] = [];
    bench.host.sheets.followChanges((sheet) => told.push(sheet));
    await settled(() => [...bench.excel.user.follows.keys()].length > 2);
    await bench.host.sheets.listSheets();
    return { bench, told };
  }

  test("of a user's hands are told by the sheet's name", async () => {
    const { bench, told } = await followed();
    bench.excel.hands.edit('Plan', 'A1', 'x');
    await settled(() => told.includes('Plan'));
    expect(told).not.toContain('Accounts');
  });

  test('a sheet that goes has changed', async () => {
    const { bench, told } = await followed();
    bench.excel.hands.deleteSheet('Plan');
    await settled(() => told.includes('Plan'));
  });

  test('a sheet with another name has changed under both, at the next change at the latest', async () => {
    const { bench, told } = await followed();
    bench.excel.hands.renameSheet('Plan', 'Planung');
    bench.excel.hands.edit('Accounts', 'B2', 2);
    await settled(() => told.includes('Plan') && told.includes('Planung'));
  });
});

describe('presence', () => {
  const signs = ({ excel }: HostBench) => excel.book.settings;

  test('a panel of another person is counted once it has answered, until it is closed', async () => {
    const bench = await openHost(start);
    const { excel } = bench;
    let now = 1_000_000;
    useExcel(excel.join('Ann'));
    const leaveHers = excelPresence(() => now).enter('panel 0', () => undefined);
    await settled(() => signs(bench).size === 1);
    useExcel(excel);
    now += 1;
    const told: number[] = [];
    const leaveMine = excelPresence(() => now).enter('panel 0', (others) => told.push(others));
    await settled(() => told.at(-1) === 1);
    leaveHers();
    await settled(() => told.at(-1) === 0);
    leaveMine();
    await settled(() => signs(bench).size === 0);
  });

  test('a panel that was closed without a word is not counted, and what it left goes after a day', async () => {
    const bench = await openHost(start);
    const [day, now] = [86_400_000, 1_700_000_000_000];
    const sign = (said: number) => JSON.stringify({ since: said, said, turn: 3 });
    signs(bench).set('tamarack.panel.yesterday', sign(now - day - 1));
    signs(bench).set('tamarack.panel.crashed', sign(now - 1000));
    const told: number[] = [];
    const leave = excelPresence(() => now).enter('panel 0', (others) => told.push(others));
    await settled(() => signs(bench).size === 2 && !signs(bench).has('tamarack.panel.yesterday'));
    leave();
    await settled(() => signs(bench).size === 1);
    expect(told).toEqual([0]);
  });

  test('a panel that is alone writes one sign and no more', async () => {
    const bench = await openHost(start);
    let now = 1_000_000;
    const told: number[] = [];
    const leave = excelPresence(() => now).enter('panel 0', (others) => told.push(others));
    await settled(() => told.length === 1);
    const [[key = '', sign] = []] = signs(bench);
    now += 3_600_000;
    bench.excel.user.signal('settingsChanged');
    await bench.host.sheets.listSheets();
    leave();
    await settled(() => !signs(bench).has(key));
    expect(sign).toBe(JSON.stringify({ since: 1_000_000, said: 1_000_000, turn: 1 }));
    expect(told).toEqual([0]);
  });

  test('nothing is written into a workbook that is not saved as it changes: nobody else would see it', async () => {
    const bench = await openHost(start);
    bench.excel.book.isSavedAsItChanges = false;
    const told: number[] = [];
    const leave = excelPresence().enter('panel 0', (others) => told.push(others));
    await settled(() => told.length === 1);
    expect([told, signs(bench).size]).toEqual([[0], 0]);
    leave();
  });
});

test('a mark goes with its sheet, a long one only as long as the panel is open', async () => {
  await openHost(start);
  const grid = excelGrid();
  await grid.leaveMark('Plan', 'short');
  expect(await excelGrid().readMark('Plan')).toBe('short');
  await grid.leaveMark('Plan', 'x'.repeat(20_000));
  expect((await grid.readMark('Plan'))?.length).toBe(20_000);
  expect(await excelGrid().readMark('Plan')).toBeNull();
  await grid.renameSheet('Plan', 'Planung');
  expect((await grid.readMark('Planung'))?.length).toBe(20_000);
});

test('a sheet is shown with a range of it, and one that is not there is no matter', async () => {
  const { excel } = await openHost(start);
  const sheets = sheetsOver(excelGrid());
  await sheets.select({ sheet: 'Plan', range: 'B2:C3' });
  expect(await sheets.readSelection()).toEqual({ sheet: 'Plan', range: 'B2:C3' });
  await sheets.select({ sheet: 'Nowhere', range: 'A1' });
  expect(excel.user.selection.sheet.name).toBe('Plan');
});
