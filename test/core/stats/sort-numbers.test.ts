import { seededChance } from '../../../core/stats/seeded-chance';
import { sortNumbers } from '../../../core/stats/sort-numbers';

describe('sortNumbers', () => {
  test('blanks are left out', () => {
    expect([...sortNumbers([3, NaN, -1, 2])]).toEqual([-1, 2, 3]);
  });

  const chance = seededChance(7);
  const size = 20_000;
  test.each([
    ['whole numbers', () => chance.below(1000)],
    ['both signs', () => chance.next() - 0.5],
    ['negatives alone', () => -chance.next()],
    ['all magnitudes', () => (chance.next() - 0.5) * 2 ** (chance.below(2000) - 1000)],
    ['one value', () => 5],
    ['zeros of both signs', () => (chance.happens(0.5) ? -0 : 0)],
    ['infinities', () => [-Infinity, Infinity, 1, -1][chance.below(4)] as number],
  ])('a large column of %s stands as the plain sort puts it', (_, draw) => {
    const values = Float64Array.from({ length: size }, draw);
    const before = values.slice();
    const sorted = sortNumbers(values);
    expect(Buffer.compare(Buffer.from(sorted.buffer), Buffer.from(before.slice().sort().buffer))).toBe(0);
    expect(values).toEqual(before);
  });
});
