import { parseFlag } from '../../../core/accounts/parse-flag';
import { splitList } from '../../../core/accounts/split-list';

describe('flags', () => {
  test.each(['Yes', 'TRUE', ' y ', '1', 'x', 'Ja', 'oui', 'Sí'])('%s is yes', (text) => {
    expect(parseFlag(text)).toBe(true);
  });
  test.each(['No', 'false', 'N', '0', 'Nein', 'non'])('%s is no', (text) => {
    expect(parseFlag(text)).toBe(false);
  });
  test.each(['', 'maybe', '2', 'N/A', 'constructor'])('"%s" is neither', (text) => {
    expect(parseFlag(text)).toBeNull();
  });
});

describe('lists', () => {
  test('items are trimmed and blanks dropped', () => {
    expect(splitList(' Salesforce;HubSpot ; ;N/A', ';')).toEqual(['Salesforce', 'HubSpot']);
  });
  test('a JSON list loses its brackets and quotes whatever the separator', () => {
    expect(splitList('["AWS", "Google Cloud"]', ';')).toEqual(['AWS', 'Google Cloud']);
  });
  test('a blank is no item', () => {
    expect(splitList('', ';')).toEqual([]);
  });
});
