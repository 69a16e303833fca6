import { amountText, listText, percentText, verdictOf } from '../../../core/segments/finding';

test.each([
  [0, '0'],
  [1.25, '1.3'],
  [99.96, '100'],
  [1234.4, '1,234'],
  [1234567, '1,234,567'],
  [-2500, '-2,500'],
])('the amount %p reads %p', (amount, text) => expect(amountText(amount)).toBe(text));

test('a share reads as per cent with one decimal', () => {
  expect([0, 0.1234, 0.2, 1].map(percentText)).toEqual(['0 %', '12.3 %', '20 %', '100 %']);
});

test('a long list is cut and counted', () => {
  expect(listText(['a', 'b', 'c'], 3)).toBe('a, b, c');
  expect(listText(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
});

test.each([
  [0.2, 'at most', 'good'],
  [0.3, 'at most', 'watch'],
  [0.31, 'at most', 'act'],
  [0.2, 'at least', 'good'],
  [0.14, 'at least', 'watch'],
  [0.13, 'at least', 'act'],
] as const)('%p where %s 0.2 is good: %s', (figure, good, verdict) => {
  expect(verdictOf(figure, good, 0.2, 1.5)).toBe(verdict);
});
