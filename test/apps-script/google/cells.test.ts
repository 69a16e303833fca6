import type { OpeningCell } from './book/book';
import type { Project } from './built-files';
import { cellsOf, edit, filter, shownCells } from './hands';
import { openSheets } from './open-sheets';
import type { Sheets } from './open-sheets';

const ask = 'ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);';
const helpers = `
const book = () => SpreadsheetApp.getActiveSpreadsheet();
const data = () => book().getSheetByName('Data');
const plain = (block) => block.map((row) => row.map((cell) =>
  Object.prototype.toString.call(cell) === '[object Date]' ? 'day ' + cell.toISOString() : cell));
`;

const project = (body: string): Project => ({
  code: `
${helpers}
function go(given) { ${ask} ${body} }
/** Its arguments. @customfunction */
function SAY(one) { return JSON.stringify(one); }
/** Rows. @customfunction */
function DOUBLE(cells) { return cells.map((row) => row.map((cell) => cell * 2)); }
/** Never. @customfunction */
function BREAK() { throw new Error('no model'); }
`,
  pages: new Map(),
});

function withBody(
  body: string,
  rows: readonly (readonly OpeningCell[])[] = [],
  timeZone = 'Etc/UTC',
): Sheets {
  return openSheets([{ name: 'Data', rows }], { project: project(body), timeZone });
}

const entered = (given: unknown, format = '') =>
  withBody(`const cell = data().getRange('B2'); if ('${format}') cell.setNumberFormat('${format}');
    cell.setValues([[given]]);
    return [plain([[cell.getValue()]])[0][0], cell.getFormula(), cell.getNumberFormat()];`).call('go', [
    given,
  ]);

const automatic = '0.###############';

/** As Sheets reads what is typed in English (United States). */
describe('what setValues makes of a value', () => {
  test.each<readonly [unknown, string, unknown, string, string]>([
    ['Acme', '', 'Acme', '', automatic],
    [12.5, '', 12.5, '', automatic],
    [true, '', true, '', automatic],
    ['', '', '', '', automatic],
    ['12.5', '', 12.5, '', automatic],
    ['TRUE', '', true, '', automatic],
    ['1-2', '', 'day 2026-01-02T00:00:00.000Z', '', 'd-mmm'],
    ['2026-01-02', '', 'day 2026-01-02T00:00:00.000Z', '', 'M/d/yyyy'],
    ['12%', '', 0.12, '', '0%'],
    ['1 1/2', '', '1 1/2', '', automatic],
    ['=1+2', '', 3, '=1+2', automatic],
    ["'=1+2", '', '=1+2', '', automatic],
    ["'1-2", '', '1-2', '', automatic],
    ['=1+2', '@', '=1+2', '', '@'],
    ['1-2', '@', '1-2', '', '@'],
    ['0012', '@', '0012', '', '@'],
    [46024, 'yyyy-mm-dd', 'day 2026-01-02T00:00:00.000Z', '', 'yyyy-mm-dd'],
    ['=cmd()', '', '#NAME?', '=cmd()', automatic],
    ['=1/0', '', '#DIV/0!', '=1/0', automatic],
  ])('%j in a cell of format "%s"', (given, format, value, formula, formatAfter) => {
    expect(entered(given, format)).toEqual([value, formula, formatAfter]);
  });

  test('a day goes in as a day', () => {
    const sheets = withBody(
      "data().getRange('A1').setValue(new Date(Date.UTC(2026, 0, 2))); return data().getRange('A1').getNumberFormat();",
    );
    expect(sheets.call('go')).toBe('M/d/yyyy');
    expect(cellsOf(sheets, 'Data', 'A1')).toEqual([[46024]]);
  });
});

describe('days', () => {
  /** Midnight where the spreadsheet is; the offsets are those of the zones' own rules. */
  test.each([
    ['Etc/UTC', '2026-01-02T00:00:00.000Z'],
    ['America/New_York', '2026-01-02T05:00:00.000Z'],
    ['Asia/Tokyo', '2026-01-01T15:00:00.000Z'],
    ['Europe/Berlin', '2026-01-01T23:00:00.000Z'],
  ])('are midnight in the spreadsheet’s own time zone: %s', (timeZone, moment) => {
    const sheets = withBody('return plain(data().getDataRange().getValues());', [[{ day: 46024 }]], timeZone);
    expect(sheets.call('go')).toEqual([[`day ${moment}`]]);
  });

  test('on the day the clocks change too', () => {
    // 29 March 2026 begins at midnight, UTC+1; the clocks change at two.
    const sheets = withBody(
      'return plain(data().getDataRange().getValues());',
      [[{ day: 46110 }]],
      'Europe/Berlin',
    );
    expect(sheets.call('go')).toEqual([['day 2026-03-28T23:00:00.000Z']]);
  });

  test('a number is a day by its format alone', () => {
    const sheets = withBody(
      "data().getRange('A1').setNumberFormat(given); return plain(data().getDataRange().getValues())[0][0];",
      [[46024]],
    );
    expect(sheets.call('go', ['0.00'])).toBe(46024);
    expect(sheets.call('go', ['#,##0 "days"'])).toBe(46024);
    expect(sheets.call('go', ['d. mmmm yyyy'])).toBe('day 2026-01-02T00:00:00.000Z');
    expect(sheets.call('go', ['General'])).toBe(46024);
  });

  test('are written with the zone they are read with', () => {
    const sheets = withBody(
      "const cell = data().getRange('A1'); data().getRange('B1').setValue(cell.getValue());",
      [[{ day: 46110 }]],
      'America/New_York',
    );
    sheets.call('go');
    expect(cellsOf(sheets, 'Data', 'A1:B1')).toEqual([[46110, 46110]]);
  });
});

describe('formulas', () => {
  const rows = [
    [1, 2],
    [3, null],
    [{ error: '#N/A' }, { day: 46024 }],
  ];

  test('a custom function gets a block, or one value; blanks are empty texts, errors their texts', () => {
    const sheets = withBody('', rows);
    edit(sheets, 'Data', 'D1', '=SAY(A1:B2)');
    edit(sheets, 'Data', 'D2', '=SAY(A1)');
    edit(sheets, 'Data', 'D3', '=SAY(B2)');
    edit(sheets, 'Data', 'D4', '=SAY(A3:B3)');
    expect(shownCells(sheets, 'Data', 'D1:D4')).toEqual([
      ['[[1,2],[3,""]]'],
      ['1'],
      ['""'],
      ['[["#N/A","2026-01-02T00:00:00.000Z"]]'],
    ]);
  });

  test('an open range goes to the end of the grid', () => {
    const sheets = withBody("return data().getRange('D1').getValue();", rows);
    edit(sheets, 'Data', 'D1', '=ROWS(A2:A)');
    expect(sheets.call('go')).toBe(999);
  });

  test('a block spills, and what stands in the way makes it #REF!', () => {
    const sheets = withBody("return data().getRange('D1:E2').getValues();", rows);
    edit(sheets, 'Data', 'D1', '=DOUBLE(A1:B2)');
    expect(sheets.call('go')).toEqual([
      [2, 4],
      [6, 0],
    ]);
    edit(sheets, 'Data', 'E2', 'mine');
    expect(sheets.call('go')).toEqual([
      ['#REF!', ''],
      ['', 'mine'],
    ]);
  });

  test('a custom function is asked again only for another argument', () => {
    const sheets = withBody('', [[1]]);
    const asked = () => sheets.google.runs.filter(({ entry }) => entry === 'SAY').length;
    edit(sheets, 'Data', 'D1', '=SAY(A1)');
    edit(sheets, 'Data', 'C1', 'other');
    shownCells(sheets, 'Data', 'D1');
    expect(asked()).toBe(1);
    edit(sheets, 'Data', 'A1', 2);
    expect([shownCells(sheets, 'Data', 'D1'), asked()]).toEqual([[['2']], 2]);
  });

  test('a function that throws shows #ERROR!, one that is not there #NAME?', () => {
    const sheets = withBody('', rows);
    edit(sheets, 'Data', 'D1', '=BREAK()');
    edit(sheets, 'Data', 'D2', '=NOWHERE(1)');
    expect(shownCells(sheets, 'Data', 'D1:D2')).toEqual([['#ERROR!'], ['#NAME?']]);
  });

  test('follow what moves: rows put in, rows taken out, a sheet renamed or deleted', () => {
    const sheets = withBody(
      `if (given === 'insert') data().insertRowsBefore(1, 2);
       if (given === 'delete') data().deleteRows(3, 1);
       if (given === 'rename') data().setName('Other data');
       if (given === 'remove') book().deleteSheet(book().getSheetByName('Other data'));
       return book().getSheetByName('Sums').getRange('A1:A3').getFormulas().concat([[book().getSheetByName('Sums').getRange('A1').getValue()]]);`,
      rows,
    );
    const last = (what: string) => (sheets.call('go', [what]) as string[][]).map(([cell]) => cell);
    sheets.book.sheets.push({ ...newSums() });
    edit(sheets, 'Sums', 'A1', '=SUM(Data!$A$1:$A$2)');
    edit(sheets, 'Sums', 'A2', '=Data!A1');
    edit(sheets, 'Sums', 'A3', '=COUNT(Data!B1:B)');
    expect(last('')).toEqual(['=SUM(Data!$A$1:$A$2)', '=Data!A1', '=COUNT(Data!B1:B)', 4]);
    expect(last('insert')).toEqual(['=SUM(Data!$A$3:$A$4)', '=Data!A3', '=COUNT(Data!B3:B)', 4]);
    expect(last('delete')).toEqual(['=SUM(Data!$A$3:$A$3)', '=#REF!', '=COUNT(Data!B3:B)', 3]);
    expect(last('rename')[0]).toBe("=SUM('Other data'!$A$3:$A$3)");
    expect(last('remove')).toEqual(['=SUM(#REF!)', '=#REF!', '=COUNT(#REF!)', 0]);
  });
});

function newSums() {
  const [sheet] = openSheets([{ name: 'Sums' }], { project: project('') }).book.sheets;
  if (!sheet) throw new Error('a spreadsheet has a sheet');
  return { ...sheet, id: 4711 };
}

describe('blocks', () => {
  test('the used block counts cells, not formats; hidden and filtered rows are read too', () => {
    const sheets = withBody(
      `data().getRange('H50').setNumberFormat('@'); data().hideRows(2);
       const range = data().getDataRange();
       return [range.getA1Notation(), range.getValues().length, data().getLastRow(),
         data().isRowHiddenByUser(2), data().isRowHiddenByFilter(3)];`,
      [['name'], ['Acme'], ['Borg']],
    );
    filter(sheets, 'Data', 'A1:A3', 0, ['Borg']);
    expect(sheets.call('go')).toEqual(['A1:A3', 3, 3, true, true]);
  });

  test('a sheet of nothing has one blank cell', () => {
    expect(
      withBody('return [data().getDataRange().getA1Notation(), data().getLastRow()];').call('go'),
    ).toEqual(['A1', 0]);
  });

  test('looks are read as they are set, and as Google’s own where they are not', () => {
    const body = `const range = data().getRange('A1:B1');
      range.setBackgrounds([['#C6E0B4', null]]).setFontWeights([['bold', 'normal']]).setHorizontalAlignment('center');
      return [range.getBackgrounds(), range.getFontWeights(), range.getHorizontalAlignments(), range.getFontSizes()];`;
    expect(withBody(body).call('go')).toEqual([
      [['#c6e0b4', '#ffffff']],
      [['bold', 'normal']],
      [['center', 'center']],
      [[10, 10]],
    ]);
  });

  test('copied cells take their looks and formulas along, and fill the target', () => {
    const body = `const at = data(); at.getRange('A1').setFormula('=B1+$B$1').setBackground('#ff0000').setNote('why');
      at.getRange('A1').copyTo(at.getRange('A2:A3'));
      at.getRange('A1').copyTo(at.getRange('C1'), { contentsOnly: true });
      return [at.getRange('A1:A3').getFormulas(), at.getRange('A3').getBackground(), at.getRange('A3').getNote(),
        at.getRange('C1').getFormula(), at.getRange('C1').getValue(), at.getRange('C1').getBackground()];`;
    expect(withBody(body, [[null, 2]]).call('go')).toEqual([
      [['=B1+$B$1'], ['=B2+$B$1'], ['=B3+$B$1']],
      '#ff0000',
      'why',
      '',
      4,
      '#ffffff',
    ]);
  });

  test('a merge keeps its first cell', () => {
    const body = `const range = data().getRange('A1:B2'); range.merge();
      return [range.getValues(), data().getRange('B2').isPartOfMerge(), data().getRange('B2').getMergedRanges()[0].getA1Notation()];`;
    const rows = [
      [1, 2],
      [3, 4],
    ];
    expect(withBody(body, rows).call('go')).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      true,
      'A1:B2',
    ]);
  });
});
