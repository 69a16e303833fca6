import { openExcel } from './microsoft-client';

function open() {
  return openExcel([
    {
      name: 'One',
      rows: [
        ['a', 'b'],
        [1, 2],
      ],
    },
    { name: 'Two' },
  ]);
}

describe('sheets', () => {
  test.each([
    ['', 'InvalidArgument'],
    ['a'.repeat(32), 'InvalidArgument'],
    ['what?', 'InvalidArgument'],
    ["'quoted'", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['ONE', 'ItemAlreadyExists'],
  ])('%j is refused as a name', async (name, code) => {
    const add = open().Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code });
  });

  test('are added, moved, hidden, copied and deleted', async () => {
    const { Excel, book } = open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('One').tables.add('A1:B2', true).name = 'Figures';
      const added = worksheets.add();
      added.position = 0;
      added.tabColor = '#00ff00';
      worksheets.getItem('Two').visibility = 'Hidden';
      const copy = worksheets.getItem('One').copy('End');
      copy.load('name');
      const visible = worksheets.getCount(true);
      const first = worksheets.getFirst().load('name, tabColor');
      const table = copy.tables.getItemAt(0).load('name');
      await context.sync();
      expect([copy.name, visible.value, first.name, first.tabColor]).toEqual([
        'One (2)',
        3,
        'Sheet1',
        '#00FF00',
      ]);
      expect(table.name).toBe('Figures2');
      worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(['One', 'Two', 'One (2)']);
  });

  test('the last one in sight stays', async () => {
    const { Excel } = openExcel();
    const gone = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    await expect(gone).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  test('a sheet deleted meanwhile is not found again', async () => {
    const { Excel, hands } = open();
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Two').load('name');
      await context.sync();
      hands.deleteSheet('Two');
      sheet.getRange('A1').values = [['x']];
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('the selection goes where it is sent', async () => {
    const { Excel, user } = open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Two').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([selected.address, active.name, cell.address]).toEqual(['Two!B2:C3', 'Two', 'Two!B2']);
    });
    expect(user.selection.row).toBe(1);
  });
});

describe('what add-ins keep', () => {
  test('settings are seen by everybody, who hears of them', async () => {
    const excel = open();
    const other = excel.join('other');
    let heard = 0;
    await other.Excel.run(async (context) => {
      context.workbook.settings.onSettingsChanged.add(async () => void (heard += 1));
      await context.sync();
    });
    await excel.Excel.run(async (context) => {
      context.workbook.settings.add('key', { deep: [1, 'two'] });
      await context.sync();
    });
    await other.settled();
    expect(heard).toBe(1);
    await other.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('key').load('value');
      const none = context.workbook.settings.getItemOrNullObject('none');
      await context.sync();
      expect([setting.value, none.isNullObject]).toEqual([{ deep: [1, 'two'] }, true]);
      setting.delete();
      await context.sync();
    });
    expect(excel.book.settings.size).toBe(0);
  });

  test('a sheet carries properties of its own, whatever the capitals of their keys', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem('One');
      customProperties.add('Mark', 'first');
      customProperties.add('MARK', 'second');
      const mark = customProperties.getItemOrNullObject('mark').load('key, value');
      const count = customProperties.getCount();
      await context.sync();
      expect([mark.value, count.value]).toEqual(['second', 1]);
      mark.delete();
      const gone = customProperties.getItemOrNullObject('mark');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('names stand for blocks and constants, once in each scope', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('One');
      context.workbook.names.add('Figures', sheet.getRange('A1:B2'), 'what they are');
      context.workbook.names.add('Rate', '=0.5');
      sheet.names.add('Figures', '=One!$B$1');
      const names = context.workbook.names.load('items/name, items/formula, items/type, items/value');
      const own = sheet.names.getItem('figures').getRange().load('address');
      await context.sync();
      expect(names.items.map(({ name, formula, type, value }) => [name, formula, type, value])).toEqual([
        ['Figures', '=One!$A$1:$B$2', 'Range', 'One!A1:B2'],
        ['Rate', '=0.5', 'Double', 0.5],
      ]);
      expect(own.address).toBe('One!B1');
    });
    const twice = Excel.run(async (context) => {
      context.workbook.names.add('FIGURES', '=1');
      await context.sync();
    });
    await expect(twice).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});
