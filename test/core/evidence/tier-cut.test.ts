import { tierCut, usualTierMethod, type TierMethod } from '../../../core/evidence/tier-cut';
import type { Tier } from '../../../core/value/valuation';

const shared: readonly Tier[] = [
  { name: 'Rest', from: 0, share: 1 },
  { name: 'Key', from: 90_000, share: 0.1 },
];
const written: readonly Tier[] = [
  { name: 'Bronze', from: 0 },
  { name: 'Gold', from: 90_000 },
  { name: 'Silver', from: 20_000 },
];

function cutOf(tiers: readonly Tier[], method: TierMethod) {
  const cut = tierCut(tiers, method);
  return cut.ok ? cut.value : cut.problems.map(({ message }) => message);
}

test('tiers that all have a share are cut by shares unless said otherwise, others stay at their lines', () => {
  expect(usualTierMethod()).toBe('shares');
  expect(usualTierMethod(shared)).toBe('shares');
  expect(usualTierMethod(written)).toBe('lines');
  expect(usualTierMethod([...shared, { name: 'Mid', from: 5 }])).toBe('lines');
});

describe('by shares', () => {
  test('at the shares that tiers were given, the best first, in whatever order they stand', () => {
    expect(cutOf(shared, 'shares')).toEqual({
      by: 'shares',
      shares: [
        { name: 'Key', share: 0.1 },
        { name: 'Rest', share: 1 },
      ],
    });
  });

  test('no tiers become A, B and C, and three without a share keep their names', () => {
    expect(cutOf([], 'shares')).toMatchObject({
      shares: [
        { name: 'A', share: 0.2 },
        { name: 'B', share: 0.5 },
        { name: 'C', share: 1 },
      ],
    });
    expect(cutOf(written, 'shares')).toEqual({
      by: 'shares',
      shares: [
        { name: 'Gold', share: 0.2 },
        { name: 'Silver', share: 0.5 },
        { name: 'Bronze', share: 1 },
      ],
    });
  });

  test('where nothing says the shares, the tiers that lack one are named', () => {
    expect(cutOf([{ name: 'Key', from: 10 }], 'shares')).toEqual([
      'no share of the accounts says where to cut tier "Key": write the share of each tier into the Model sheet, or cut by natural breaks',
    ]);
    const mixed = written.map((tier) => (tier.name === 'Gold' ? { ...tier, share: 0.1 } : tier));
    expect(cutOf(mixed, 'shares')).toEqual([
      'no share of the accounts says where to cut tiers "Silver", "Bronze": write the share of each tier into the Model sheet, or cut by natural breaks',
    ]);
  });
});

test('by natural breaks tiers keep their names, the best first; no tiers become A, B and C', () => {
  expect(cutOf(written, 'natural breaks')).toEqual({
    by: 'natural breaks',
    names: ['Gold', 'Silver', 'Bronze'],
  });
  expect(cutOf(shared, 'natural breaks')).toEqual({ by: 'natural breaks', names: ['Key', 'Rest'] });
  expect(cutOf([], 'natural breaks')).toEqual({ by: 'natural breaks', names: ['A', 'B', 'C'] });
});

test('lines are kept where there are some', () => {
  expect(cutOf(shared, 'lines')).toEqual({ by: 'lines', lines: [shared[1], shared[0]] });
  expect(cutOf([], 'lines')).toEqual([
    'the model has no tiers whose lines could be kept: write some into the Model sheet, or cut tiers by shares or by natural breaks',
  ]);
});
