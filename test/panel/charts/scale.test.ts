import { scaleOver, ticksOf } from '../../../panel/charts/scale';

describe('a scale', () => {
  test('puts its ends at the ends of the picture and its middle in the middle', () => {
    const { place } = scaleOver('linear', [0, 100], [10, 210]);
    expect([0, 50, 100].map(place)).toEqual([10, 110, 210]);
  });

  test('on a logarithm gives each power of ten the same room', () => {
    const { place } = scaleOver('log', [1, 1000], [0, 300]);
    expect([1, 10, 100, 1000].map((value) => Math.round(place(value)))).toEqual([0, 100, 200, 300]);
  });

  test('puts what has no logarithm at its low end', () => {
    const { place } = scaleOver('log', [10, 1000], [0, 300]);
    expect([0, -5, 3].map(place)).toEqual([0, 0, 0]);
  });

  test('knows no value beyond its ends', () => {
    const { value } = scaleOver('log', [3, 700], [0, 300]);
    expect([-20, 0, 300, 400].map(value)).toEqual([3, 3, 700, 700]);
  });

  test('without width has everything in the middle', () => {
    const { place, value } = scaleOver('linear', [5, 5], [0, 100]);
    expect([place(5), value(80)]).toEqual([50, 5]);
  });
});

describe('the marks of a scale', () => {
  test.each([
    ['linear', 0, 100, 7, [0, 20, 40, 60, 80, 100]],
    ['linear', 0, 1, 7, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    ['linear', -3, 12, 4, [0, 5, 10]],
    ['linear', 0, 0.3, 4, [0, 0.1, 0.2, 0.3]],
    ['log', 1, 100_000, 7, [1, 10, 100, 1000, 10_000, 100_000]],
    ['log', 20, 900, 7, [20, 50, 100, 200, 500]],
    ['log', 1, 1e12, 7, [1, 100, 1e4, 1e6, 1e8, 1e10, 1e12]],
    ['log', 210, 290, 5, [220, 240, 260, 280]],
  ] as const)('%s from %d to %d, at most %d', (kind, from, to, most, ticks) => {
    expect(ticksOf({ kind, from, to }, most)).toEqual(ticks);
  });

  test('of a scale without width is its one value', () => {
    expect(ticksOf({ kind: 'linear', from: 4, to: 4 }, 5)).toEqual([4]);
  });
});
