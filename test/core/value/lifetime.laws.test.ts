import fc from 'fast-check';
import { field } from '../../../core/expr/builders';
import { evaluate } from '../../../core/expr/evaluate';
import { fitSbg } from '../../../core/stats/fit-sbg';
import { gaussFraction } from '../../../core/stats/gauss-fraction';
import { sbgRetention, sbgSurvival } from '../../../core/stats/shifted-beta-geometric';
import { lifetimeExprs } from '../../../core/value/lifetime-exprs';
import { lifetimeOf, type AccountWorth } from './lifetime-of';
import { rankShifts } from '../../../core/value/rank-shifts';
import { retentionSurvival } from '../../../core/value/retention';
import type { Lifetime, Retention } from '../../../core/value/valuation';
import { frameOf, plainColumn } from '../frame-of';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const parameter = between(-4, 4).map((power) => 10 ** power);
const sbg = fc.record({ alpha: parameter, beta: parameter });
const retention: fc.Arbitrary<Retention> = fc.oneof(
  sbg.map((of): Retention => ({ name: 'all', method: 'sBG', ...of })),
  between(0.01, 1).map((rate): Retention => ({ name: 'all', method: 'constant', rate })),
  fc
    .array(between(0, 1), { minLength: 1, maxLength: 8 })
    .map((ratios) =>
      ratios.map((_, at) => ratios.slice(0, at + 1).reduce((share, ratio) => share * ratio, 1)),
    )
    .map((remaining): Retention => ({ name: 'all', method: 'curve', remaining })),
);
const lifetime: fc.Arbitrary<Lifetime> = fc.record({
  margin: between(0.01, 1),
  discount: between(0, 0.9),
  horizon: fc.integer({ min: 1, max: 30 }),
  growth: fc.oneof(fc.constant(0), between(-0.9, 3)),
  timing: fc.constantFrom('start', 'middle', 'end'),
  land: fc.oneof(between(0, 1), fc.constant('first deal')),
  acquisitionCost: fc.option(between(0, 1e5)),
});
const money = fc.oneof({ weight: 1, arbitrary: fc.constant(NaN) }, { weight: 9, arbitrary: between(0, 1e7) });
const account = fc.record({
  potential: money,
  spend: money,
  land: money,
  propensity: between(0, 1),
  buys: fc.boolean(),
  years: fc.integer({ min: 0, max: 45 }),
});
const blank = (value: number) => (Number.isNaN(value) ? null : value);
const asOf = 50_000;

const cohort = fc
  .tuple(fc.integer({ min: 1, max: 5000 }), fc.array(between(0, 1), { minLength: 2, maxLength: 10 }))
  .map(([customers, ratios]) =>
    ratios.reduce(
      (counts, ratio) => [...counts, Math.floor(counts[counts.length - 1]! * ratio)],
      [customers],
    ),
  );

describe('laws of retention and lifetime value', () => {
  test('what is worked out for all accounts is what one account is worth', () => {
    fc.assert(
      fc.property(
        lifetime,
        retention,
        fc.array(account, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (terms, stays, few, many) => {
          // From 256 rows on look-ups are tabulated: both ways must give the same.
          const rows = many ? Array.from({ length: 300 }, (_, at) => few[at % few.length]!) : few;
          const { frame } = frameOf({
            potential: { kind: 'money', values: rows.map((row) => blank(row.potential)) },
            spend: { kind: 'money', values: rows.map((row) => blank(row.spend)) },
            'first deal': { kind: 'money', values: rows.map((row) => blank(row.land)) },
            propensity: { kind: 'number', values: rows.map((row) => row.propensity) },
            customer: { kind: 'flag', values: rows.map((row) => row.buys) },
            since: { kind: 'number', values: rows.map((row) => asOf - row.years * 365.25 - 1) },
          });
          const { lifetimeValue } = lifetimeExprs({
            lifetime: terms,
            retention: [stays],
            segment: null,
            potential: field('potential'),
            spend: field('spend'),
            customer: field('customer'),
            since: field('since'),
            asOf,
            propensity: field('propensity'),
          });
          const values = plainColumn(evaluate(lifetimeValue, frame)) as readonly (number | null)[];
          rows.forEach(({ potential, spend, land, propensity, buys, years }, at) => {
            const of: AccountWorth = { lifetime: terms, retention: stays, potential };
            const worth = lifetimeOf(
              buys ? { ...of, customer: { spend, years } } : { ...of, prospect: { propensity, land } },
            );
            if (Number.isNaN(worth)) expect(values[at]).toBeNull();
            else
              expect(Math.abs(values[at]! - worth)).toBeLessThanOrEqual(
                1e-9 * Math.max(1, Math.abs(worth)) + 1e-6,
              );
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  test('survival never rises, and retention under the sBG never falls', () => {
    fc.assert(
      fc.property(retention, fc.integer({ min: 0, max: 60 }), (stays, years) => {
        const survival = retentionSurvival(stays, years);
        expect(survival).toHaveLength(years + 1);
        survival.forEach((share, at) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(survival[at - 1] ?? 1);
        });
      }),
    );
    fc.assert(
      fc.property(sbg, fc.integer({ min: 1, max: 60 }), (of, period) => {
        expect(sbgRetention(of, period + 1)).toBeGreaterThanOrEqual(sbgRetention(of, period));
      }),
    );
  });

  test('₂F₁(1, b; c; z) is 1 + z·b ÷ c·₂F₁(1, b + 1; c + 1; z)', () => {
    fc.assert(
      fc.property(parameter, parameter, between(0, 0.999), (b, more, z) => {
        const c = b + more;
        fc.pre(c > b);
        const next = 1 + ((z * b) / c) * gaussFraction(b + 1, c + 1, z);
        expect(gaussFraction(b, c, z) / next).toBeCloseTo(1, 9);
      }),
    );
  });

  test('no other alpha and beta are likelier than those fitted', () => {
    fc.assert(
      fc.property(fc.array(cohort, { minLength: 1, maxLength: 4 }), sbg, (cohorts, other) => {
        const fit = fitSbg(cohorts);
        if (!fit) return;
        const survival = sbgSurvival(other, 12);
        const likelihood = cohorts.reduce(
          (sum, counts) =>
            counts.reduce((total, count, at) => {
              const lost = count - (counts[at + 1] ?? 0);
              const chance = at + 1 < counts.length ? survival[at]! - survival[at + 1]! : survival[at]!;
              return lost > 0 ? total + lost * Math.log(chance) : total;
            }, sum),
          0,
        );
        expect(fit.logLikelihood).toBeGreaterThanOrEqual(
          likelihood - 1e-6 * Math.max(1, Math.abs(likelihood)),
        );
      }),
    );
  });

  test('a longer horizon, a larger margin and less discount never make a customer worth less', () => {
    fc.assert(
      fc.property(lifetime, retention, between(0, 1e6), between(1, 3), (terms, stays, spend, room) => {
        const worth = (changes: Partial<Lifetime>) =>
          lifetimeOf({
            lifetime: { ...terms, ...changes },
            retention: stays,
            potential: spend * room,
            customer: { spend, years: 1 },
          });
        const least = worth({}) * (1 - 1e-12);
        expect(worth({ horizon: terms.horizon + 1 })).toBeGreaterThanOrEqual(least);
        expect(worth({ margin: Math.min(1, terms.margin * 1.1) })).toBeGreaterThanOrEqual(least);
        expect(worth({ discount: terms.discount / 2 })).toBeGreaterThanOrEqual(least);
        expect(worth({ growth: terms.growth + 0.1 })).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  test('ranks go with the accounts, in whatever order they stand', () => {
    const figures = fc.array(fc.tuple(money, money), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(figures, (pairs) => {
        const turned = [...pairs].reverse();
        const ranks = rankShifts(
          pairs.map(([land]) => land),
          pairs.map(([, value]) => value),
        );
        const again = rankShifts(
          turned.map(([land]) => land),
          turned.map(([, value]) => value),
        );
        expect([...again.landRanks].reverse()).toEqual([...ranks.landRanks]);
        expect([...again.valueRanks].reverse()).toEqual([...ranks.valueRanks]);
        expect(again.ranked).toBe(ranks.ranked);
      }),
    );
  });
});
