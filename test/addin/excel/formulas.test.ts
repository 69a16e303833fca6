import { openExcel } from './microsoft-client';

async function values(formulas: string[][], rows: (string | number | null)[][] = []) {
  const excel = openExcel([
    { name: 'Sheet1', rows },
    { name: 'Other', rows: [[5]] },
  ]);
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('Sheet1')
      .getRange('E1')
      .getResizedRange(formulas.length - 1, 0);
    range.formulas = formulas;
    range.load('values');
    await context.sync();
    return range.values;
  });
}

describe('formulas', () => {
  test.each([
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=-2^2', 4],
    ['=50%', 0.5],
    ['="a"&1', 'a1'],
    ['=A1', 1],
    ['=C9', 0],
    ['=SUM(A1:A3)', 3],
    ['=SUM(A:A)', 3],
    ['=COUNTA(A1:A4)', 3],
    ['=Other!A1', 5],
    ["='Other'!A1+1", 6],
    ['=A1>A2', false],
    ['=IF(A1=1,"yes","no")', 'yes'],
    ['=1/0', '#DIV/0!'],
    ['="x"+1', '#VALUE!'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=Nowhere!A1', '#REF!'],
    ['=NA()', '#N/A'],
  ])('%s', async (formula, expected) => {
    expect(await values([[formula]], [[1], [2], ['x']])).toEqual([[expected]]);
  });

  test.each(['=1+', '=SUM(', '=)', '="open'])('%s is refused', async (formula) => {
    await expect(values([[formula]])).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('a formula sees what changed, unless calculation waits', async () => {
    const excel = openExcel([{ name: 'Sheet1', rows: [[1]] }]);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1').formulas = [['=A1*10']];
      await context.sync();
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').values = [[2]];
      const waiting = sheet.getRange('B1').load('values');
      await context.sync();
      const done = sheet.getRange('B1').load('values');
      await context.sync();
      expect([waiting.values, done.values]).toEqual([[[10]], [[20]]]);
      context.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[3]];
      const byHand = sheet.getRange('B1').load('values');
      await context.sync();
      expect(byHand.values).toEqual([[20]]);
      context.application.calculate('Full');
      const now = sheet.getRange('B1').load('values');
      await context.sync();
      expect(now.values).toEqual([[30]]);
    });
  });

  test('a renamed sheet is renamed in formulas', () => {
    const { hands } = openExcel([{ name: 'Sheet1' }, { name: 'Other', rows: [[5]] }]);
    hands.edit('Sheet1', 'A1', '=Other!A1');
    hands.renameSheet('Other', 'My deals');
    expect(hands.formulas('Sheet1', 'A1')).toEqual([["='My deals'!A1"]]);
    hands.deleteSheet('My deals');
    expect(hands.values('Sheet1', 'A1')).toEqual([['#REF!']]);
  });
});

describe('spills', () => {
  function open() {
    const excel = openExcel();
    excel.book.calculate = (formula) =>
      formula === '=BLOCK()'
        ? [
            ['x', 1],
            ['y', 2],
          ]
        : undefined;
    return excel;
  }

  test('a block spills from its cell, and is known as one', async () => {
    const excel = open();
    excel.hands.edit('Sheet1', 'B2', '=BLOCK()');
    excel.hands.edit('Sheet1', 'E1', '=SUM(B2#)');
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('B2:C3').load('values, hasSpill');
      const from = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address');
      const parent = sheet.getRange('C3').getSpillParentOrNullObject().load('address');
      const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
      const sum = sheet.getRange('E1').load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['x', 1],
        ['y', 2],
      ]);
      expect([range.hasSpill, from.address, parent.address, none.isNullObject, sum.values]).toEqual([
        true,
        'Sheet1!B2:C3',
        'Sheet1!B2',
        true,
        [[3]],
      ]);
    });
  });

  test.each([
    ['a value', (excel: ReturnType<typeof open>) => excel.hands.edit('Sheet1', 'C3', 'here')],
    ['a merged block', (excel: ReturnType<typeof open>) => excel.hands.merge('Sheet1', 'C3:C4')],
  ])('%s in its way blocks a spill, and once away no longer', (_what, block) => {
    const excel = open();
    block(excel);
    excel.hands.edit('Sheet1', 'B2', '=BLOCK()');
    expect(excel.hands.values('Sheet1', 'B2:B3')).toEqual([['#SPILL!'], ['']]);
    excel.hands.clear('Sheet1', 'C3');
    const sheet = excel.book.sheets[0];
    if (sheet) sheet.merges = [];
    excel.book.stale = true;
    expect(excel.hands.values('Sheet1', 'B2:B3')).toEqual([['x'], ['y']]);
  });
});
