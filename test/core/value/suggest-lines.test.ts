import { seededChance } from '../../../core/stats/seeded-chance';
import { bestLines } from '../../../core/value/best-lines';
import { lineMoves } from '../../../core/value/line-moves';
import { roundestWithin, roundNumbers, roundUp } from '../../../core/value/round-number';
import { suggestLines, type LineLimits } from '../../../core/value/suggest-lines';

function suggested(yardstick: ArrayLike<number>, limits: LineLimits) {
  const result = suggestLines(Float64Array.from(yardstick), limits);
  return result.ok
    ? { classes: result.value, notices: result.notices.map(({ code }) => code), problems: [] }
    : { classes: [], notices: [], problems: result.problems.map(({ code }) => code) };
}

const around = (middle: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => middle * (1 + at / 50));

describe('round numbers', () => {
  test.each([
    [80_000, 81_000, 81_000],
    [999, 1049, 1000],
    [23.7, 31.2, 30],
    [0, 37, 20],
    [0.031, 0.0388, 0.035],
    [1_234_567, 1_234_568, 1_234_568],
  ])('the roundest above %d and up to %d is %d', (above, upTo, round) => {
    expect(roundestWithin(above, upTo)).toBe(round);
  });

  test.each([
    [642, 650],
    [650, 650],
    [1001, 1100],
    [0.31, 0.31],
    [0.0312, 0.032],
    [99.5, 100],
    [7, 7],
  ])('of two figures and not below %d: %d', (value, round) => {
    expect(roundUp(value)).toBe(round);
  });

  test('those that a line may be rounded up to', () => {
    expect(roundNumbers(7, 26)).toEqual([8, 10, 15, 20, 25, 30]);
    expect(roundNumbers(0.1, 0.2)).toEqual([0.1, 0.15, 0.2]);
    expect(roundNumbers(0, 5)).toEqual([]);
  });
});

describe('suggestLines', () => {
  test('lines stand in the gaps between groups of accounts', () => {
    const { classes } = suggested([...around(10, 80), ...around(300, 15), ...around(9000, 5)], {
      classes: 3,
    });
    expect(classes.map(({ from, reason, accounts }) => [from, reason, accounts])).toEqual([
      [8000, 'natural', 5],
      [300, 'natural', 15],
      [null, null, 80],
    ]);
  });

  test('too many at the top move its line up', () => {
    const { classes } = suggested([...around(10, 50), ...around(1000, 50)], { classes: 2 });
    expect(classes[0]).toMatchObject({ reason: 'top share', natural: 1000 });
    expect(classes[0]!.accounts).toBeLessThanOrEqual(20);
    // 20 of the values 1000, 1020, … 1980 lie above 1580
    expect(classes[0]!.from).toBe(1600);
  });

  test('a line stands on a round number though more accounts would have fitted above an odd one', () => {
    const sizes = Array.from({ length: 1000 }, (_, at) => 101 + at);
    // 200 of 1,000 reach 901, which no rounder number parts from 900; 191 reach 910.
    const { classes } = suggested(sizes, { classes: 2 });
    expect(classes[0]).toMatchObject({ from: 910, reason: 'top share', accounts: 191 });
  });

  test('too few in a class move a line down', () => {
    const { classes } = suggested([...around(10, 90), 5000, 5100], { classes: 2, least: 10 });
    expect(classes[0]!.reason).toBe('least accounts');
    expect(classes[0]!.accounts).toBeGreaterThanOrEqual(10);
  });

  test('fewer classes where so many cannot be had, and it is said', () => {
    const { classes, notices } = suggested([...around(10, 39), ...around(1000, 10)], {
      classes: 5,
      least: 10,
      mostAtTop: 0.25,
    });
    expect(classes.length).toBe(4);
    expect(notices).toEqual(['lines-fewer-classes']);
  });

  test.each([
    ['no value', [NaN, 0, -3], 3, 'lines-no-yardstick'],
    ['one value', [5, 5, 5], 3, 'lines-no-yardstick'],
    ['one class', [1, 2], 1, 'lines-classes'],
    ['two accounts for a top of a fifth', [1, 2], 2, 'lines-none-fit'],
  ])('%s is refused', (_, yardstick, classes, problem) => {
    expect(suggested(yardstick, { classes }).problems).toEqual([problem]);
  });
});

test('the best lines are those that trying all of them finds', () => {
  const chance = seededChance(4);
  const sorted = Float64Array.from({ length: 60 }, () => Math.ceil(2 ** (chance.next() * 10))).sort();
  const candidates = roundNumbers(sorted[0]!, sorted[59]!);
  const withinOf = (low: number, high: number): number => {
    const logs = [...sorted].filter((value) => value >= low && value < high).map(Math.log);
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    return logs.length < 5 ? Infinity : logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
  };
  let least = Infinity;
  for (const low of candidates) {
    for (const high of candidates) {
      const top = sorted.filter((value) => value >= high).length;
      if (high <= low || top > 12) continue;
      least = Math.min(least, withinOf(0, low) + withinOf(low, high) + withinOf(high, Infinity));
    }
  }
  const [low, high] = bestLines({ sorted, candidates, floors: [0, 0], least: 5, mostAtTop: 12 })!;
  const total = withinOf(0, low!) + withinOf(low!, high!) + withinOf(high!, Infinity);
  expect(total).toBeCloseTo(least, 9);
});

describe('lineMoves', () => {
  const yardstick = Float64Array.of(5, 10, 50, 60, 100, NaN);
  const value = Float64Array.of(1, 2, 4, NaN, 16, 32);

  test.each([
    ['a line moved up takes accounts down', [10, 50], [10, 61], [0, null], [2, 4]],
    ['a line moved down takes accounts up', [10, 50], [5, 50], [1, 1], [0, null]],
    ['a line that is new lifts all above it', [10], [10, 100], [1, 16], [0, null]],
    ['nothing moves', [50, 10], [10, 50], [0, null], [0, null]],
  ])('%s', (_, before, after, up, down) => {
    expect(lineMoves(yardstick, value, before, after)).toEqual({
      up: { accounts: up[0], value: up[1] },
      down: { accounts: down[0], value: down[1] },
    });
  });
});
