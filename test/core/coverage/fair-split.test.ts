import fc from 'fast-check';
import { fairSplit } from '../../../core/coverage/fair-split';
import { fairLevels } from './carve-tasks';

const reps = 5;
const drawn = fc.array(
  fc.record({ amount: fc.integer({ min: 0, max: 20 }), can: fc.integer({ min: 0, max: 2 ** reps - 1 }) }),
  { minLength: 1, maxLength: 7 },
);
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** Each drawn account is a class of its own. */
function split(accounts: Drawn, share = new Float64Array(reps).fill(1 / reps)) {
  const ables = accounts.map(({ can }) => [...share.keys()].filter((rep) => (can >> rep) % 2 === 1));
  const found = fairSplit({
    classes: ables.map((able) => ({
      reps: Int32Array.from(able),
      can: Uint8Array.from(share, (_, rep) => Number(able.includes(rep))),
      conflict: [],
    })),
    classOf: Int32Array.from(accounts.keys()),
    of: Float64Array.from(accounts, ({ amount }) => amount),
    share,
  });
  return { ables, ...found };
}

test('is what the densest sets of reps give, one after the other', () => {
  fc.assert(
    fc.property(drawn, (accounts) => {
      const { ables, fair } = split(accounts);
      const placed = accounts.flatMap(({ amount }, at) =>
        ables[at]!.length > 0 ? [{ amount, reps: ables[at]! }] : [],
      );
      const some = [...fair.keys()].filter((rep) => placed.some((each) => each.reps.includes(rep)));
      const levels = fairLevels(placed, some);
      fair.forEach((each, rep) => expect(each).toBeCloseTo(levels.get(rep) ?? 0, 7));
    }),
    { numRuns: 300 },
  );
});

test('gives out all that somebody can have, and nobody of a lower circle could have what a higher one must', () => {
  fc.assert(
    fc.property(drawn, (accounts) => {
      const { ables, fair, circle, levels } = split(accounts);
      const placed = accounts.reduce((sum, { amount }, at) => sum + (ables[at]!.length > 0 ? amount : 0), 0);
      expect(fair.reduce((sum, each) => sum + each, 0)).toBeCloseTo(placed, 7);
      // Whatever a circle and all fuller ones hold at least is what can go nowhere else.
      levels.forEach((_, least) => {
        const fuller = (rep: number): boolean => circle[rep]! >= 0 && circle[rep]! <= least;
        const theirs = accounts.reduce(
          (sum, { amount }, at) => sum + (ables[at]!.length > 0 && ables[at]!.every(fuller) ? amount : 0),
          0,
        );
        const hold = fair.reduce((sum, each, rep) => sum + (fuller(rep) ? each : 0), 0);
        expect(hold).toBeCloseTo(theirs, 7);
      });
      expect([...levels].sort((a, b) => b - a)).toEqual(levels);
    }),
    { numRuns: 200 },
  );
});

test('asks of each by share: who has twice the share has twice as much of one level', () => {
  const all = 2 ** reps - 1;
  const { fair, levels } = split([{ amount: 60, can: all }], Float64Array.of(0.4, 0.2, 0.2, 0.2, 0));
  expect([...fair]).toEqual([24, 12, 12, 12, 0]);
  expect(levels).toEqual([60]);
});
