import { german } from '../../panel/words/core/de';
import { japanese } from '../../panel/words/core/ja';
import { askedWords } from '../../panel/words/core/rule-words';

test.each([
  ['employees at least', 'Mitarbeitende mindestens', '従業員数が以上'],
  ['employees', 'Mitarbeitende', '従業員数'],
  ['own column', 'own column', 'own column'],
])('what a change of %s asks is said in the language of the panel', (text, inGerman, inJapanese) => {
  expect(askedWords(text, german)).toBe(inGerman);
  expect(askedWords(text, japanese)).toBe(inJapanese);
});
