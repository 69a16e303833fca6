import { figuresFor } from '../../panel/figures';

describe('what is below zero has a minus, not a hyphen', () => {
  test.each([
    ['en-US', '−7.7%', '−$1.23M', '−1,234'],
    ['de-DE', '−7,7 %', '−1,23 Mio. $', '−1.234'],
    ['ja-JP', '−7.7%', '−$123万', '−1,234'],
  ])('%s', (locale, share, money, count) => {
    const figures = figuresFor(locale);
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect([
      plain(figures.signedShare(-0.077)),
      plain(figures.shortMoney(-1_234_567, 'USD')),
      plain(figures.count(-1_234)),
    ]).toEqual([share, money, count]);
  });
});
