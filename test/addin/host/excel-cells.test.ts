/// <reference types="office-js" />
import type { WrittenCell } from '../../../core/values/cell';
import { isDayFormat } from '../../../core/values/day-format';
import { staysText } from '../../../core/values/typed-text';
import type { HostBench } from './open-host';
import { openHost } from './open-host';

const start = [
  {
    name: 'Accounts',
    rows: [
      ['Account', 'Size'],
      ['Acme', 1],
      ['Borg', 2],
    ],
  },
];
const place = { sheet: 'Accounts', range: 'A1:B3' };

describe('a number format of days', () => {
  test.each([
    'yyyy-mm-dd',
    'm/d/yyyy',
    'dd.mm.yyyy',
    '[$-409]d-mmm-yy;@',
    '[$-F800]dddd, mmmm dd, yyyy',
    'mmm',
    'yyyy"年"m"月"d"日"',
    '[$-411]ggge"年"m"月"d"日"',
    'm/d/yy h:mm',
    'd\\ mmm',
  ])('%s', (format) => expect(isDayFormat(format)).toBe(true));
});

describe('a number format of something else', () => {
  test.each([
    'General',
    'Standard',
    '0.0',
    '#,##0 "days"',
    '[Red]0;[Blue]-0',
    'h:mm',
    'mm:ss.0',
    '[h]:mm:ss',
    'h:mm AM/PM',
    '0.00E+00',
    '@',
    '0\\d',
    '# ?/?',
    '_-* #,##0.00\\ "kr"_-',
    '',
  ])('%s', (format) => expect(isDayFormat(format)).toBe(false));
});

test.each([
  ['Enterprise', true],
  ['Ann Lee', true],
  ['May 5', false],
  ['TRUE', false],
  ['Wahr', false],
  ['1-2', false],
  ['+49 30 1', false],
  ['=cmd()', false],
  ['@name', false],
  ["'quoted'", false],
  ['#N/A', false],
  ['Größe 120, das ist mehr als genug', true],
])('%s stays a text by itself: %s', (text, stays) => expect(staysText(text)).toBe(stays));

describe('what is written is read as it was', () => {
  const cells: readonly (readonly WrittenCell[])[] = [
    ['1-2', '0012'],
    ['=cmd()', '@x'],
    ["'tis", '#N/A'],
    ['TRUE', true],
    ['May 5', '12%'],
    [{ day: 45_300 }, { day: 45_300.5 }],
    [-1.5e-7, 0],
    [null, false],
  ];

  test('with whatever format the cells had, and what comes back by undo as well', async () => {
    const { host, excel } = await openHost(start);
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('Accounts');
      worksheet.getRange('E2:E9').numberFormat = [...'12345678'].map(() => ['@']);
      worksheet.getRange('D4:D9').numberFormat = [...'123456'].map(() => ['d.m.yy']);
      await context.sync();
    });
    const at = { sheet: 'Accounts', range: 'D2:E9' };
    await host.sheets.writeCells(at, cells);
    expect(await host.sheets.readCells(at)).toEqual(cells);
    const snapshot = await host.sheets.takeSnapshot([{ kind: 'cells', place: at }]);
    await host.sheets.writeCells(
      at,
      cells.map(() => [7, 'x']),
      ['0.0', '0.0'],
    );
    await host.sheets.restore(snapshot);
    expect(await host.sheets.readCells(at)).toEqual(cells);
  });

  test('an error is its text, and stays an error when it is put back', async () => {
    const { host, excel } = await openHost(start);
    excel.hands.edit('Accounts', 'B2', '#N/A');
    expect((await host.sheets.readSheet('Accounts'))?.[1]).toEqual(['Acme', '#N/A']);
    const at = { sheet: 'Accounts', range: 'B2' };
    const snapshot = await host.sheets.takeSnapshot([{ kind: 'cells', place: at }]);
    await host.sheets.writeCells(at, [[1]]);
    await host.sheets.restore(snapshot);
    const types = await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Accounts').getRange('B2').load('valueTypes');
      await context.sync();
      return cell.valueTypes;
    });
    expect(types).toEqual([['Error']]);
  });

  test('what a formula spilled is no part of what is put back', async () => {
    const { host, excel } = await openHost(start);
    excel.book.calculate = (formula) =>
      formula === '=LIST()'
        ? [
            [1, 2],
            [3, 4],
            [5, 6],
          ]
        : undefined;
    excel.hands.edit('Accounts', 'E2', '=LIST()');
    const at = { sheet: 'Accounts', range: 'F3:G6' };
    expect(await host.sheets.readCells(at)).toEqual([
      [4, null],
      [6, null],
      [null, null],
      [null, null],
    ]);
    const snapshot = await host.sheets.takeSnapshot([{ kind: 'cells', place: at }]);
    await host.sheets.writeCells(at, [
      [null, 1],
      [null, 2],
      [null, 3],
      [null, 4],
    ]);
    await host.sheets.restore(snapshot);
    expect(excel.hands.values('Accounts', 'E2:G4')).toEqual([
      [1, 2, ''],
      [3, 4, ''],
      [5, 6, ''],
    ]);
  });
});

describe('a native table', () => {
  async function withTable(): Promise<HostBench> {
    const bench = await openHost(start);
    await bench.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Accounts').tables.add('A1:B3', true).name = 'Customers';
      await context.sync();
    });
    return bench;
  }
  const tableAddress = ({ excel }: HostBench) =>
    excel.Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('Customers').getRange().load('address');
      await context.sync();
      return range.address;
    });

  test('is listed by its own name and place', async () => {
    const { host } = await withTable();
    const [table, ...others] = await host.sheets.listTables();
    expect(table).toMatchObject({ place, name: 'Customers', headers: ['Account', 'Size'], rowCount: 2 });
    expect(others).toEqual([]);
  });

  test('is listed without its row of totals', async () => {
    const { host, excel } = await withTable();
    await excel.Excel.run(async (context) => {
      context.workbook.tables.getItem('Customers').showTotals = true;
      await context.sync();
    });
    const [table] = await host.sheets.listTables();
    expect([table?.place.range, table?.rowCount]).toEqual(['A1:B3', 2]);
  });

  test('grows over columns that are written beside it, and shrinks when they are taken back', async () => {
    const bench = await withTable();
    const { host } = bench;
    const touches = [{ kind: 'columns', place, headers: ['Segment', 'Score'] }] as const;
    const snapshot = await host.sheets.takeSnapshot(touches);
    await host.sheets.addColumns(place, [
      { header: 'Segment', cells: ['A', 'B'] },
      { header: 'Score', cells: [1, 2], format: '0.0' },
    ]);
    expect(await tableAddress(bench)).toBe('Accounts!A1:D3');
    await host.sheets.restore(snapshot);
    expect(await tableAddress(bench)).toBe('Accounts!A1:B3');
    expect(await host.sheets.readSheet('Accounts')).toEqual(start[0]?.rows);
  });

  test('grows over rows that an import adds, and shrinks when they are taken back', async () => {
    const bench = await withTable();
    const { sheets } = bench.host;
    const below = { sheet: 'Accounts', range: 'A4:C5' };
    const snapshot = await sheets.takeSnapshot([
      { kind: 'table', place, after: 'A1:C5' },
      { kind: 'cells', place: below },
    ]);
    await sheets.writeCells({ sheet: 'Accounts', range: 'C1' }, [['City']]);
    await sheets.writeCells(below, [
      ['Cedar', 7, 'Rome'],
      ['Dogwood', 9, 'Oslo'],
    ]);
    await sheets.growTable(place, 'A1:C5');
    expect(await tableAddress(bench)).toBe('Accounts!A1:C5');
    expect(await sheets.listTables()).toMatchObject([{ headers: ['Account', 'Size', 'City'], rowCount: 4 }]);
    await sheets.restore(snapshot);
    expect(await tableAddress(bench)).toBe('Accounts!A1:B3');
  });

  test('that goes elsewhere than the accounts stays as it is', async () => {
    const bench = await withTable();
    await bench.host.sheets.growTable({ sheet: 'Accounts', range: 'A1:B2' }, 'A1:B4');
    expect(await tableAddress(bench)).toBe('Accounts!A1:B3');
  });
});
