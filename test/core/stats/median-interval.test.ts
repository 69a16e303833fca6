import { medianInterval } from '../../../core/stats/median-interval';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => count - at);

describe('medianInterval', () => {
  test.each([
    // R: qbinom(.025, n, .5); the ranks that tables of distribution-free intervals give (Conover 1999, table A3)
    [6, 1],
    [7, 1],
    [10, 2],
    [20, 6],
    [25, 8],
    [50, 18],
    [100, 40],
    [101, 41],
    [1000, 469],
    [100_000, 49_690],
  ])('of %d values goes from the %dth smallest to the %2$dth largest', (count, place) => {
    expect(medianInterval(upTo(count))).toEqual({
      median: (count + 1) / 2,
      low: place,
      high: count + 1 - place,
    });
  });

  test('fewer than 6 values have no interval at 95 %', () => {
    expect(medianInterval([4, 1, 2, 3, 5])).toEqual({ median: 3, low: NaN, high: NaN });
    expect(medianInterval([])).toEqual({ median: NaN, low: NaN, high: NaN });
  });

  test.each([
    // R: qbinom(c(.005, .05), 20, .5)
    [0.99, 4],
    [0.9, 6],
  ])('of 20 values at %d begins at the %dth', (confidence, place) => {
    expect(medianInterval(upTo(20), confidence).low).toBe(place);
  });

  test('blanks are left out', () => {
    expect(medianInterval([NaN, ...upTo(10), NaN])).toEqual(medianInterval(upTo(10)));
  });
});
