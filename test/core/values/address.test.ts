import {
  columnLetters,
  columnOfLetters,
  readableSheetPrefix,
  sheetPrefix,
} from '../../../core/values/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s, and back', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnOfLetters(letters)).toBe(column);
  expect(columnOfLetters(letters.toLowerCase())).toBe(column);
});

test('sheet names are quoted, and their quotation marks doubled', () => {
  expect(sheetPrefix("O'Brien")).toBe("'O''Brien'!");
});

test.each([
  ['Model', 'Model!'],
  ['My model', "'My model'!"],
  ['2026', "'2026'!"],
])('for a reader %s stands as %s', (name, text) => {
  expect(readableSheetPrefix(name)).toBe(text);
});
