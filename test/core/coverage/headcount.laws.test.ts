import fc from 'fast-check';
import { allocateHeads } from '../../../core/coverage/allocate-heads';
import { coveredValue } from '../../../core/coverage/covered-value';
import { headsNow } from '../../../core/coverage/heads-now';
import { repOf } from './carve-tasks';
import { planHeads } from '../../../core/coverage/plan-heads';
import { planHeadcount } from '../../../core/coverage/headcount';
import type { HeadcountAccounts } from '../../../core/coverage/headcount-cells';
import type { CoverageRules } from '../../../core/coverage/coverage-rules';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** What heads bring in a cell: gains that fall with each head. */
const cell = fc
  .array(fc.integer({ min: 1, max: 40 }), { maxLength: 6 })
  .map((gains) =>
    Float64Array.from(
      [0, ...[...gains].sort((a, b) => b - a)].map((_, at, all) => sum(all.slice(0, at + 1))),
    ),
  );

/** Every way to give heads to cells, none or at least a floor each: the most that any brings. */
function tried(cells: readonly Float64Array[], heads: number, floor: number): number {
  const [first, ...rest] = cells;
  if (!first) return 0;
  let best = tried(rest, heads, floor);
  for (let here = floor; here <= Math.min(heads, first.length - 1); here++)
    best = Math.max(best, first[here]! + tried(rest, heads - here, floor));
  return best;
}

const drawn = fc.record({
  cells: fc.array(cell, { maxLength: 5 }),
  heads: fc.integer({ min: 0, max: 12 }),
  floor: fc.integer({ min: 1, max: 4 }),
});

describe('heads given to cells', () => {
  test('no way to give them out brings more, as a complete search shows', () => {
    fc.assert(
      fc.property(drawn, ({ cells, heads, floor }) => {
        const plan = allocateHeads(cells, heads, floor);
        for (let n = 0; n <= heads; n++) expect(plan.best[n]).toBe(tried(cells, n, floor));
      }),
      { numRuns: 300 },
    );
  });

  test('the plan brings what it says, with no more heads than there are and a floor in every cell', () => {
    fc.assert(
      fc.property(drawn, ({ cells, heads, floor }) => {
        const plan = allocateHeads(cells, heads, floor);
        const given = plan.at(heads);
        expect(sum(given)).toBeLessThanOrEqual(heads);
        expect(sum(given.map((here, at) => cells[at]![here]!))).toBe(plan.best[heads]);
        for (const here of given) expect(here === 0 || here >= floor).toBe(true);
      }),
    );
  });

  test('one head more never brings less', () => {
    fc.assert(
      fc.property(drawn, ({ cells, heads, floor }) => {
        const { best } = allocateHeads(cells, heads, floor);
        for (let n = 1; n <= heads; n++) expect(best[n]).toBeGreaterThanOrEqual(best[n - 1]!);
      }),
    );
  });
});

describe('the top segment first', () => {
  /** The most that the first cells can have, and the fewest heads that it takes; then the most of the others. */
  function inOrder(cells: readonly Float64Array[], isTop: readonly boolean[], heads: number, floor: number) {
    const own = (top: boolean) => cells.filter((_, at) => isTop[at] === top);
    const most = tried(own(true), heads, floor);
    const used = Array.from({ length: heads + 1 }, (_, n) => n).find(
      (n) => tried(own(true), n, floor) === most,
    )!;
    return most + tried(own(false), heads - used, floor);
  }

  test('no way covers more there, and with what is left none covers more elsewhere, as a complete search shows', () => {
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.boolean()), ({ cells, heads, floor }, stream) => {
        const isTop = cells.map(() => stream.next().value as boolean);
        const plan = planHeads(cells, isTop, heads, { floor, first: 'top segment' });
        expect(plan.value(heads)).toBe(inOrder(cells, isTop, heads, floor));
        expect(sum(plan.at(heads).map((here, at) => cells[at]![here]!))).toBe(plan.value(heads));
      }),
      { numRuns: 200 },
    );
  });
});

const workload = fc
  .array(
    fc.record({
      value: fc.oneof(fc.integer({ min: -5, max: 1000 }), fc.constant(NaN)),
      share: fc.integer({ min: 1, max: 300 }).map((hundredths) => hundredths / 100),
    }),
    { maxLength: 30 },
  )
  .map((accounts) => ({
    values: Float64Array.from(accounts, ({ value }) => value),
    shares: Float64Array.from(accounts, ({ share }) => share),
  }));

describe('what heads cover', () => {
  test('each head covers no more than the one before, and enough of them all that is known', () => {
    fc.assert(
      fc.property(workload, (work) => {
        const covered = coveredValue(work, 1000);
        for (let head = 2; head < covered.length; head++) {
          const gain = covered[head]! - covered[head - 1]!;
          expect(gain).toBeGreaterThan(0);
          expect(gain).toBeLessThanOrEqual((covered[head - 1]! - covered[head - 2]!) * (1 + 1e-9) + 1e-6);
        }
        expect(covered.at(-1)).toBeCloseTo(sum([...work.values].map((value) => Math.max(0, value || 0))), 6);
      }),
    );
  });

  test('the last head is needed: the accounts fill more than all heads but one', () => {
    fc.assert(
      fc.property(workload, ({ values, shares }) => {
        const covered = coveredValue({ values, shares }, 1000);
        const work = sum([...shares].filter((_, at) => values[at]! > 0));
        expect(covered.length - 1).toBe(Math.max(0, Math.ceil(work - 1e-6)));
      }),
    );
  });
});

const market = fc.record({
  accounts: fc.array(
    fc.record({
      segment: fc.integer({ min: -1, max: 2 }),
      region: fc.integer({ min: 0, max: 1 }),
      value: fc.integer({ min: 0, max: 50 }),
    }),
    { minLength: 1, maxLength: 40 },
  ),
  heads: fc.integer({ min: 0, max: 15 }),
  floor: fc.integer({ min: 1, max: 3 }),
});

type Market = (typeof market extends fc.Arbitrary<infer Drawn> ? Drawn : never)['accounts'];

const columns = (accounts: Market): HeadcountAccounts => ({
  segments: ['Enterprise', 'Mid-Market', 'SMB'],
  regions: ['DACH', 'Nordics'],
  segment: Int32Array.from(accounts, ({ segment }) => segment),
  region: Int32Array.from(accounts, ({ region }) => region),
  value: Float64Array.from(accounts, ({ value }) => value),
});

const rules: CoverageRules = {
  roles: [{ name: 'AE', hours: 1000, cost: 200_000 }],
  touches: [
    { segment: 'Enterprise', role: 'AE', hours: 500 },
    { segment: 'Mid-Market', role: 'AE', hours: 200 },
    { segment: 'SMB', role: 'AE', hours: 100 },
  ],
};

function planned(accounts: Market, options: Parameters<typeof planHeadcount>[2]) {
  const plan = planHeadcount(columns(accounts), rules, options);
  return plan.ok ? plan.value : null;
}

describe('a headcount plan', () => {
  test('cells add up to what the plan covers, and to no more heads than there are', () => {
    fc.assert(
      fc.property(market, fc.constantFrom('top segment' as const, 'value' as const), (drawnMarket, first) => {
        const { accounts, heads, floor } = drawnMarket;
        const plan = planned(accounts, { heads, floor, first });
        if (!plan) return;
        expect(sum(plan.cells.map(({ value }) => value))).toBeCloseTo(plan.plan.value, 6);
        expect(sum(plan.cells.map((each) => each.heads))).toBe(plan.given);
        expect(plan.given).toBeLessThanOrEqual(heads);
        expect(plan.plan.value).toBeLessThanOrEqual(plan.plan.most + 1e-6);
        expect(plan.plan.most).toBeLessThanOrEqual(plan.there + 1e-6);
        for (const each of plan.cells) expect(each.heads === 0 || each.heads >= floor).toBe(true);
      }),
    );
  });

  test('the order of the accounts changes nothing', () => {
    fc.assert(
      fc.property(market, ({ accounts, heads, floor }) => {
        const shown = (plan: ReturnType<typeof planned>) =>
          plan?.cells.map((each) => [each.segment, each.heads]);
        expect(shown(planned([...accounts].reverse(), { heads, floor }))).toEqual(
          shown(planned(accounts, { heads, floor })),
        );
      }),
    );
  });

  test('the top segment gets none fewer than it would by value', () => {
    fc.assert(
      fc.property(market, ({ accounts, heads, floor }) => {
        const ofTop = (plan: ReturnType<typeof planned>): number => {
          const top = plan?.cells[0]?.segment;
          return sum((plan?.cells ?? []).filter(({ segment }) => segment === top).map(({ value }) => value));
        };
        const first = ofTop(planned(accounts, { heads, floor, first: 'top segment' }));
        const byValue = ofTop(planned(accounts, { heads, floor, first: 'value' }));
        expect(first).toBeGreaterThanOrEqual(byValue - 1e-6);
      }),
    );
  });

  test('the people there are shared out among cells, nobody more than once', () => {
    fc.assert(
      fc.property(market, fc.integer({ min: 0, max: 6 }), ({ accounts, heads, floor }, people) => {
        const reps = Array.from({ length: people }, (_, at) =>
          repOf(`Rep ${at}`, at % 2 === 0 ? {} : { regions: ['DACH'] }),
        );
        const now = (cells: Parameters<typeof headsNow>[0], role: Parameters<typeof headsNow>[2]) =>
          headsNow(cells, reps, role, null);
        const plan = planned(accounts, { heads, floor, now });
        if (!plan) return;
        const inDach = plan.cells.some(({ region }) => region === 'DACH');
        const working = reps.filter(({ regions }) => regions.length === 0 || inDach).length;
        expect(sum(plan.cells.map((each) => each.now!))).toBeCloseTo(working, 9);
      }),
    );
  });

  test('every account of the market is worked in one cell', () => {
    fc.assert(
      fc.property(market, ({ accounts, heads, floor }) => {
        const plan = planned(accounts, { heads, floor });
        if (!plan) return;
        expect(sum(plan.cells.map((each) => each.accounts))).toBe(
          accounts.filter(({ segment }) => segment >= 0).length,
        );
        for (const each of plan.cells) expect(plan.cells[each.into]!.into).toBe(each.into);
      }),
    );
  });
});
