import { german } from '../../panel/words/core/de';
import { japanese } from '../../panel/words/core/ja';
import { sayingSentence } from '../../panel/words/core/core-sentences';
import { askedWords, rowsWords } from '../../panel/words/core/rule-words';

test.each([
  ['employees at least', 'Mitarbeitende mindestens', '従業員数が以上'],
  ['employees', 'Mitarbeitende', '従業員数'],
  ['own column', 'own column', 'own column'],
])('what a change of %s asks is said in the language of the panel', (text, inGerman, inJapanese) => {
  expect(askedWords(text, german)).toBe(inGerman);
  expect(askedWords(text, japanese)).toBe(inJapanese);
});

test.each([
  [
    'employees at least 500, or country is DE, website is known and 2 more',
    'Mitarbeitende mindestens 500, oder Land ist DE, Website ist bekannt und 2 weitere',
    '従業員数が500以上、または国がDE、ウェブサイトが入力済みほか2件',
  ],
  ['points of the user, who knows', 'points of the user, who knows', 'points of the user, who knows'],
])(
  'the rows of an item that came or went, %s, are said in the language of the panel',
  (text, inGerman, inJapanese) => {
    expect(rowsWords(text, german)).toBe(inGerman);
    expect(rowsWords(text, japanese)).toBe(inJapanese);
  },
);

test.each([
  [1_234_567.5, '1.234.567,5', '1,234,567.5'],
  [-12_345, '-12.345', '-12,345'],
  [2026, '2026', '2026'],
  [0.25, '0,25', '0.25'],
])('a number in a sentence, %d, has the marks of the language', (value, inGerman, inJapanese) => {
  const said = { code: 'import/without-key', parameters: { key: 'ID', count: value, row: 3 }, message: '' };
  expect(sayingSentence(said, german)).toContain(inGerman);
  expect(sayingSentence(said, japanese)).toContain(inJapanese);
});
