import { lineBounds, lineSteps } from '../../../panel/charts/line-steps';
import { nextFigure, roundFigures } from '../../../panel/charts/round-value';

const log = { kind: 'log', from: 1, to: 100_000 } as const;
const scores = { kind: 'linear', from: 0, to: 100 } as const;

describe('rounding', () => {
  test('keeps two figures', () => {
    expect([2345, 999, 0.01234, 51].map((value) => roundFigures(value, 2))).toEqual([2300, 1000, 0.012, 51]);
  });

  test.each([
    [1000, 1, 2, 1100],
    [1000, -1, 2, 990],
    [9900, 1, 2, 10_000],
    [1234, 1, 2, 1300],
    [1234, -1, 2, 1200],
    [0.3, 1, 2, 0.31],
    [2000, 1, 1, 3000],
    [2100, -1, 1, 2000],
    [1000, -1, 1, 900],
  ] as const)(
    'the number next to %d in direction %d with %d figures is %d',
    (value, direction, figures, next) => {
      expect(nextFigure(value, direction, figures)).toBe(next);
    },
  );
});

describe('a step of a line', () => {
  test('on a logarithm goes to the next round number', () => {
    const { next, round } = lineSteps(log, {});
    expect([round(2345), next(200, 1, false), next(200, -1, false), next(200, 1, true)]).toEqual([
      2300, 210, 190, 300,
    ]);
  });

  test('on a linear scale is about a hundredth of it, and ten of them are a coarse one', () => {
    const { next, round } = lineSteps(scores, {});
    expect([round(61.7), next(60, 1, false), next(60, -1, true)]).toEqual([62, 61, 50]);
  });

  test('is as large as it is said to be', () => {
    const { next, round } = lineSteps(scores, { step: 2.5 });
    expect([round(61), next(60, 1, false), next(60, 1, true)]).toEqual([60, 62.5, 85]);
  });

  test('is never swallowed by a rounding of its own', () => {
    const { next, round } = lineSteps(log, { round: (at) => Math.round(at / 500) * 500 });
    expect([round(1300), next(1000, 1, false), next(1000, -1, false)]).toEqual([1500, 1500, 500]);
  });
});

describe('where a line may go', () => {
  const lines = [
    { name: 'Enterprise', at: 1000 },
    { name: 'Mid-market', at: 200, min: 150 },
    { name: 'Small', at: 50 },
  ];

  test.each([
    ['up to the end of the axis', 0, [210, 100_000]],
    ['between its neighbours and its own bounds', 1, [150, 990]],
    ['down to the start of the axis', 2, [1, 190]],
  ] as const)('%s', (_, index, bounds) => {
    expect(lineBounds(lines, index, log, lineSteps(log, {}))).toEqual(bounds);
  });

  test('lines in one place can part again', () => {
    const same = [
      { name: 'B', at: 60 },
      { name: 'A', at: 60 },
    ];
    const steps = lineSteps(scores, {});
    expect([0, 1].map((index) => lineBounds(same, index, scores, steps))).toEqual([
      [0, 60],
      [60, 100],
    ]);
  });
});
