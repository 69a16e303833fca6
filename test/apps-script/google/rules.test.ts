import type { Project } from './built-files';
import { addSheet, holdLock, interrupt, mergeCells, protect } from './hands';
import { openSheets } from './open-sheets';
import type { Sheets } from './open-sheets';

const ask = 'ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);';
const spreadsheet = 'SpreadsheetApp.getActiveSpreadsheet()';
const sheet = `${spreadsheet}.getSheetByName('Data')`;

const project = (code: string): Project => ({ code, pages: new Map([['page', 'text of the page']]) });

/** A spreadsheet whose server has one function with this body. */
function withBody(body: string, head = ''): Sheets {
  return openSheets([{ name: 'Data', rows: [['name', 'size']] }], {
    project: project(`${head}\nfunction go(given) { ${body} }`),
  });
}

/** What the server's function answers after it asked for its scopes. */
const answerOf = (body: string) => withBody(`${ask} ${body}`).call('go');

describe('a run has what Google gives it, and nothing else', () => {
  test.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'URL',
    'TextEncoder',
    'fetch',
    'atob',
    'btoa',
    'crypto',
    'process',
    'performance',
    'structuredClone',
    'Buffer',
    'require',
    'module',
    'window',
    'document',
  ])('there is no %s', (name) => {
    expect(answerOf(`return typeof ${name};`)).toBe('undefined');
  });

  test('nothing of one run is left in the next', () => {
    const sheets = withBody('count += 1; return count;', 'var count = 0;');
    expect([sheets.call('go'), sheets.call('go')]).toEqual([1, 1]);
  });

  test('its lists and days are of its own kind', () => {
    const body = `const range = ${sheet}.getRange(1, 1); range.setValue(new Date(2026, 0, 2));
      return [range.getValue() instanceof Date, range.getValues() instanceof Array, range.getValues()[0] instanceof Array];`;
    expect(answerOf(body)).toEqual([true, true, true]);
  });
});

/** Whatever breaks a rule is found: the code that breaks it, and what is said. */
const broken: readonly (readonly [rule: string, body: string, said: RegExp])[] = [
  ['a member that is not covered', `${sheet}.getDrawings();`, /no Sheet\.getDrawings/],
  ['a member that Google has not', `${sheet}.readAll();`, /no Sheet\.readAll/],
  ['a service beyond the scopes', "UrlFetchApp.fetch('https://example.com');", /UrlFetchApp needs a scope/],
  [
    'opening another file',
    "SpreadsheetApp.openById('other');",
    /not sufficient to call SpreadsheetApp.openById/,
  ],
  ['asking who the user is', 'Session.getActiveUser();', /userinfo\.email/],
  [
    'rows of data that do not fit',
    `${sheet}.getRange(1, 1, 4, 1).setValues([[1], [2], [3]]);`,
    /The data has 3 but the range has 4/,
  ],
  [
    'columns of data that do not fit',
    `${sheet}.getRange(1, 1, 1, 2).setValues([[1]]);`,
    /number of columns.*The data has 1 but the range has 2/,
  ],
  [
    'formats that do not fit',
    `${sheet}.getRange(1, 1, 2, 1).setNumberFormats([['@']]);`,
    /The data has 1 but the range has 2/,
  ],
  [
    'backgrounds that do not fit',
    `${sheet}.getRange(1, 1, 2, 1).setBackgrounds([['#ffffff']]);`,
    /The data has 1 but the range has 2/,
  ],
  ['a cell beyond the grid', `${sheet}.getRange(1001, 1);`, /outside the dimensions of the sheet/],
  ['a row 0', `${sheet}.getRange(0, 1);`, /starting row of the range is too small/],
  ['a block without rows', `${sheet}.getRange(1, 1, 0, 2);`, /rows in the range must be at least 1/],
  [
    'a text of more than 50,000 characters',
    `${sheet}.getRange(1, 1).setValue('x'.repeat(50001));`,
    /maximum of 50000 characters/,
  ],
  ['an object as a value', `${sheet}.getRange(1, 1).setValue({ day: 1 });`, /Cannot convert Object/],
  ['more than ten million cells', `${sheet}.insertRowsAfter(1000, 400000);`, /limit of 10000000 cells/],
  ['two sheets of one name', `${spreadsheet}.insertSheet('DATA');`, /already exists/],
  ['deleting the only sheet', `${spreadsheet}.deleteSheet(${sheet});`, /remove all the sheets/],
  ['deleting all rows', `${sheet}.deleteRows(1, 1000);`, /delete all the rows/],
  ['freezing all rows', `${sheet}.setFrozenRows(1000);`, /freeze all/],
  [
    'a name that is an address',
    `${spreadsheet}.setNamedRange('ICP1', ${sheet}.getRange('A1'));`,
    /name you have entered is invalid/,
  ],
  [
    'a property of more than 9 KB',
    "PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9217));",
    /Argument too large: value/,
  ],
  [
    'a property counted in bytes',
    "PropertiesService.getDocumentProperties().setProperty('a', '\\u00e4'.repeat(5000));",
    /Argument too large: value/,
  ],
  [
    'more than 500 KB of properties',
    "for (let i = 0; i < 60; i += 1) PropertiesService.getDocumentProperties().setProperty('a' + i, 'x'.repeat(9000));",
    /storage quota/,
  ],
  [
    'a property that is no text',
    "PropertiesService.getUserProperties().setProperty('a', 1);",
    /method signature/,
  ],
  [
    'a cached value of more than 100 KB',
    "CacheService.getDocumentCache().put('a', 'x'.repeat(102401));",
    /Argument too large: value/,
  ],
  [
    'a cached key of more than 250 characters',
    "CacheService.getDocumentCache().put('k'.repeat(251), 'x');",
    /Argument too large: key/,
  ],
  ['a colour that is none', `${sheet}.getRange(1, 1).setBackground('C6E0B4');`, /Invalid color/],
  ['a weight that is none', `${sheet}.getRange(1, 1).setFontWeight('heavy');`, /Invalid argument: heavy/],
  [
    'a page that is not there',
    "HtmlService.createHtmlOutputFromFile('nowhere');",
    /No HTML file named nowhere/,
  ],
  [
    'a second filter',
    `${sheet}.getRange('A1:B9').createFilter(); ${sheet}.getRange('D1:E9').createFilter();`,
    /already has a filter/,
  ],
  [
    'a second banding',
    `${sheet}.getRange('A1:B9').applyRowBanding(); ${sheet}.getRange('B1:C9').applyRowBanding();`,
    /already has alternating/,
  ],
  [
    'a rule without cells',
    "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ffffff').build();",
    /at least one range/,
  ],
  [
    'a list of more than 500 items',
    'SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, i) => String(i)));',
    /more items than the limit/,
  ],
  ['metadata on some cells', `${sheet}.getRange('A1:B2').addDeveloperMetadata('key');`, /arbitrary ranges/],
  [
    'metadata of more than 30,000 characters',
    `${sheet}.addDeveloperMetadata('key', 'x'.repeat(30001));`,
    /maximum size/,
  ],
  [
    'a pivot column outside its source',
    `${sheet}.getRange('F1').createPivotTable(${sheet}.getRange('B1:C9')).addRowGroup(1);`,
    /outside the source range/,
  ],
  [
    'work of more than six minutes',
    'for (let i = 0; i < 400; i += 1) Utilities.sleep(1000);',
    /Exceeded maximum execution time/,
  ],
  [
    'a sheet that is gone',
    `const gone = ${spreadsheet}.insertSheet('x'); ${spreadsheet}.deleteSheet(gone); gone.getName();`,
    /not found/,
  ],
  ['a Range where a Sheet belongs', `${spreadsheet}.deleteSheet('Data');`, /a Sheet was expected/],
];

describe('what breaks a rule is found', () => {
  test.each(broken)('%s', (_rule, body, said) => {
    expect(() => answerOf(body)).toThrow(said);
  });

  test('a refusal is an exception of the run: its code may catch it', () => {
    const body = `try { ${sheet}.getRange(1001, 1); } catch (error) { return [error instanceof Error, error.name, error.message]; }`;
    expect(answerOf(body)).toEqual([
      true,
      'Exception',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ]);
  });

  test('a mistake is found even where the code catches it', () => {
    expect(() => answerOf(`try { ${sheet}.readAll(); } catch (error) { return 'fine'; }`)).toThrow(
      'the fake of Google has no Sheet.readAll',
    );
    expect(() => answerOf('try { Utilities.sleep(400000); } catch (error) { return "fine"; }')).toThrow(
      'Exceeded maximum execution time',
    );
  });
});

describe('permissions', () => {
  test('no service may be called while the file is loaded', () => {
    const sheets = withBody('return 1;', `const name = ${sheet}.getName();`);
    expect(() => sheets.call('go')).toThrow(/permission to call SpreadsheetApp.getActiveSpreadsheet/);
    expect(() => withBody('return 1;', 'CacheService.getDocumentCache();').call('go')).toThrow(/permission/);
  });

  test('a service before requireAllScopes is found', () => {
    expect(() => withBody(`return ${sheet}.getName();`).call('go')).toThrow(
      'SpreadsheetApp.getActiveSpreadsheet was called before ScriptApp.requireAllScopes',
    );
  });

  test('a user who refuses consent stops the run', () => {
    const sheets = withBody(`${ask} return ${sheet}.getName();`);
    sheets.user.hasConsented = false;
    expect(() => sheets.call('go')).toThrow('Authorization is required to perform that action.');
  });

  const opening = (body: string) =>
    openSheets([{ name: 'Data' }], { project: project(`function onOpen(e) { ${body} }`) });

  test.each([
    ['the spreadsheet', `${sheet}.getName();`],
    ['properties', "PropertiesService.getUserProperties().getProperty('a');"],
    ['the cache', "CacheService.getDocumentCache().get('a');"],
    ['a sidebar', "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page'));"],
  ])('onOpen without permissions may not use %s', (_what, body) => {
    expect(() => opening(body).open()).toThrow(/You do not have permission to call/);
  });

  test('onOpen without permissions may make a menu and ask for the language', () => {
    const body =
      "SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale(), 'go').addSeparator().addToUi();";
    expect(opening(body).open()).toEqual([
      { caption: 'en', functionName: 'go' },
      { caption: '', functionName: null },
    ]);
  });

  test('a simple trigger may read and write cells but show nothing', () => {
    expect(() => opening(`${sheet}.getRange('A1').setValue(1);`).open('LIMITED')).not.toThrow();
    expect(() => opening("SpreadsheetApp.getUi().alert('hello');").open('LIMITED')).toThrow(
      /script\.container\.ui/,
    );
  });

  test('a function whose name ends with a low line is nobody else’s', () => {
    const sheets = openSheets([], { project: project('function own_() { return 1; }') });
    expect(() => sheets.call('own_')).toThrow('Script function not found: own_');
  });
});

describe('custom functions', () => {
  const inCell = (body: string, given: readonly unknown[] = [], comment = '/** Says. @customfunction */') =>
    openSheets([{ name: 'Data', rows: [['name']] }], {
      project: project(`${comment}\nfunction SAY(one, other) { ${body} }`),
    }).customFunction('SAY', given).cells;

  test('they read the spreadsheet', () => {
    expect(inCell(`return ${sheet}.getRange('A1').getValue();`)).toEqual([['name']]);
  });

  test.each([
    ['setValues', `${sheet}.getRange('A1').setValues([[1]]);`, 'setValues'],
    ['clear', `${sheet}.clear();`, 'clear'],
    ['insertSheet', `${spreadsheet}.insertSheet('x');`, 'insertSheet'],
  ])('they do not write: %s', (_name, body, member) => {
    expect(() => inCell(body)).toThrow(`You do not have permission to call ${member}`);
  });

  test('they show nothing', () => {
    expect(() => inCell('SpreadsheetApp.getUi();')).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test('they may read the project’s pages', () => {
    expect(inCell("return HtmlService.createHtmlOutputFromFile('page').getContent();")).toEqual([
      ['text of the page'],
    ]);
  });

  test('without its mark in the comment a cell does not know it', () => {
    expect(() => inCell('return 1;', [], '/** Says. */')).toThrow("Unknown function: 'SAY'");
  });

  test('days are of another realm: no instanceof knows them', () => {
    const body =
      'return [[one instanceof Date, Object.prototype.toString.call(one), other[0][0] === "", Array.isArray(other)]];';
    expect(inCell(body, [new Date(0), [[null]]])).toEqual([[false, '[object Date]', true, true]]);
  });

  test('one value, a column and rows of different length are all cells', () => {
    expect(inCell('return 5;')).toEqual([[5]]);
    expect(inCell('return [1, 2];')).toEqual([[1], [2]]);
    expect(inCell('return [[1, 2], [3]];')).toEqual([
      [1, 2],
      [3, ''],
    ]);
    expect(inCell('return null;')).toEqual([['']]);
  });

  test('what is no cell is found', () => {
    expect(() => inCell('return { a: 1 };')).toThrow(/answers with texts, numbers/);
    expect(inCell('return 1 / 0;')).toEqual([['#NUM!']]);
  });

  test('thirty seconds are the most', () => {
    expect(() => inCell('Utilities.sleep(31000);')).toThrow('Exceeded maximum execution time');
  });
});

describe('the clock', () => {
  test('stands unless something is done, and Date tells it', () => {
    const body = `${ask} const before = Date.now(); Utilities.sleep(1500); return [Date.now() - before, new Date().getTime() - before];`;
    expect(withBody(body).call('go')).toEqual([1501, 1501]);
  });

  test('what is cached goes when its time is over', () => {
    const body = `${ask} const cache = CacheService.getDocumentCache(); if (given === null) return cache.get('a');
      cache.put('a', given, 60); return cache.get('a');`;
    const sheets = withBody(body);
    expect(sheets.call('go', ['kept'])).toBe('kept');
    sheets.clock.now += 59_000;
    expect(sheets.call('go', [null])).toBe('kept');
    sheets.clock.now += 2_000;
    expect(sheets.call('go', [null])).toBeNull();
  });

  test('a large block takes its time', () => {
    const body = `${ask} ${sheet}.insertRowsAfter(1000, 99000); ${sheet}.getRange(1, 1, 100000, 12).getValues();`;
    const sheets = withBody(body);
    sheets.call('go');
    expect(sheets.google.runs[0]?.milliseconds).toBeGreaterThan(60_000);
  });
});

describe('locks', () => {
  const body = `${ask} const lock = LockService.getDocumentLock(); const got = lock.tryLock(1000);
    const value = [got, lock.hasLock()]; lock.releaseLock(); return value.concat(lock.hasLock());`;

  test('a lock is got, held and let go', () => {
    expect(withBody(body).call('go')).toEqual([true, true, false]);
  });

  test('one that another holds is waited for, as long as is said', () => {
    const sheets = withBody(body);
    holdLock(sheets, 700);
    expect(sheets.call('go')).toEqual([true, true, false]);
    holdLock(sheets, 5000);
    expect(sheets.call('go')).toEqual([false, false, false]);
  });

  test('waitLock throws where the other holds it too long', () => {
    const sheets = withBody(`${ask} LockService.getDocumentLock().waitLock(1000);`);
    holdLock(sheets, 5000);
    expect(() => sheets.call('go')).toThrow('Lock timeout: another process was holding the lock');
  });

  test('a run in the middle of another does not get its lock; after it, it does', () => {
    const server = `function write() { ${ask} LockService.getDocumentLock().waitLock(100); ${sheet}.appendRow([1]); }`;
    const sheets = openSheets([{ name: 'Data' }], { project: project(server) });
    const other = sheets.join('user 2');
    const failures: unknown[] = [];
    interrupt(sheets, 'Sheet.appendRow', () => {
      try {
        sheets.call('write', [], other);
      } catch (error) {
        failures.push((error as Error).message);
      }
    });
    sheets.call('write');
    expect(failures).toEqual(['Lock timeout: another process was holding the lock for too long.']);
    expect(() => sheets.call('write', [], other)).not.toThrow();
  });

  test('a lock that is let go before what was written is flushed is found', () => {
    const write = `${ask} const lock = LockService.getDocumentLock(); lock.waitLock(10); ${sheet}.appendRow([1]);`;
    expect(() => withBody(`${write} lock.releaseLock();`).call('go')).toThrow(
      'a lock was released before SpreadsheetApp.flush',
    );
    expect(() => withBody(`${write} SpreadsheetApp.flush(); lock.releaseLock();`).call('go')).not.toThrow();
  });

  test('a run that ends lets go of what it held', () => {
    const sheets = withBody(`${ask} return LockService.getDocumentLock().tryLock(1);`);
    expect([sheets.call('go'), sheets.call('go')]).toEqual([true, true]);
  });
});

describe('protection', () => {
  const write = `${ask} ${sheet}.getRange(given).setValue('mine');`;

  test('what another user protected is refused, what one protected oneself is not', () => {
    const sheets = withBody(write);
    const other = sheets.join('user 2');
    protect(sheets, 'Data', 'B1:B9', other, 'quota');
    expect(() => sheets.call('go', ['A1:B1'])).toThrow(/trying to edit a protected cell/);
    expect(() => sheets.call('go', ['A1'])).not.toThrow();
    expect(() => sheets.call('go', ['B2'], other)).not.toThrow();
  });

  test('its description and its place can be read', () => {
    const sheets = withBody(
      `${ask} return ${sheet}.getProtections(SpreadsheetApp.ProtectionType.RANGE)
        .map((one) => [one.getDescription(), one.getRange().getA1Notation(), one.canEdit()]);`,
    );
    protect(sheets, 'Data', 'B1:B9', sheets.join('user 2'), 'quota');
    expect(sheets.call('go')).toEqual([['quota', 'B1:B9', false]]);
  });

  test('a warning keeps nobody out', () => {
    const sheets = withBody(
      `${ask} if (given === null) ${sheet}.protect().setDescription('ours').setWarningOnly(true);
       else ${sheet}.getRange(given).setValue(1);`,
    );
    sheets.call('go', [null]);
    expect(() => sheets.call('go', ['A1'], sheets.join('user 2'))).not.toThrow();
  });

  test('sheets, widths and rows of a protected sheet are refused too', () => {
    const sheets = withBody(`${ask} const at = ${sheet}; given === 'rows' ? at.insertRowsAfter(1, 1)
      : given === 'name' ? at.setName('x') : ${spreadsheet}.deleteSheet(at);`);
    addSheet(sheets, 'Other');
    protect(sheets, 'Data', 'A1:Z1000', sheets.join('user 2'));
    for (const what of ['rows', 'name', 'delete']) {
      expect(() => sheets.call('go', [what])).toThrow(/protected/);
    }
  });
});

test('under merged cells nothing that is written stays', () => {
  const sheets = withBody(
    `${ask} const range = ${sheet}.getRange('A1:B1'); range.setValues([['a', 'b']]); return range.getValues();`,
  );
  mergeCells(sheets, 'Data', 'A1:B1');
  expect(sheets.call('go')).toEqual([['a', '']]);
});
