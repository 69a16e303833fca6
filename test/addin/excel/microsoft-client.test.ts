import { openExcel } from './microsoft-client';
import type { OpenExcel } from './microsoft-client';

const accounts = [
  ['account', 'revenue'],
  ['Alder', 12],
  ['Birch', null],
];

function open(): OpenExcel {
  return openExcel([{ name: 'Accounts', rows: accounts }, { name: 'Deals' }]);
}

describe("Microsoft's proxies over the workbook in memory", () => {
  test('read what was loaded and nothing else', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const range = sheets.getItem('accounts').getRange('A2:B3').load('address');
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Accounts', 'Deals']);
      expect(range.address).toBe('Accounts!A2:B3');
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      expect(() => sheets.items[0]?.visibility).toThrow(
        expect.objectContaining({ code: 'PropertyNotLoaded' }),
      );
    });
  });

  test('a blank is an empty text, and a null leaves a cell as it is', async () => {
    const { Excel, hands } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Accounts').getRange('A2:B3');
      range.values = [
        [null, 7],
        ['', true],
      ];
      range.load('values, valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        ['Alder', 7],
        ['', true],
      ]);
      expect(range.valueTypes).toEqual([
        ['String', 'Double'],
        ['Empty', 'Boolean'],
      ]);
    });
    expect(hands.values('Accounts', 'A1:B3')).toEqual([
      ['account', 'revenue'],
      ['Alder', 7],
      ['', true],
    ]);
  });

  test('objects that are not there are null objects, or refused by name', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const used = context.workbook.worksheets.getItem('Deals').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([none.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
    const missing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [['x']];
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  test('what was done before a refusal stays done', async () => {
    const { Excel, hands } = open();
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Deals');
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2').values = [['two', 'cells']];
      sheet.getRange('A3').values = [['never']];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(hands.values('Deals', 'A1:A3')).toEqual([['kept'], [''], ['']]);
  });

  test('a member that is not modelled throws and names itself', async () => {
    const { Excel } = open();
    const call = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deals').getRange('A1').flashFill();
      await context.sync();
    });
    await expect(call).rejects.toThrow('the workbook in memory does not know Range.flashFill');
    const load = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deals').load('enableCalculation');
      await context.sync();
    });
    await expect(load).rejects.toThrow('the workbook in memory does not know Worksheet.enableCalculation');
    const set = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deals').standardWidth = 12;
      await context.sync();
    });
    await expect(set).rejects.toThrow(
      'the workbook in memory does not know Worksheet.standardWidth (to be set)',
    );
  });

  test('a member beyond what this Excel supports is refused', async () => {
    const newer = open();
    const call = newer.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deals').onProtectionChanged.add(async () => undefined);
      await context.sync();
    });
    await expect(call).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(newer.Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    expect(newer.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  });

  test('five megabytes are too many either way', async () => {
    const { Excel, book, requests } = open();
    const long = 'x'.repeat(32_000);
    const write = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Deals').getRange('A1:A200');
      range.values = Array.from({ length: 200 }, () => [long]);
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    const sheet = book.sheets[1];
    for (let row = 0; row < 200; row += 1) sheet?.values.rows.push([long]);
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deals').getRange('A1:A200').load('values');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(requests[0]?.bytesSent).toBeGreaterThan(5 * 1024 * 1024);
    expect(requests[1]?.bytesTaken).toBeGreaterThan(5 * 1024 * 1024);
  });

  test('more than five million cells are refused, and whole columns have no values', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets
        .getItem('Deals')
        .getRange('B:C')
        .load('values, address, cellCount');
      await context.sync();
      expect([column.values, column.address, column.cellCount]).toEqual([null, 'Deals!B:C', 2_097_152]);
    });
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deals').getRange('A1:F900000').load('values');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
  });

  test('a large block goes in parts, all in one request', async () => {
    const { Excel, hands, requests } = open();
    const rows = Array.from({ length: 3000 }, (_row, index) => [index, `account ${index}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Deals').getRange('A1:B3000').values = rows;
      await context.sync();
    });
    expect(hands.values('Deals', 'A1:B3000')).toEqual(rows);
    expect(requests.map(({ isTidying }) => isTidying)).toEqual([false, true]);
  });

  test('a protected sheet takes nothing', async () => {
    const { Excel, hands } = open();
    hands.protect('Accounts');
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Accounts').getRange('A2').values = [['x']];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('a range that is kept follows its cells when rows are put in above it', async () => {
    const { Excel, hands } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Accounts').getRange('A2:B3').load('address');
      await context.sync();
      hands.insertRows('Accounts', 1, 2);
      hands.renameSheet('Accounts', 'All accounts');
      range.load('address, values');
      await context.sync();
      expect(range.address).toBe("'All accounts'!A4:B5");
      expect(range.values[0]).toEqual(['Alder', 12]);
    });
  });
});

describe('what happens in the workbook', () => {
  test('changes, selections and names reach those who follow them', async () => {
    const excel = openExcel([{ name: 'Accounts', rows: accounts }, { name: 'Deals' }], {
      also: ['ExcelApiOnline'],
    });
    const { Excel, hands } = excel;
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, changeType, source }) => {
        heard.push(`${changeType} ${address} ${source}`);
      });
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      worksheets.onNameChanged.add(async ({ nameAfter }) => void heard.push(`now ${nameAfter}`));
      context.workbook.onSelectionChanged.add(async () => void heard.push('selection'));
      await context.sync();
    });
    hands.edit('Accounts', 'B3', 4);
    hands.select('Accounts', 'B2:B3');
    hands.renameSheet('Deals', 'Won');
    hands.insertRows('Accounts', 2);
    await excel.settled();
    expect(heard.splice(0)).toEqual([
      'RangeEdited B3 Local',
      'selection',
      'now Won',
      'RowInserted 2:2 Local',
    ]);
    const other = excel.join('other');
    other.hands.edit('Won', 'A1', 'x');
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.add('More');
      context.workbook.worksheets.getItem('Won').delete();
      await context.sync();
    });
    await excel.settled();
    expect(heard).toEqual(['RangeEdited A1 Remote', 'added', 'deleted']);
  });

  test('a handler taken away hears nothing more', async () => {
    const excel = open();
    let count = 0;
    const follow = await excel.Excel.run(async (context) => {
      const result = context.workbook.worksheets
        .getItem('Accounts')
        .onChanged.add(async () => void (count += 1));
      await context.sync();
      return result;
    });
    excel.hands.edit('Accounts', 'A2', 'x');
    await excel.settled();
    await excel.Excel.run(follow.context, async (context) => {
      follow.remove();
      await context.sync();
    });
    excel.hands.edit('Accounts', 'A2', 'y');
    await excel.settled();
    expect(count).toBe(1);
  });
});
