import { fillTemplate } from '../../../core/values/problem';

describe('words of a sentence', () => {
  test.each([
    ['1 deal is won', { count: '1' }],
    ['1 deal is won', { count: 1 }],
    ['0 deals are won', { count: '0' }],
    ['1,001 deals are won', { count: '1,001' }],
  ])('"%s" follows its count', (sentence, parameters) => {
    expect(fillTemplate('{count} {count|deal is|deals are} won', parameters)).toBe(sentence);
  });

  test('words that a count decides may hold further parameters, and nothing where one needs none', () => {
    const template = '{rows|the one row is|all {rows} rows are} {outcome}{rows||, in {groups} groups}';
    expect(fillTemplate(template, { rows: 1, outcome: 'won', groups: 3 })).toBe('the one row is won');
    expect(fillTemplate(template, { rows: 8, outcome: 'won', groups: 3 })).toBe(
      'all 8 rows are won, in 3 groups',
    );
  });

  test('a text of the user is left as it is, whatever it looks like', () => {
    expect(fillTemplate('"{value}" is no number', { value: '{value|a|b} {other}' })).toBe(
      '"{value|a|b} {other}" is no number',
    );
  });
});
