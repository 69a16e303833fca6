import type { Project } from './built-files';
import { edit, shownCells } from './hands';
import { openSheets } from './open-sheets';

const project = (code: string): Project => ({ code, pages: new Map([['page', '<p>page</p>']]) });

const server = `
var Own = (function () {
  return {
    ask() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); },
    sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Data'); },
  };
})();
function onOpen(e) {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Fill ' + e.authMode, 'fill').addToUi();
}
function fill() {
  Own.ask();
  Own.sheet().getRange(1, 1, 2, 2).setValues([['name', 'size'], ['Acme', 3]]);
}
function rpc(method, json) {
  Own.ask();
  return JSON.stringify({ method, values: Own.sheet().getDataRange().getValues(), given: JSON.parse(json) });
}
function onEdit(e) {
  CacheService.getDocumentCache().put('edited', e.range.getA1Notation());
}
/** Doubles. @customfunction */
function DOUBLE(cells) {
  return Array.isArray(cells) ? cells.map((row) => row.map((cell) => cell * 2)) : cells * 2;
}
`;

describe('a spreadsheet with the add-on in it', () => {
  test('a menu item, a call, a formula and an edit go all the way', () => {
    const sheets = openSheets([{ name: 'Data' }], { project: project(server) });
    expect(sheets.open()).toEqual([{ caption: 'Fill NONE', functionName: 'fill' }]);
    sheets.menu('Fill NONE');
    expect(sheets.rpc('read', { a: 1 })).toEqual({
      method: 'read',
      values: [
        ['name', 'size'],
        ['Acme', 3],
      ],
      given: { a: 1 },
    });
    expect(sheets.customFunction('DOUBLE', [[[1], [2]]]).cells).toEqual([[2], [4]]);
    edit(sheets, 'Data', 'C1', '=DOUBLE(B2)');
    expect(shownCells(sheets, 'Data', 'C1')).toEqual([['6']]);
    expect(sheets.google.cache.get('document')?.get('edited')?.value).toBe('C1');
  });
});
