import fc from 'fast-check';
import type { Motion } from '../../../core/coverage/coverage-rules';
import { fitMotion, motionsInOrder, type SegmentDeals } from '../../../core/coverage/fit-motion';
import { organisationFindings } from '../../../core/coverage/organisation';

const motions = fc
  .uniqueArray(
    fc.record({
      acv: fc.integer({ min: 0, max: 1000 }),
      deals: fc.option(fc.integer({ min: 1, max: 500 }), { nil: undefined }),
      lifetime: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 6, selector: ({ acv }) => acv },
  )
  .map((lines) =>
    motionsInOrder(
      lines.map(({ acv, deals, lifetime }): Motion => ({
        name: `from ${acv}`,
        for: 'sales',
        acv,
        ...(deals === undefined ? {} : { deals }),
        ...(lifetime === undefined ? {} : { lifetime }),
      })),
      'sales',
    ),
  );
const segment = fc.record({
  segment: fc.constant('SMB'),
  accounts: fc.integer({ min: 1, max: 9999 }),
  deals: fc.option(fc.integer({ min: 0, max: 600 })),
  contract: fc.integer({ min: 0, max: 1200 }),
  contractBy: fc.constant('deals' as const),
  lifetimeRatio: fc.option(fc.integer({ min: 0, max: 40 })),
});
const more = fc.integer({ min: 0, max: 500 });

const placeOf = (lines: readonly Motion[], facts: SegmentDeals): number => fitMotion(lines, facts).at;

describe('the motion that figures ask for', () => {
  test('is never lighter for a larger contract where deals bind nothing', () => {
    fc.assert(
      fc.property(motions, segment, more, (lines, facts, by) => {
        const free = { ...facts, deals: null };
        const larger = placeOf(lines, { ...free, contract: facts.contract + by });
        // A heavier motion may ask for more lifetime value, so that only the step to the right can be lost.
        expect(larger).toBeGreaterThanOrEqual(placeOf(lines, { ...free, lifetimeRatio: null }));
      }),
    );
  });

  test('is never heavier for more deals', () => {
    fc.assert(
      fc.property(motions, segment, more, (lines, facts, by) => {
        const deals = facts.deals ?? 0;
        expect(placeOf(lines, { ...facts, deals: deals + by })).toBeLessThanOrEqual(
          placeOf(lines, { ...facts, deals }),
        );
      }),
    );
  });

  test('is never lighter for more lifetime value where deals bind nothing', () => {
    fc.assert(
      fc.property(motions, segment, more, (lines, facts, by) => {
        const ratio = facts.lifetimeRatio ?? 0;
        const free = { ...facts, deals: null };
        expect(placeOf(lines, { ...free, lifetimeRatio: ratio + by })).toBeGreaterThanOrEqual(
          placeOf(lines, { ...free, lifetimeRatio: ratio }),
        );
      }),
    );
  });

  test('can work the deals, or is the lightest of all', () => {
    fc.assert(
      fc.property(motions, segment, (lines, facts) => {
        const at = placeOf(lines, facts);
        if (at > 0 && facts.deals !== null)
          expect(facts.deals).toBeLessThanOrEqual(lines[at]!.deals ?? Infinity);
      }),
    );
  });
});

describe('quota cells', () => {
  const places = (most: number) =>
    fc.array(fc.integer({ min: -1, max: most }), { minLength: 20, maxLength: 20 });

  test('of two cuts are no fewer than of one of them, nor more than their product', () => {
    fc.assert(
      fc.property(places(2), places(3), (regions, sizes) => {
        // Who has no region or no size is in no cell of either cut, so that both are counted on the same accounts.
        const both = regions.map((region, row) => region >= 0 && sizes[row]! >= 0);
        const cut = (kind: 'geography' | 'size', of: readonly number[]) => ({
          kind,
          names: ['a', 'b', 'c', 'd'],
          of: Int32Array.from(of),
        });
        const found = organisationFindings({
          cuts: [cut('geography', regions), cut('size', sizes)],
          inMarket: Uint8Array.from(both, Number),
          reps: 10,
          floor: 3,
          least: 2,
        });
        const [geography, size, hybrid] = found.map(({ cells }) => cells!);
        expect(hybrid).toBeGreaterThanOrEqual(Math.max(geography!, size!));
        expect(hybrid).toBeLessThanOrEqual(geography! * size!);
        expect(found[2]!.figure).toBeCloseTo((3 * hybrid!) / 10, 9);
      }),
    );
  });
});
