import fc from 'fast-check';
import { effortShares, type EffortRows, type ValuedAccounts } from '../../../core/segments/effort-share';
import { postures } from '../../../core/segments/posture';
import type { PostureAccounts, PostureDeals } from '../../../core/segments/posture-figures';
import { ratioInterval } from '../../../core/stats/ratio-interval';
import { theilSen } from '../../../core/stats/theil-sen';

const AS_OF = 46_341;
const segments = ['Top', 'Mid', 'Low'];
const money = fc.oneof(fc.constant(NaN), fc.double({ min: -1e6, max: 1e9, noNaN: true }));
const place = fc.integer({ min: -1, max: 2 });
const account = fc.record({ place, value: money, customer: fc.nat(2), now: money, before: money });
const deal = fc.record({
  place,
  won: fc.constantFrom(0, 1, NaN),
  amount: money,
  created: fc.integer({ min: AS_OF - 900, max: AS_OF }),
  days: fc.oneof(fc.constant(NaN), fc.integer({ min: -5, max: 400 })),
});
const effort = fc.record({
  account: fc.integer({ min: -1, max: 39 }),
  place,
  kind: fc.nat(2),
  amount: money,
  money,
});

type Drawn<Kind> = Kind extends fc.Arbitrary<infer Value> ? readonly Value[] : never;

const accountsOf = (rows: Drawn<typeof account>): PostureAccounts & ValuedAccounts => ({
  segments,
  segment: rows.map((row) => row.place),
  value: rows.map(({ value }) => value),
  customer: rows.map(({ customer }) => customer),
  spend: { now: rows.map(({ now }) => now), before: rows.map(({ before }) => before) },
});

const dealsOf = (rows: Drawn<typeof deal>): PostureDeals => ({
  segment: rows.map((row) => row.place),
  won: rows.map(({ won }) => won),
  amount: rows.map(({ amount }) => amount),
  created: rows.map(({ created }) => created),
  closed: rows.map(({ created, days }) => created + days),
});

const effortOf = (rows: Drawn<typeof effort>): EffortRows => ({
  account: rows.map((row) => row.account),
  segment: rows.map((row) => row.place),
  kind: {
    kind: 'text',
    codes: Uint8Array.from(rows, ({ kind }) => kind),
    values: [null, 'leads', 'activity'],
  },
  amount: rows.map(({ amount }) => amount),
  money: rows.map((row) => row.money),
});

const twice = <Value>(rows: fc.Arbitrary<Value[]>): fc.Arbitrary<[Value[], Value[]]> =>
  rows.chain((list) =>
    fc.tuple(
      fc.constant(list),
      fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
    ),
  );

test('shuffling accounts and deals changes no posture, to the last digit', () => {
  fc.assert(
    fc.property(
      twice(fc.array(account, { maxLength: 40 })),
      twice(fc.array(deal, { maxLength: 120 })),
      ([rows, mixed], [deals, mixedDeals]) => {
        const told = postures(accountsOf(rows), dealsOf(deals), null, AS_OF);
        expect(postures(accountsOf(mixed), dealsOf(mixedDeals), null, AS_OF)).toEqual(told);
      },
    ),
  );
});

test('shuffling rows of effort changes no share, and shares add up to 1', () => {
  const rows = fc.array(account, { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(rows, twice(fc.array(effort, { maxLength: 60 })), (accounts, [given, mixed]) => {
      const found = effortShares(accountsOf(accounts), effortOf(given));
      expect(effortShares(accountsOf(accounts), effortOf(mixed))).toEqual(found);
      for (const { segments: parts } of found) {
        const sum = parts.reduce((all, { effortShare }) => all + (effortShare ?? NaN), 0);
        if (sum === sum) expect(sum).toBeCloseTo(1, 6);
      }
    }),
  );
});

test('every quarter’s wins and losses are in the totals, and every sentence is filled', () => {
  fc.assert(
    fc.property(fc.array(account), fc.array(deal, { maxLength: 200 }), (accounts, deals) => {
      for (const found of postures(accountsOf(accounts), dealsOf(deals), null, AS_OF)) {
        const decided = found.quarters.reduce((sum, { won, lost }) => sum + won + lost, 0);
        expect(decided + found.undated).toBe(found.won + found.lost);
        for (const { message } of [found, ...found.evidence]) {
          expect(message).not.toMatch(/[{}]|undefined|NaN|Infinity/);
        }
      }
    }),
  );
});

test('a trend lies in its interval, turns with the sign and grows with the unit', () => {
  const points = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: -1000, max: 1000 })), { maxLength: 25 });
  fc.assert(
    fc.property(twice(points), ([given, mixed]) => {
      const of = (list: typeof given, times: number) =>
        theilSen(
          list.map(([x]) => x),
          list.map(([, y]) => times * y),
        );
      const trend = of(given, 1);
      expect(of(mixed, 1)).toEqual(trend);
      if (trend.slope !== trend.slope) return;
      expect(trend.low).toBeLessThanOrEqual(trend.slope);
      expect(trend.high).toBeGreaterThanOrEqual(trend.slope);
      expect(of(given, 2)).toEqual({ slope: 2 * trend.slope, low: 2 * trend.low, high: 2 * trend.high });
      expect(of(given, -1).slope).toBeCloseTo(-trend.slope, 12);
    }),
  );
});

test('the order of pairs changes no ratio', () => {
  fc.assert(
    fc.property(twice(fc.array(fc.tuple(money, money))), ([given, mixed]) => {
      const of = (list: typeof given) =>
        ratioInterval(
          list.map(([over]) => over),
          list.map(([, under]) => under),
        );
      expect(of(mixed)).toEqual(of(given));
    }),
  );
});
