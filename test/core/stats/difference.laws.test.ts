import fc from 'fast-check';
import { chiSquareTest } from '../../../core/stats/chi-square-test';
import { cohenH } from '../../../core/stats/cohen-h';
import { fisherExact } from '../../../core/stats/fisher-exact';
import { holmAdjusted } from '../../../core/stats/holm';
import { kruskalWallis } from '../../../core/stats/kruskal-wallis';
import { logGamma } from '../../../core/stats/log-gamma';
import { mannWhitney } from '../../../core/stats/mann-whitney';
import { medianInterval } from '../../../core/stats/median-interval';
import { normalQuantile } from '../../../core/stats/normal-quantile';
import { normalShare } from '../../../core/stats/normal-tail';
import { rateDifference } from '../../../core/stats/rate-difference';
import { rateRatio } from '../../../core/stats/rate-ratio';
import { twoRatesTest } from '../../../core/stats/two-rates-test';

const counts = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.nat(most))
    .map(([all, some]) => [some % (all + 1), all] as const);
const tied = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 25 });

/** Fisher's p over exact whole numbers: every table counted as a product of binomial coefficients. */
function countedFisher(won1: number, all1: number, won2: number, all2: number): number {
  const choose = (n: number, k: number) => {
    let ways = 1n;
    for (let at = 0; at < k; at++) ways = (ways * BigInt(n - at)) / BigInt(at + 1);
    return ways;
  };
  const won = won1 + won2;
  const ways = (k: number) => choose(all1, k) * choose(all2, won - k);
  let noLikelier = 0n;
  for (let k = Math.max(0, won - all2); k <= Math.min(all1, won); k++) {
    if (ways(k) <= ways(won1)) noLikelier += ways(k);
  }
  return Number((noLikelier * 10n ** 15n) / choose(all1 + all2, won)) / 1e15;
}

describe('laws of tests and intervals', () => {
  test('Fisher’s p is the exact count of tables', () => {
    fc.assert(
      fc.property(counts(40), counts(40), ([won1, all1], [won2, all2]) => {
        expect(fisherExact(won1, all1, won2, all2)).toBeCloseTo(countedFisher(won1, all1, won2, all2), 11);
      }),
    );
  });

  test('it does not matter which of the two groups stands first', () => {
    fc.assert(
      fc.property(counts(300), counts(300), ([won1, all1], [won2, all2]) => {
        expect(fisherExact(won2, all2, won1, all1)).toBeCloseTo(fisherExact(won1, all1, won2, all2), 11);
        expect(twoRatesTest(won2, all2, won1, all1).p).toBe(twoRatesTest(won1, all1, won2, all2).p);
        const here = rateDifference(won1, all1, won2, all2);
        const there = rateDifference(won2, all2, won1, all1);
        expect(there.low).toBeCloseTo(-here.high, 12);
        const ratio = rateRatio(won1, all1, won2, all2);
        const inverse = rateRatio(won2, all2, won1, all1);
        if (ratio.low > 0) expect(inverse.high * ratio.low).toBeCloseTo(1, 9);
      }),
    );
  });

  test('an interval of a difference or a ratio holds what was seen', () => {
    fc.assert(
      fc.property(counts(300), counts(300), ([won1, all1], [won2, all2]) => {
        const { difference, low, high } = rateDifference(won1, all1, won2, all2);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(difference).toBeGreaterThanOrEqual(low);
        expect(difference).toBeLessThanOrEqual(high);
        const ratio = rateRatio(won1, all1, won2, all2);
        if (won1 + won2 > 0) {
          expect(ratio.rate).toBeGreaterThanOrEqual(ratio.low);
          expect(ratio.rate).toBeLessThanOrEqual(ratio.high);
        }
      }),
    );
  });

  test('z squared is the chi-square of the two-by-two table, with the same p', () => {
    fc.assert(
      fc.property(counts(300), counts(300), ([won1, all1], [won2, all2]) => {
        fc.pre(won1 + won2 > 0 && won1 + won2 < all1 + all2);
        const { z, p } = twoRatesTest(won1, all1, won2, all2);
        const table = chiSquareTest([
          [won1, all1 - won1],
          [won2, all2 - won2],
        ]);
        expect(z * z).toBeCloseTo(table.statistic, 8);
        expect(p).toBeCloseTo(table.p, 10);
      }),
    );
  });

  test('the U of both groups together is the number of comparisons', () => {
    fc.assert(
      fc.property(tied, tied, (first, second) => {
        const here = mannWhitney(first, second);
        const there = mannWhitney(second, first);
        expect(here.u + there.u).toBe(first.length * second.length);
        expect(there.p).toBe(here.p);
        let larger = 0;
        for (const a of first) for (const b of second) larger += a > b ? 1 : a === b ? 0.5 : 0;
        expect(here.u).toBe(larger);
      }),
    );
  });

  test('ranks see order alone: any rising scale gives the same answer', () => {
    fc.assert(
      fc.property(fc.array(tied, { minLength: 2, maxLength: 5 }), (groups) => {
        const cubed = groups.map((group) => group.map((value) => value ** 3 - 7));
        expect(kruskalWallis(cubed)).toEqual(kruskalWallis(groups));
        expect(mannWhitney(cubed[0] ?? [], cubed[1] ?? [])).toEqual(
          mannWhitney(groups[0] ?? [], groups[1] ?? []),
        );
      }),
    );
  });

  test('row order changes no digit', () => {
    fc.assert(
      fc.property(fc.array(tied, { minLength: 2, maxLength: 5 }), (groups) => {
        const turned = groups.map((group) => [...group].reverse());
        expect(kruskalWallis(turned)).toEqual(kruskalWallis(groups));
        expect(medianInterval(turned[0] ?? [])).toEqual(medianInterval(groups[0] ?? []));
      }),
    );
  });

  test('Holm never lowers a p, keeps their order, and is at most Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (ps) => {
        const adjusted = holmAdjusted(ps);
        ps.forEach((p, at) => {
          expect(adjusted[at]).toBeGreaterThanOrEqual(p);
          expect(adjusted[at]).toBeLessThanOrEqual(Math.min(1, p * ps.length));
          ps.forEach((other, place) => {
            if (p < other) expect(adjusted[at]).toBeLessThanOrEqual(adjusted[place] as number);
          });
        });
      }),
    );
  });

  test('the share below a quantile is its share', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (share) => {
        expect(normalShare(normalQuantile(share))).toBeCloseTo(share, 13);
      }),
    );
  });

  test('Γ(x + 1) is x·Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 9);
      }),
    );
  });

  test('h is the engine’s arcsine', () => {
    // Nearer to 1 the engine's arcsine of a rounded root loses its digits.
    const rate = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        expect(cohenH(a, b)).toBeCloseTo(2 * Math.asin(Math.sqrt(a)) - 2 * Math.asin(Math.sqrt(b)), 12);
      }),
    );
  });
});
