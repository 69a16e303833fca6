import fc from 'fast-check';
import { capacityPlan, type CapacityPlan } from '../../../core/coverage/capacity-plan';
import { planYear } from '../../../core/coverage/plan-year';
import { inCents, sumOfCents } from '../../../core/values/cents';
import { dayOf } from '../../../core/values/day';
import type { Rep } from '../../../core/values/rep';
import { valueOf } from '../history/tables';
import { repOf } from './carve-tasks';

const year = planYear(dayOf('2026-11-21')!);
const first = year.months[0]!.first;
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const climbing = fc.array(share, { maxLength: 9 }).map((ramp) => [...ramp].sort((one, other) => one - other));
const roleNames = ['AE', 'CSM', 'SDR'] as const;
const segments = ['Enterprise', 'SMB', 'Rest'] as const;
const regions = ['EMEA', 'APAC'] as const;

const rep: fc.Arbitrary<Rep> = fc
  .record({
    role: fc.constantFrom(...roleNames, 'Partner'),
    segments: fc.subarray([...segments]),
    regions: fc.subarray([...regions]),
    start: fc.option(fc.integer({ min: first - 500, max: first + 400 })),
    stays: fc.option(fc.integer({ min: 0, max: 500 })),
    quota: fc.option(fc.integer({ min: 0, max: 2_000_000 })),
    ote: fc.option(fc.integer({ min: 0, max: 300_000 })),
    ramp: fc.option(climbing),
    attainment: fc.option(share),
  })
  .map(({ stays, ...each }) =>
    repOf('Somebody', { ...each, end: stays === null ? null : (each.start ?? first) + stays }),
  );

const rules = fc.record({
  roles: fc.constant([
    {
      name: 'AE',
      quota: 700_000,
      cost: 200_000,
      hours: 1_500,
      accounts: 80,
      attrition: 0.15,
      attainment: 0.6,
    },
    { name: 'CSM', hours: 1_400, spend: 2_000_000 },
    { name: 'SDR', ratio: { of: 'AE', each: 2.5 }, attrition: 0.3 },
  ]),
  touches: fc.array(
    fc.record({
      segment: fc.constantFrom(...segments),
      role: fc.constantFrom('AE', 'CSM'),
      hours: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 5 },
  ),
});

const cells = fc.array(
  fc.record({
    accounts: fc.integer({ min: 1, max: 900 }),
    value: fc.option(fc.integer({ min: -1_000, max: 1_000_000 })),
    spend: fc.option(fc.integer({ min: 0, max: 9_000_000 })),
  }),
  { minLength: 6, maxLength: 6 },
);

const given = fc
  .record({
    rules,
    cells,
    reps: fc.array(rep, { maxLength: 8 }),
    target: fc.option(fc.integer({ min: 1, max: 9e6 })),
  })
  .map(({ cells: drawn, ...each }) => ({
    ...each,
    cells: drawn.map((cell, at) => ({
      ...cell,
      segment: segments[at % 3]!,
      region: regions[at % 2]!,
      whitespace: null,
      valueUnknown: 0,
    })),
  }));
type Given = typeof given extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const planOf = (drawn: Given, reps: readonly Rep[] = drawn.reps): CapacityPlan =>
  valueOf(capacityPlan({ ...drawn, reps, year, margin: 0.7, lifetimeRatio: 4 }));
const capacities = ({ months }: CapacityPlan): number[] => months.map(({ capacity }) => capacity ?? 0);
const total = (plan: CapacityPlan): number => plan.year.capacity ?? 0;

test('months add up to the year to the cent, by rep and for all', () => {
  fc.assert(
    fc.property(given, (drawn) => {
      const plan = planOf(drawn);
      for (const figure of ['capacity', 'cost'] as const) {
        for (const { months, [figure]: sum } of plan.reps)
          expect(sum ?? 0).toBe(sumOfCents(months.map((month) => month[figure])));
        expect(plan.year[figure] ?? 0).toBe(sumOfCents(plan.months.map((month) => month[figure])));
        expect(plan.year[figure] ?? 0).toBe(sumOfCents(plan.reps.map((each) => each[figure])));
      }
      expect(sumOfCents(plan.months.map(({ target }) => target))).toBe(inCents(drawn.target ?? 0));
    }),
  );
});

test('the shares of a rep add up to 1, and what cells have of reps is what there is', () => {
  fc.assert(
    fc.property(given, (drawn) => {
      const plan = planOf(drawn);
      for (const { places } of plan.reps) {
        expect(places.length).toBeGreaterThan(-1);
        if (places.length > 0) expect(places.reduce((sum, place) => sum + place.share, 0)).toBeCloseTo(1, 12);
      }
      const placed = plan.reps.filter(({ places }) => places.length > 0);
      const seats = placed.reduce((sum, { seat }) => sum + seat, 0);
      const there = plan.rows.find(({ segment, role }) => segment === null && role === null)!;
      expect(there.reps ?? 0).toBeCloseTo(seats, 9);
      expect(there.capacity ?? 0).toBeCloseTo(
        placed.reduce((sum, { capacity }) => sum + (capacity ?? 0), 0),
        4,
      );
    }),
  );
});

test('one rep more never lowers the capacity of a month', () => {
  fc.assert(
    fc.property(given, rep, (drawn, another) => {
      const before = capacities(planOf(drawn));
      capacities(planOf(drawn, [...drawn.reps, another])).forEach((capacity, at) => {
        expect(capacity).toBeGreaterThanOrEqual(before[at]!);
      });
    }),
  );
});

test('a later start never raises the capacity of a month, where a ramp never falls', () => {
  fc.assert(
    fc.property(given, rep, fc.integer({ min: 1, max: 400 }), (drawn, one, days) => {
      const start = one.start ?? first;
      const end = one.end === null ? null : Math.max(one.end, start + days);
      const before = capacities(planOf(drawn, [{ ...one, start, end }]));
      capacities(planOf(drawn, [{ ...one, start: start + days, end }])).forEach((capacity, at) => {
        expect(capacity).toBeLessThanOrEqual(before[at]!);
      });
    }),
  );
});

test('two halves of a rep bring and cost what the whole one does, but for a cent a month', () => {
  fc.assert(
    fc.property(given, rep, (drawn, one) => {
      const half = { ...one, role: 'Partner', quota: (one.quota ?? 0) / 2, ote: (one.ote ?? 0) / 2 };
      const whole = { ...half, quota: one.quota ?? 0, ote: one.ote ?? 0 };
      const [halves, all] = [planOf(drawn, [half, { ...half, name: 'Other' }]), planOf(drawn, [whole])];
      expect(Math.abs(total(halves) - total(all))).toBeLessThanOrEqual(0.1201);
      expect(Math.abs((halves.year.cost ?? 0) - (all.year.cost ?? 0))).toBeLessThanOrEqual(0.1201);
    }),
  );
});

test('the order of the reps changes nothing but their order', () => {
  fc.assert(
    fc.property(given, (drawn) => {
      const [one, other] = [planOf(drawn), planOf(drawn, [...drawn.reps].reverse())];
      expect(capacities(other)).toEqual(capacities(one));
      expect(other.year.cost).toBe(one.year.cost);
    }),
  );
});

test('one account more never needs fewer people', () => {
  fc.assert(
    fc.property(given, fc.nat({ max: 5 }), (drawn, at) => {
      const more = drawn.cells.map((cell, place) =>
        place === at ? { ...cell, accounts: cell.accounts + 1 } : cell,
      );
      const [before, after] = [planOf(drawn, []), planOf({ ...drawn, cells: more }, [])];
      after.rows.forEach(({ needed }, row) => {
        expect(needed ?? 0).toBeGreaterThanOrEqual((before.rows[row]!.needed ?? 0) - 1e-12);
      });
    }),
  );
});
