import { field } from '../../../core/expr/builders';
import { evaluate } from '../../../core/expr/evaluate';
import { cutTiers, defaultTierShares, type TierCut } from '../../../core/value/cut-tiers';
import { tierExpr } from '../../../core/value/tier-expr';
import { tierSpread } from '../../../core/value/tier-spread';
import { dayOf } from '../../../core/values/day';
import { frameOf, plainColumn } from '../frame-of';

const hundred = Float64Array.from({ length: 100 }, (_, at) => (at + 1) * 1000);

function cutOf(values: ArrayLike<number>, cut: TierCut) {
  const result = cutTiers(Float64Array.from(values), cut, null);
  return result.ok
    ? { tiers: result.value, notices: result.notices.map(({ message }) => message), problems: [] }
    : { tiers: [], notices: [], problems: result.problems.map(({ message }) => message) };
}

const shares = (...several: readonly (readonly [string, number])[]): TierCut => ({
  by: 'shares',
  shares: several.map(([name, share]) => ({ name, share })),
});

describe('tierExpr', () => {
  const tiers = [
    { name: 'B', from: 10 },
    { name: 'A', from: 100 },
  ];
  test.each([
    [100, 'A'],
    [99.99, 'B'],
    [10, 'B'],
    [9, null],
    [-1, null],
    [null, null],
  ])('%d is worth tier %s, whatever the order of the lines', (value, tier) => {
    const { frame } = frameOf({ value: { kind: 'money', values: [value] } });
    expect(plainColumn(evaluate(tierExpr(tiers, field('value')), frame))).toEqual([tier]);
  });
});

describe('by shares of the accounts', () => {
  test('a tier of all accounts takes in those to come: it begins at 0, or below where values are', () => {
    const all = shares(['A', 0.2], ['B', 1]);
    expect(cutOf([10, 20, 30, 40, 50], all).tiers[1]!.from).toBe(0);
    expect(cutOf([-7, 20, 30, 40, 50], all).tiers[1]!.from).toBeLessThanOrEqual(-7);
  });

  test('lines stand where at most so many reach them, at a round number that parts the same', () => {
    const cut = cutTiers(hundred, { by: 'shares', shares: defaultTierShares }, dayOf('2026-11-22'));
    // 20 accounts lie above 80,000, 50 above 50,000.
    expect(cut.ok && cut.value).toEqual([
      { name: 'A', from: 81_000, share: 0.2, note: 'the top 20 %, learned from 100 accounts on 2026-11-22' },
      { name: 'B', from: 51_000, share: 0.5, note: 'the top 50 %, learned from 100 accounts on 2026-11-22' },
      { name: 'C', from: 0, share: 1, note: 'the top 100 %, learned from 100 accounts on 2026-11-22' },
    ]);
    expect(cut.ok && cut.notices).toEqual([]);
  });

  test('accounts of equal value stay together, below the line, and it is said', () => {
    const { tiers, notices } = cutOf([9, 5, 5, 5, 1, 1, 1, 1, 1, 1], shares(['A', 0.2], ['B', 1]));
    expect(tiers.map(({ from }) => from)).toEqual([8, 0]);
    expect(notices).toEqual(['3 accounts tie at 5 and stay together below tier "A", which is left with 1']);
    expect(tiers[0]?.note).toContain('3 accounts tie at 5');
  });

  test('ties at the very top leave no line', () => {
    expect(cutOf([5, 5, 5, 1, 1, 1, 1, 1, 1, 1], shares(['A', 0.2])).problems).toEqual([
      '3 accounts tie at 5, so no line gives tier "A" at most 20 % of the accounts: leave the tier out or change its share',
    ]);
  });

  test('ties across two lines leave one tier empty, and it is refused', () => {
    expect(cutOf([9, 8, 5, 5, 5, 5, 5, 5, 5, 1], shares(['A', 0.2], ['B', 0.5])).problems).toHaveLength(1);
  });

  test.each([
    ['a share of 20', shares(['A', 20]), 'the share of tier "A" is above 0 and up to 1, and 20 is not'],
    [
      'a share that falls',
      shares(['A', 0.2], ['B', 0.1]),
      'shares are counted from the top, so that of tier "B" is above 0.2, and 0.1 is not',
    ],
    [
      'less than one account',
      shares(['A', 0.001]),
      '0.1 % of 100 accounts is less than one account, so tier "A" would be empty',
    ],
  ])('%s is refused', (_, cut, problem) => {
    expect(cutOf(hundred, cut).problems).toEqual([problem]);
  });

  test('a top tier of more than a fifth is said', () => {
    expect(cutOf(hundred, shares(['A', 0.3], ['B', 1])).notices).toEqual([
      'tier "A" holds 30 % of the accounts; the top tier should hold 20 % at most',
    ]);
  });

  test('without a known value there is nothing to cut', () => {
    expect(cutOf([NaN], shares(['A', 0.2])).problems).toEqual([
      'no account has a known value, so there is nothing to cut',
    ]);
  });
});

describe('by natural breaks', () => {
  test('lines stand in the gaps, the lowest at 0', () => {
    const values = [9e5, 1.1e6, 5e4, 6e4, 5.5e4, 7e4, 900, 1000, 1100, 1050, 0, -50, NaN];
    expect(cutOf(values, { by: 'natural breaks', names: ['A', 'B', 'C'] }).tiers).toEqual([
      { name: 'A', from: 500_000, note: 'natural break on the log, learned from 12 accounts' },
      { name: 'B', from: 50_000, note: 'natural break on the log, learned from 12 accounts' },
      { name: 'C', from: 0, note: 'natural break on the log, learned from 12 accounts' },
    ]);
  });

  test('fewer values than tiers are refused with both numbers', () => {
    expect(cutOf([5, 5, 7], { by: 'natural breaks', names: ['A', 'B', 'C'] }).problems).toEqual([
      '2 different values above 0 cannot be cut into 3 tiers',
    ]);
  });
});

test('lines as written are taken as they are, the highest first', () => {
  const lines = [
    { name: 'C', from: 0 },
    { name: 'A', from: 90_000 },
  ];
  expect(cutOf(hundred, { by: 'lines', lines }).tiers).toEqual([lines[1], lines[0]]);
});

describe('tierSpread', () => {
  const tiers = [
    { name: 'C', from: 0 },
    { name: 'A', from: 100 },
    { name: 'B', from: 50 },
  ];

  test('each tier with its accounts and value, and how far top and bottom lie apart', () => {
    const { rows, spread, unknown } = tierSpread(Float64Array.of(300, 100, 60, 20, 20, NaN, -10), tiers);
    expect(rows).toEqual([
      { tier: 'A', from: 100, accounts: 2, share: 2 / 6, value: 400, mean: 200, shareOfValue: 400 / 490 },
      { tier: 'B', from: 50, accounts: 1, share: 1 / 6, value: 60, mean: 60, shareOfValue: 60 / 490 },
      { tier: 'C', from: 0, accounts: 2, share: 2 / 6, value: 40, mean: 20, shareOfValue: 40 / 490 },
      { tier: null, from: null, accounts: 1, share: 1 / 6, value: -10, mean: -10, shareOfValue: -10 / 490 },
    ]);
    expect([spread, unknown]).toEqual([10, 1]);
  });

  test('an empty tier is not the bottom, and one tier alone has no spread', () => {
    expect(tierSpread(Float64Array.of(200, 60), tiers).spread).toBeCloseTo(200 / 60, 12);
    expect(tierSpread(Float64Array.of(200, 300), tiers).spread).toBeNull();
    expect(tierSpread(new Float64Array(0), tiers).rows[0]).toMatchObject({
      accounts: 0,
      share: null,
      value: null,
    });
  });
});
