import type { OpeningSheet } from './book/book';
import type { Project } from './built-files';
import { openSheets } from './open-sheets';

const helpers = `
const book = () => SpreadsheetApp.getActiveSpreadsheet();
const data = () => book().getSheetByName('Data');
`;

const project = (body: string): Project => ({
  code: `${helpers} function go(given) { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); ${body} }`,
  pages: new Map(),
});

const rows = [
  ['region', 'segment', 'value'],
  ['US', 'Mid', 10],
  ['EMEA', 'Enterprise', 100],
  ['US', 'Enterprise', 30],
  ['EMEA', 'Mid', 5],
];

const open = (body: string, sheets: readonly OpeningSheet[] = [{ name: 'Data', rows }]) =>
  openSheets(sheets, { project: project(body) });

const answerOf = (body: string) => open(body).call('go');

describe('pivot tables', () => {
  const make = (groups: string) =>
    answerOf(`const at = book().insertSheet('Pivot'); const by = SpreadsheetApp.PivotTableSummarizeFunction;
      const pivot = at.getRange('A1').createPivotTable(data().getRange('A1:C5')); ${groups}
      return at.getDataRange().getValues();`);

  /** Cells as Sheets lays them out. */
  test('row groups and values', () => {
    expect(
      make('pivot.addRowGroup(2); pivot.addPivotValue(3, by.SUM); pivot.addPivotValue(1, by.COUNTA);'),
    ).toEqual([
      ['segment', 'SUM of value', 'COUNTA of region'],
      ['Enterprise', 130, 2],
      ['Mid', 15, 2],
      ['Grand Total', 145, 4],
    ]);
  });

  test('a column group', () => {
    expect(
      make(
        'pivot.addRowGroup(2); pivot.addColumnGroup(1); pivot.addPivotValue(3, by.AVERAGE).setDisplayName("average");',
      ),
    ).toEqual([
      ['average', 'region', '', ''],
      ['segment', 'EMEA', 'US', 'Grand Total'],
      ['Enterprise', 100, 30, 65],
      ['Mid', 5, 10, 7.5],
      ['Grand Total', 52.5, 20, 36.25],
    ]);
  });

  test('two row groups, each with its totals or without', () => {
    expect(
      make('pivot.addRowGroup(2); pivot.addRowGroup(1).sortDescending(); pivot.addPivotValue(3, by.MAX);'),
    ).toEqual([
      ['segment', 'region', 'MAX of value'],
      ['Enterprise', 'US', 30],
      ['', 'EMEA', 100],
      ['Enterprise Total', '', 100],
      ['Mid', 'US', 10],
      ['', 'EMEA', 5],
      ['Mid Total', '', 10],
      ['Grand Total', '', 100],
    ]);
    expect(
      make(
        'pivot.addRowGroup(2).showTotals(false).showRepeatedLabels(); pivot.addRowGroup(1).showTotals(false); pivot.addPivotValue(3, by.MIN);',
      ),
    ).toEqual([
      ['segment', 'region', 'MIN of value'],
      ['Enterprise', 'EMEA', 100],
      ['Enterprise', 'US', 30],
      ['Mid', 'EMEA', 5],
      ['Mid', 'US', 10],
    ]);
  });

  test('follow their source, count its columns from the sheet’s first, and go with their cells', () => {
    const sheets = open(
      `const by = SpreadsheetApp.PivotTableSummarizeFunction;
       if (given === 'make') { data().insertColumnsBefore(1, 1);
         const pivot = book().insertSheet('Pivot').getRange('B3').createPivotTable(data().getRange('B1:D5'));
         pivot.addRowGroup(2); pivot.addPivotValue(4, by.SUM); }
       const at = book().getSheetByName('Pivot');
       if (given === 'change') data().getRange('D2').setValue(1000);
       if (given === 'remove') at.getPivotTables()[0].remove();
       return [at.getDataRange().getValues(), at.getPivotTables().length];`,
    );
    const shown = (first: number, total: number) => [
      [
        ['', '', ''],
        ['', '', ''],
        ['', 'region', 'SUM of value'],
        ['', 'EMEA', 105],
        ['', 'US', first],
        ['', 'Grand Total', total],
      ],
      1,
    ];
    expect(sheets.call('go', ['make'])).toEqual(shown(40, 145));
    expect(sheets.call('go', ['change'])).toEqual(shown(1030, 1135));
    expect(sheets.call('go', ['remove'])).toEqual([[['']], 0]);
  });

  test('what stands in the way makes one #REF!', () => {
    expect(
      make("at.getRange('B2').setValue('mine'); pivot.addRowGroup(2); pivot.addPivotValue(3, by.SUM);"),
    ).toEqual([
      ['#REF!', ''],
      ['', 'mine'],
    ]);
  });

  test('what they are made of can be read', () => {
    expect(
      answerOf(`const pivot = book().insertSheet('Pivot').getRange('A1').createPivotTable(data().getRange('A1:C5'));
        pivot.addRowGroup(2); pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
        const [known] = book().getSheetByName('Pivot').getPivotTables();
        return [known.getRowGroups()[0].getSourceDataColumn(), known.getPivotValues()[0].getSummarizedBy().toString(),
          known.getAnchorCell().getA1Notation(), known.getSourceDataRange().getA1Notation()];`),
    ).toEqual([2, 'SUM', 'A1', 'A1:C5']);
  });
});

describe('what stands beside cells', () => {
  test('charts are built, read, changed and removed', () => {
    expect(
      answerOf(`const at = data(); const chart = at.newChart().setChartType(Charts.ChartType.BAR)
          .addRange(at.getRange('A1:A5')).addRange(at.getRange('C1:C5')).setNumHeaders(1)
          .setOption('title', 'Value').setPosition(2, 5, 0, 0).build();
        at.insertChart(chart);
        const [known] = at.getCharts();
        at.updateChart(known.modify().setOption('title', 'Other').build());
        const read = at.getCharts().map((one) => [one.getOptions().get('title'),
          one.getRanges().map((range) => range.getA1Notation()), one.getContainerInfo().getAnchorColumn()]);
        at.removeChart(known);
        return [read, at.getCharts().length, known.getChartId() !== null];`),
    ).toEqual([[['Other', ['A1:A5', 'C1:C5'], 5]], 0, true]);
  });

  test('conditional formats are a list that is replaced whole', () => {
    expect(
      answerOf(`const at = data(); const range = at.getRange('C2:C5');
        const rule = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('A').setBackground('#c6e0b4').setRanges([range]).build();
        const scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#00ff00').setRanges([range]).build();
        at.setConditionalFormatRules([rule].concat(scale));
        return at.getConditionalFormatRules().map((one) => [one.getRanges()[0].getA1Notation(),
          one.getBooleanCondition() && [one.getBooleanCondition().getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO,
            one.getBooleanCondition().getCriteriaValues()],
          one.getGradientCondition() && one.getGradientCondition().getMaxColor()]);`),
    ).toEqual([
      ['C2:C5', [true, ['A']], null],
      ['C2:C5', null, '#00ff00'],
    ]);
  });

  test('a strict list keeps other texts out, one that warns does not', () => {
    const validate = (allows: boolean) => () =>
      answerOf(`const range = data().getRange('A2:A5');
        range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['US', 'EMEA']).setAllowInvalid(${allows}).build());
        data().getRange('A2').setValue('US'); data().getRange('A3').setValue('Mars');`);
    expect(validate(true)).not.toThrow();
    expect(validate(false)).toThrow('The data you entered in cell A3 violates the data validation rules');
  });

  test('names, notes, banding, filters, frozen rows and widths are kept', () => {
    expect(
      answerOf(`const at = data(); book().setNamedRange('MODEL', at.getRange('A1:C5'));
        at.getRange('A1').setNote('why'); at.getRange('A1:C5').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN);
        at.getRange('A1:C5').createFilter(); at.setFrozenRows(1); at.setColumnWidth(1, 180); at.insertRowsBefore(1, 1);
        return [book().getRangeByName('MODEL').getA1Notation(), at.getRange('A2').getNote(), at.getBandings()[0].getRange().getA1Notation(),
          at.getFilter().getRange().getA1Notation(), at.getFrozenRows(), at.getColumnWidth(1), at.getColumnWidth(2)];`),
    ).toEqual(['A2:C6', 'why', 'A2:C6', 'A2:C6', 1, 180, 100]);
  });

  test('developer metadata is found by its key, on a sheet or the spreadsheet', () => {
    expect(
      answerOf(`data().addDeveloperMetadata('mark', 'one', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        book().addDeveloperMetadata('mark', 'two');
        const found = book().createDeveloperMetadataFinder().withKey('mark').find();
        found[0].setValue('three'); found[1].remove();
        return [found.length, data().getDeveloperMetadata()[0].getValue(), book().getDeveloperMetadata().length,
          found[0].getLocation().getSheet().getName()];`),
    ).toEqual([2, 'three', 0, 'Data']);
  });

  test('a copy of a sheet has what the sheet has, but for its protections', () => {
    expect(
      answerOf(`const at = data(); at.protect(); at.addDeveloperMetadata('mark', 'one'); at.setTabColor('#ff0000');
        at.insertChart(at.newChart().addRange(at.getRange('A1:C5')).build());
        const copy = at.copyTo(book()); copy.getRange('A2').setValue('moved');
        return [copy.getName(), copy.getDataRange().getValues().length, copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length,
          copy.getCharts()[0].getRanges()[0].getSheet().getName(), copy.getDeveloperMetadata().length, at.getRange('A2').getValue()];`),
    ).toEqual(['Copy of Data', 5, 0, 'Copy of Data', 1, 'US']);
  });

  test('sheets are put in, moved, hidden and taken away', () => {
    expect(
      answerOf(`const other = book().insertSheet('Other', 0); book().setActiveSheet(data()); book().moveActiveSheet(1);
        other.hideSheet(); const names = () => book().getSheets().map((sheet) => sheet.getName() + sheet.isSheetHidden());
        const before = names(); book().deleteSheet(other); return [before, names(), book().getActiveSheet().getName()];`),
    ).toEqual([['Datafalse', 'Othertrue'], ['Datafalse'], 'Data']);
  });

  test('what the user selected is seen, and can be changed', () => {
    const sheets = open(
      `const before = book().getActiveRange().getA1Notation(); data().getRange('B2:C3').activate();
       return [before, book().getSelection().getActiveRange().getA1Notation(), book().getActiveSheet().getName()];`,
    );
    sheets.user.selection = { ...sheets.user.selection, row: 3, column: 0 };
    expect(sheets.call('go')).toEqual(['A4', 'B2:C3', 'Data']);
  });

  test('pages are shown to whoever asked', () => {
    const sheets = openSheets([{ name: 'Data' }], {
      project: {
        code: `function go() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
          SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Tamarack')); }`,
        pages: new Map([['sidebar', '<p>panel</p>']]),
      },
    });
    sheets.call('go');
    expect(sheets.google.shown).toEqual([
      { kind: 'sidebar', title: 'Tamarack', text: '<p>panel</p>', user: sheets.user },
    ]);
  });
});
