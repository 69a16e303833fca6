import { openExcel } from './microsoft-client';
import type { OpenExcel } from './microsoft-client';

const rows = [
  ['account', 'revenue', null],
  ['Alder', 12, null],
  ['Birch', 30, null],
  ['Cedar', 7, null],
];

function open(): OpenExcel {
  return openExcel([{ name: 'Accounts', rows }, { name: 'Other' }]);
}

type Work = (
  table: Excel.Table,
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
) => void | Promise<void>;

/** Makes a table of the accounts, then works on it in a request of its own. */
async function onTable(excel: OpenExcel, work: Work): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Accounts');
    const known = sheet.tables.getItemOrNullObject('Accounts_table');
    await context.sync();
    if (known.isNullObject) sheet.tables.add('A1:B4', true).name = 'Accounts_table';
    await context.sync();
    await work(sheet.tables.getItem('Accounts_table'), sheet, context);
    await context.sync();
  });
}

describe('tables', () => {
  test('a table knows its headers, rows and columns', async () => {
    await onTable(open(), async (table, sheet, context) => {
      table.load('name, id, showTotals, style');
      table.columns.load('items/name, items/index, count');
      const body = table.getDataBodyRange().load('address, values');
      const header = table.getHeaderRowRange().load('address');
      const column = table.columns.getItem('REVENUE').getDataBodyRange().load('values');
      const touched = sheet.getRange('B2:Z9').getTables().load('items/name');
      const none = sheet.getRange('D2:Z9').getTables(false).getCount();
      const total = context.workbook.tables.getCount();
      await context.sync();
      expect([table.name, table.showTotals, table.style]).toEqual([
        'Accounts_table',
        false,
        'TableStyleMedium2',
      ]);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ['account', 0],
        ['revenue', 1],
      ]);
      expect([body.address, header.address]).toEqual(['Accounts!A2:B4', 'Accounts!A1:B1']);
      expect(column.values).toEqual([[12], [30], [7]]);
      expect(touched.items.map(({ name }) => name)).toEqual(['Accounts_table']);
      expect([none.value, total.value]).toEqual([0, 1]);
    });
  });

  test('a header that is written renames its column, and is always a text of its own', async () => {
    const excel = open();
    await onTable(excel, async (table, _sheet, context) => {
      table.getHeaderRowRange().values = [['account', 'account']];
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['account', 'account2']);
      table.columns.getItemAt(1).name = '2026';
      await context.sync();
    });
    excel.hands.clear('Accounts', 'A1');
    expect(excel.hands.values('Accounts', 'A1:B1')).toEqual([['Column1', '2026']]);
  });

  test.each([
    ['Sales figures', 'InvalidArgument'],
    ['A1', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['C', 'InvalidArgument'],
    ['1st', 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['TAKEN', 'InvalidArgument'],
  ])('%j is refused as its name', async (name, code) => {
    const rename = onTable(open(), (table, sheet, context) => {
      context.workbook.names.add('taken', sheet.getRange('A1'));
      table.name = name;
    });
    await expect(rename).rejects.toMatchObject({ code });
  });

  test('a table cannot overlap another one', async () => {
    const overlap = onTable(open(), (_table, sheet) => void sheet.tables.add('B2:D9', true));
    await expect(overlap).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a table grows over columns beside it and shrinks back', async () => {
    const excel = open();
    await onTable(excel, async (table, sheet, context) => {
      sheet.getRange('C1:C4').values = [['grade'], ['A'], ['B'], ['C']];
      table.resize('A1:C4');
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['account', 'revenue', 'grade']);
      table.resize('A1:B4');
      table.getRange().load('address');
      const count = table.columns.getCount();
      await context.sync();
      expect(count.value).toBe(2);
    });
    const moved = onTable(excel, (table) => table.resize('A2:B4'));
    await expect(moved).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('columns and rows are added and deleted, and what stands beside moves', async () => {
    const excel = open();
    await onTable(excel, (table) => {
      table.columns.add(1, [['region'], ['north'], ['south'], ['west']]);
      table.rows.add(-1, [['Dogwood', 'east', 5]]);
      table.rows.getItemAt(0).delete();
    });
    expect(excel.hands.values('Accounts', 'A1:C4')).toEqual([
      ['account', 'region', 'revenue'],
      ['Birch', 'south', 30],
      ['Cedar', 'west', 7],
      ['Dogwood', 'east', 5],
    ]);
    await onTable(excel, (table) => table.columns.getItem('region').delete());
    expect(excel.hands.values('Accounts', 'A1:C2')).toEqual([
      ['account', 'revenue', ''],
      ['Birch', 30, ''],
    ]);
  });

  test('a row of totals stands under the rows and is none of them', async () => {
    const excel = open();
    await onTable(excel, async (table, _sheet, context) => {
      table.showTotals = true;
      const total = table.getTotalRowRange().load('address, values');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect([total.address, total.values, body.address]).toEqual([
        'Accounts!A5:B5',
        [['Total', '']],
        'Accounts!A2:B4',
      ]);
    });
  });

  test('filters hide rows, and values are read and written through them', async () => {
    const excel = open();
    await onTable(excel, async (table, _sheet, context) => {
      table.columns.getItem('revenue').filter.applyCustomFilter('>10');
      const body = table.getDataBodyRange();
      body.load('values, rowHidden');
      const last = body.getLastRow().load('rowHidden');
      await context.sync();
      expect(body.values).toHaveLength(3);
      expect([body.rowHidden, last.rowHidden]).toEqual([null, true]);
      body.values = [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      await context.sync();
      table.clearFilters();
      body.load('rowHidden');
      await context.sync();
      expect(body.rowHidden).toBe(false);
    });
    expect(excel.hands.values('Accounts', 'A2:B4')).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  test('rows are sorted by a column', async () => {
    const excel = open();
    await onTable(excel, (table) => table.sort.apply([{ key: 1, ascending: false }]));
    expect(excel.hands.values('Accounts', 'A2:A4')).toEqual([['Birch'], ['Alder'], ['Cedar']]);
  });

  test('rows put in above move the table, a column put through it is one of its own', async () => {
    const excel = open();
    await onTable(excel, () => undefined);
    excel.hands.insertRows('Accounts', 1, 2);
    excel.hands.insertColumns('Accounts', 'B');
    await onTable(excel, async (table, _sheet, context) => {
      const range = table.getRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      expect(range.address).toBe('Accounts!A3:C6');
      expect(table.columns.items.map(({ name }) => name)).toEqual(['account', 'Column2', 'revenue']);
    });
  });

  test('converted to a range its cells stay, deleted they are blank', async () => {
    const excel = open();
    await onTable(excel, (table) => void table.convertToRange());
    expect(excel.book.tables).toHaveLength(0);
    expect(excel.hands.values('Accounts', 'A2:B2')).toEqual([['Alder', 12]]);
    await onTable(excel, (table) => table.delete());
    expect(excel.hands.values('Accounts', 'A2:B2')).toEqual([['', '']]);
  });

  test('a table of a block without headers gets a row of them', async () => {
    const excel = open();
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.add('Accounts!A2:B4', false);
      const range = table.getRange().load('address, values');
      await context.sync();
      expect(range.address).toBe('Accounts!A2:B5');
      expect(range.values[0]).toEqual(['Column1', 'Column2']);
    });
  });
});
