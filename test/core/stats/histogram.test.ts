import { histogram } from '../../../core/stats/histogram';
import { logHistogram } from '../../../core/stats/log-histogram';

const countsOf = ({ bins }: { readonly bins: readonly { readonly count: number }[] }) =>
  bins.map(({ count }) => count);

describe('histogram', () => {
  test.each([
    // NumPy 2.4.6: numpy.histogram(values, bins=10, range=(0, 100))[0]
    [
      'scores from 0 to 100',
      [0, 5, 9.99, 10, 49.5, 50, 99.9, 100, 100, 33.3, 66.7, 70],
      { from: 0, to: 100, bins: 10 },
      [3, 1, 0, 1, 1, 1, 1, 1, 0, 3],
    ],
    // numpy.histogram([0.1 * i for i in range(11)], bins=10, range=(0, 1))[0], and with bins=3
    [
      'tenths, which are doubles beside their edges',
      Array.from({ length: 11 }, (_, at) => 0.1 * at),
      { from: 0, to: 1, bins: 10 },
      [1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
    ],
    [
      'tenths in thirds',
      Array.from({ length: 11 }, (_, at) => 0.1 * at),
      { from: 0, to: 1, bins: 3 },
      [4, 3, 4],
    ],
  ])('counts %s', (_, values, range, expected) => {
    expect(countsOf(histogram(values, range))).toEqual(expected);
  });

  test('the best score is in the last bin', () => {
    const { bins } = histogram([100], { from: 0, to: 100, bins: 4 });
    expect(bins.at(-1)).toEqual({ from: 75, to: 100, count: 1 });
  });

  test('what is blank or outside is counted apart', () => {
    const counted = histogram(Float64Array.of(NaN, -1, 101, 50, NaN), { from: 0, to: 100, bins: 2 });
    expect(counted).toMatchObject({ blank: 2, below: 1, above: 1 });
    expect(countsOf(counted)).toEqual([0, 1]);
  });

  test('without values the bins are empty', () => {
    expect(countsOf(histogram([], { from: 0, to: 100, bins: 3 }))).toEqual([0, 0, 0]);
  });
});

const headcounts = [
  ...[1, 3, 7, 12, 12, 18, 25, 31, 40, 55, 80],
  ...[110, 150, 210, 300, 450, 640, 990, 1500, 2600, 5200, 10000],
];

describe('logHistogram', () => {
  test.each([
    // NumPy 2.4.6: numpy.histogram(values, bins=edges)[0], the edges being 1, 1.25, 1.6, 2 … up to 12,500, and so on
    [
      41,
      [
        ...[1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 2, 0, 1, 0, 2, 0, 1, 1, 0, 1],
        ...[1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1],
      ],
    ],
    [40, [1, 0, 1, 0, 1, 2, 1, 2, 2, 1, 2, 1, 1, 1, 2, 1, 0, 1, 1, 0, 1]],
    [20, [1, 1, 1, 3, 3, 2, 2, 3, 2, 1, 1, 1, 1]],
    [12, [3, 8, 7, 3, 1]],
  ])('in at most %d bins', (most, expected) => {
    expect(countsOf(logHistogram(headcounts, most))).toEqual(expected);
  });

  test('edges are round numbers, and a value on an edge is above it', () => {
    expect(logHistogram([40, 63, 99.9, 100], 4).bins).toEqual([
      { from: 40, to: 63, count: 1 },
      { from: 63, to: 100, count: 2 },
      { from: 100, to: 160, count: 1 },
    ]);
  });

  test('edges below 1 are decimals as one writes them', () => {
    expect(logHistogram([0.012, 0.3], 6).bins.map(({ from }) => from)).toEqual([0.01, 0.02, 0.05, 0.1, 0.2]);
  });

  test('one value is one bin', () => {
    expect(logHistogram([250, 250, 250]).bins).toEqual([{ from: 250, to: 280, count: 3 }]);
  });

  test('what has no logarithm is counted apart', () => {
    expect(logHistogram([NaN, 0, -5, Infinity, 10])).toEqual({
      bins: [{ from: 10, to: 11.2, count: 1 }],
      blank: 2,
      notPositive: 2,
    });
    expect(logHistogram([0, NaN])).toEqual({ bins: [], blank: 1, notPositive: 1 });
  });

  test('the whole range of numbers fits into two bins', () => {
    const { bins } = logHistogram([Number.MIN_VALUE, 0.5, 2, Number.MAX_VALUE], 2);
    expect(bins).toEqual([
      { from: Number.MIN_VALUE, to: 1, count: 2 },
      { from: 1, to: Number.MAX_VALUE, count: 2 },
    ]);
  });
});
