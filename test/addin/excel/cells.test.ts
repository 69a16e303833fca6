import { readEntry } from '../../hosts/cells/entry';
import { shownText } from '../../hosts/cells/shown-text';
import { openExcel } from './microsoft-client';
import type { OpenExcel } from './microsoft-client';

/** Runs one request on a sheet of its own. */
async function onSheet(
  excel: OpenExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  await excel.Excel.run(async (context) => {
    await work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });
}

describe('what Excel makes of an entry', () => {
  // What typing does in Excel set to English (United States); serial 46023 is January 1, 2026.
  test.each([
    ['12', { value: 12 }],
    ['0012', { value: 12 }],
    ['-1.50', { value: -1.5 }],
    ['.5', { value: 0.5 }],
    ['1,234', { value: 1234, numberFormat: '#,##0' }],
    ['(7)', { value: -7 }],
    ['$5', { value: 5, numberFormat: '$#,##0' }],
    ['12%', { value: 0.12, numberFormat: '0%' }],
    ['12.5%', { value: 0.125, numberFormat: '0.00%' }],
    ['1e3', { value: 1000, numberFormat: '0.00E+00' }],
    ['1 1/2', { value: 1.5, numberFormat: '# ?/?' }],
    ['1-2', { value: 46024, numberFormat: 'd-mmm' }],
    ['1/1/2026', { value: 46023, numberFormat: 'm/d/yyyy' }],
    ['2026-01-01', { value: 46023, numberFormat: 'm/d/yyyy' }],
    ['2-Jan', { value: 46024, numberFormat: 'd-mmm' }],
    ['Jan 1, 2026', { value: 46023, numberFormat: 'd-mmm-yy' }],
    ['12:00', { value: 0.5, numberFormat: 'h:mm' }],
    ['6:00 PM', { value: 0.75, numberFormat: 'h:mm AM/PM' }],
    ['true', { value: true }],
    ['#N/A', { value: { error: '#N/A' } }],
    ['=1+2', { formula: '=1+2' }],
    ['=', { value: '=' }],
    ["'=1+2", { value: '=1+2' }],
    ["'0012", { value: '0012' }],
    ["''x", { value: "'x" }],
    ['', {}],
    [' ', { value: ' ' }],
    ['2/30/2026', { value: '2/30/2026' }],
    ['1,23', { value: '1,23' }],
    ['Alder 12', { value: 'Alder 12' }],
    ['12 Ltd', { value: '12 Ltd' }],
    ['-', { value: '-' }],
    ['#1 in wood', { value: '#1 in wood' }],
  ])('%j', (entered, expected) => {
    expect(readEntry(entered, 'General')).toEqual(expected);
  });

  test.each(['0012', '1-2', '=1+2', 'true'])('a text cell keeps %j', (entered) => {
    expect(readEntry(entered, '@')).toEqual({ value: entered });
  });
});

describe('what Excel shows of a value', () => {
  test.each([
    [1234.5, 'General', '1234.5'],
    [1234.5, '#,##0', '1,235'],
    [0.125, '0.0%', '12.5%'],
    [-3, '0.00', '-3.00'],
    [5, '"€"#,##0', '€5'],
    [46023, 'yyyy-mm-dd', '2026-01-01'],
    [46023.5, 'm/d/yy h:mm', '1/1/26 12:00'],
    [true, 'General', 'TRUE'],
    ['text', '0.00', 'text'],
  ])('%j as %s', (value, format, shown) => {
    expect(shownText(value, format)).toBe(shown);
  });
});

describe('cells', () => {
  test('one value goes to every cell, and a number format of one cell too', async () => {
    const excel = openExcel();
    await onSheet(excel, (sheet) => {
      const range = sheet.getRange('A1:B2');
      range.numberFormat = [['@']];
      range.values = '007' as unknown as string[][];
    });
    expect(excel.hands.values('Sheet1', 'A1:B2')).toEqual([
      ['007', '007'],
      ['007', '007'],
    ]);
  });

  test.each([
    [[[1]], 'A1:B2'],
    [[[1, 2]], 'A1:A2'],
    [[1, 2], 'A1:A2'],
    [[[1], [2, 3]], 'A1:A2'],
  ])('%j is refused at %s, for its size', async (values, address) => {
    const write = onSheet(openExcel(), (sheet) => {
      sheet.getRange(address).values = values as number[][];
    });
    await expect(write).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: expect.stringContaining('number of rows or columns') as string,
    });
  });

  test('a number format is given to whole columns, and read from cells below all others', async () => {
    const excel = openExcel([{ name: 'Sheet1', rows: [[1], [2]] }]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A:A').numberFormat = [['0.00']];
      const range = sheet.getRange('A1:B3').load('numberFormat, text');
      await context.sync();
      expect(range.numberFormat).toEqual([
        ['0.00', 'General'],
        ['0.00', 'General'],
        ['0.00', 'General'],
      ]);
      expect(range.text[1]).toEqual(['2.00', '']);
    });
  });

  test('the used range has values, or looks as well', async () => {
    const excel = openExcel([{ name: 'Sheet1', rows: [[null], [null, 'x']] }]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('D5').format.fill.color = '#ff0000';
      const used = sheet.getUsedRange().load('address');
      const valued = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect([used.address, valued.address]).toEqual(['Sheet1!B2:D5', 'Sheet1!B2']);
    });
  });

  test('looks are common to a block, or null where its cells differ', async () => {
    await onSheet(openExcel(), async (sheet, context) => {
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FFCC00';
      const { font, fill } = sheet.getRange('A1:B1').format;
      font.load('bold');
      fill.load('color');
      const cells = sheet.getRange('A1:B1').getCellProperties({
        format: { fill: { color: true, pattern: true }, font: { bold: true } },
      });
      await context.sync();
      expect([font.bold, fill.color]).toEqual([true, null]);
      expect(cells.value).toEqual([
        [
          { format: { fill: { color: '#FFCC00', pattern: 'Solid' }, font: { bold: true } } },
          { format: { fill: { color: '#FFFFFF', pattern: 'None' }, font: { bold: true } } },
        ],
      ]);
      sheet.getRange('C3:D3').setCellProperties(cells.value);
      fill.clear();
      const copy = sheet.getRange('C3').format.fill.load('color');
      await context.sync();
      fill.load('color');
      await context.sync();
      expect([copy.color, fill.color]).toEqual(['#FFCC00', '#FFFFFF']);
    });
  });

  test('a merged block keeps its first cell, and cannot stand in a table', async () => {
    const excel = openExcel([
      {
        name: 'Sheet1',
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      const merged = sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('C3:D4').getMergedAreasOrNullObject();
      await context.sync();
      expect([merged.address, none.isNullObject]).toEqual(['Sheet1!A1:B1', true]);
    });
    expect(excel.hands.values('Sheet1', 'A1:B2')).toEqual([
      ['a', ''],
      ['c', 'd'],
    ]);
  });

  test('blocks that leave the sheet are no blocks', async () => {
    const outside = onSheet(
      openExcel(),
      (sheet) => void sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
    );
    await expect(outside).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('cells put in and taken out', () => {
  test('what stands below moves, with formulas and names that point at it', async () => {
    const excel = openExcel([{ name: 'Sheet1', rows: [['x'], [1], [2]] }]);
    await onSheet(excel, (sheet, context) => {
      sheet.getRange('B1').formulas = [['=SUM(A$2:A3)']];
      context.workbook.names.add('FIGURES', sheet.getRange('A2:A3'));
    });
    excel.hands.insertRows('Sheet1', 2, 3);
    await onSheet(excel, async (sheet, context) => {
      const range = context.workbook.names.getItem('FIGURES').getRange().load('address');
      const formula = sheet.getRange('B1').load('formulas, values');
      await context.sync();
      expect(range.address).toBe('Sheet1!A5:A6');
      expect([formula.formulas, formula.values]).toEqual([[['=SUM(A$5:A6)']], [[3]]]);
    });
    excel.hands.deleteRows('Sheet1', 5, 2);
    expect(excel.hands.formulas('Sheet1', 'B1')).toEqual([['=SUM(#REF!)']]);
  });

  test('cells move down or to the right alone', async () => {
    const excel = openExcel([
      {
        name: 'Sheet1',
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ]);
    await onSheet(excel, (sheet) => void sheet.getRange('A1').insert('Down'));
    expect(excel.hands.values('Sheet1', 'A1:B3')).toEqual([
      ['', 'b'],
      ['a', 'd'],
      ['c', ''],
    ]);
    await onSheet(excel, (sheet) => sheet.getRange('A1:A2').delete('Left'));
    expect(excel.hands.values('Sheet1', 'A1:B3')).toEqual([
      ['b', ''],
      ['d', ''],
      ['c', ''],
    ]);
  });

  test('cells are copied with formulas that point as far away', async () => {
    const excel = openExcel([{ name: 'Sheet1', rows: [[1, 2]] }]);
    await onSheet(excel, (sheet) => {
      sheet.getRange('A2').formulas = [['=A1*$A$1']];
      sheet.getRange('A2').numberFormat = [['0.0']];
      sheet.getRange('B2').copyFrom('A2');
      sheet.getRange('C2').copyFrom('B2', 'Values');
    });
    expect(excel.hands.formulas('Sheet1', 'A2:C2')).toEqual([['=A1*$A$1', '=B1*$A$1', 2]]);
  });
});

describe('a protected sheet', () => {
  test('lets through what its options allow, and cells that were unlocked', async () => {
    const excel = openExcel();
    await onSheet(excel, (sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
    });
    await onSheet(excel, (sheet) => {
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('A:A').format.columnWidth = 20;
    });
    for (const work of [
      (sheet: Excel.Worksheet) => void (sheet.getRange('B2:B3').values = [['x'], ['y']]),
      (sheet: Excel.Worksheet) => void (sheet.getRange('A1').format.font.bold = true),
      (sheet: Excel.Worksheet) => void sheet.getRange('1:1').insert('Down'),
      (sheet: Excel.Worksheet) => void sheet.tables.add('A1:B2', true),
    ]) {
      await expect(onSheet(excel, work)).rejects.toMatchObject({ code: 'AccessDenied' });
    }
    await onSheet(excel, (sheet) => sheet.protection.unprotect());
    await onSheet(excel, (sheet) => void (sheet.getRange('A1').values = [['free']]));
  });
});
