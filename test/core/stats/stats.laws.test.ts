import fc from 'fast-check';
import { gini } from '../../../core/stats/gini';
import { accountsHolding, concentration, lorenz } from '../../../core/stats/lorenz';
import { naturalBreaks } from '../../../core/stats/natural-breaks';
import { percentRank } from '../../../core/stats/percent-rank';
import { quantile, quantileOfSorted } from '../../../core/stats/quantile';
import { sortNumbers } from '../../../core/stats/sort-numbers';
import { sumByGroup, sumOf } from '../../../core/stats/sum-of';
import { wilsonInterval } from '../../../core/stats/wilson-interval';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });
const cell = fc.oneof({ weight: 9, arbitrary: finite }, { weight: 1, arbitrary: fc.constant(NaN) });
const money = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
const holdings = fc
  .array(money, { minLength: 1, maxLength: 60 })
  .filter((values) => values.some((value) => value > 0));
const shuffled = <Value>(of: fc.Arbitrary<Value[]>) =>
  of.chain((values) =>
    fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
  );

/** The least total of squared distances over every way to cut, tried one by one. */
function leastWithin(sorted: readonly number[], classes: number): number {
  const spread = (part: readonly number[]) => {
    const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
    return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  if (classes === 1) return spread(sorted);
  let least = Infinity;
  for (let cut = classes - 1; cut < sorted.length; cut++) {
    least = Math.min(least, leastWithin(sorted.slice(0, cut), classes - 1) + spread(sorted.slice(cut)));
  }
  return least;
}

describe('laws of core/stats', () => {
  test('row order changes no digit', () => {
    fc.assert(
      fc.property(shuffled(fc.array(cell, { maxLength: 60 })), ([values, other]) => {
        for (const compute of [
          sumOf,
          gini,
          (given: number[]) => quantile(given, 0.3),
          (given: number[]) => concentration(given, 0.2),
        ]) {
          expect(compute(other)).toBe(compute(values));
        }
        expect(naturalBreaks(other, 3)).toEqual(naturalBreaks(values, 3));
        expect(lorenz(other)).toEqual(lorenz(values));
      }),
    );
  });

  test('a sum of cents is the sum of the whole numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e11, max: 1e11 }), { maxLength: 60 }), (cents) => {
        const expected = Number(cents.reduce((sum, value) => sum + BigInt(value), 0n)) / 100;
        expect(sumOf(cents.map((value) => value / 100))).toBe(expected);
      }),
    );
  });

  test('any sum is the exact sum rounded once', () => {
    const binary = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -60, max: 60 }));
    fc.assert(
      fc.property(fc.array(binary, { maxLength: 40 }), (parts) => {
        const exact = parts.reduce(
          (sum, [digits, power]) => sum + (BigInt(digits) << BigInt(power + 60)),
          0n,
        );
        expect(sumOf(parts.map(([digits, power]) => digits * 2 ** power)) + 0).toBe(
          Number(exact) * 2 ** -60 + 0,
        );
      }),
    );
  });

  test('each group has the sum that its values have alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(cell, money), fc.nat(4)), { maxLength: 60 }), (rows) => {
        const sums = sumByGroup(
          rows.map(([value]) => value),
          rows.map(([, group]) => group),
          5,
        );
        sums.forEach((sum, group) =>
          expect(sum).toBe(sumOf(rows.filter((row) => row[1] === group).map(([value]) => value))),
        );
      }),
    );
  });

  test('quantiles rise with the share and stay within the values', () => {
    fc.assert(
      fc.property(
        fc.array(finite, { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const sorted = sortNumbers(values);
          const found = quantileOfSorted(sorted, share);
          expect(found).toBeGreaterThanOrEqual(sorted[0] as number);
          expect(found).toBeLessThanOrEqual(sorted.at(-1) as number);
          expect(quantileOfSorted(sorted, share / 2)).toBeLessThanOrEqual(found);
        },
      ),
    );
  });

  test('the percent rank of a quantile is its share', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { minLength: 2 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, share) => {
          const sorted = sortNumbers(values);
          expect(percentRank(sorted, quantileOfSorted(sorted, share))).toBeCloseTo(share, 6);
        },
      ),
    );
  });

  test('gini lies between 0 and 1 and does not know the currency', () => {
    fc.assert(
      fc.property(holdings, fc.double({ min: 0.001, max: 1000, noNaN: true }), (values, rate) => {
        const found = gini(values);
        expect(found).toBeGreaterThan(-1e-12);
        expect(found).toBeLessThan(1);
        expect(gini(values.map((value) => value * rate))).toBeCloseTo(found, 9);
      }),
    );
  });

  test('gini is one minus twice the area under the Lorenz curve', () => {
    fc.assert(
      fc.property(holdings, (values) => {
        const { value } = lorenz(values);
        const ends = ((value[0] as number) + (value.at(-1) as number)) / 2;
        const area = (value.reduce((sum, height) => sum + height, 0) - ends) / (value.length - 1);
        expect(gini(values)).toBeCloseTo(1 - 2 * area, 9);
      }),
    );
  });

  test('the Lorenz curve rises, bends upwards and stays under the diagonal', () => {
    fc.assert(
      fc.property(holdings, (values) => {
        const { accounts, value } = lorenz(values);
        for (let at = 1; at < value.length; at++) {
          const rise = (value[at] as number) - (value[at - 1] as number);
          const riseBefore = at > 1 ? (value[at - 1] as number) - (value[at - 2] as number) : 0;
          expect(rise).toBeGreaterThanOrEqual(riseBefore - 1e-12);
          expect(value[at]).toBeLessThanOrEqual((accounts[at] as number) + 1e-12);
        }
      }),
    );
  });

  test('the accounts that hold a share hold it, and one fewer do not', () => {
    fc.assert(
      fc.property(holdings, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (values, share) => {
        const accounts = accountsHolding(values, share);
        expect(concentration(values, accounts / values.length)).toBeGreaterThanOrEqual(share - 1e-9);
        expect(concentration(values, (accounts - 1) / values.length)).toBeLessThanOrEqual(share + 1e-9);
      }),
    );
  });

  test('classes part the values: each in one class, neighbours in order', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 80 }), fc.integer({ min: 1, max: 6 }), (values, count) => {
        const sorted = sortNumbers(values);
        const classes = naturalBreaks(values, count);
        expect(classes.reduce((sum, { size }) => sum + size, 0)).toBe(sorted.length);
        expect(classes).toHaveLength(Math.min(count, new Set(Array.from(sorted, (value) => value + 0)).size));
        classes.forEach(({ from, to, size }, at) => {
          expect(sorted.filter((value) => value >= from && value <= to)).toHaveLength(size);
          expect(to).toBeLessThan(classes[at + 1]?.from ?? Infinity);
        });
      }),
    );
  });

  test('no other cut has a smaller total within', () => {
    const small = fc.array(fc.integer({ min: -20, max: 60 }), { minLength: 4, maxLength: 11 });
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 4 }), (values, count) => {
        const total = naturalBreaks(values, count).reduce((sum, { within }) => sum + within, 0);
        const sorted = [...values].sort((a, b) => a - b);
        expect(total).toBeCloseTo(leastWithin(sorted, Math.min(count, sorted.length)), 7);
      }),
    );
  });

  test('an interval holds its rate and narrows with more deals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (all, some) => {
        const won = some % (all + 1);
        const { rate, low, high } = wilsonInterval(won, all);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(rate);
        expect(high).toBeGreaterThanOrEqual(rate);
        expect(high).toBeLessThanOrEqual(1);
        const more = wilsonInterval(won * 4, all * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});
