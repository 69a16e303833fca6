import fc from 'fast-check';
import { carve } from '../../../core/coverage/carve';
import { smallestConflict, type Need } from '../../../core/coverage/needs';
import { textColumn } from '../../../core/history/text-column';
import { valueOf } from '../history/tables';
import { repOf } from './carve-tasks';

const regions = ['North', 'South', 'West', 'East'];
const task = fc.record({
  /** The region of each account; none: any rep can have it. */
  asked: fc.array(fc.constantFrom('', ...regions), { minLength: 1, maxLength: 9 }),
  reps: fc.array(
    fc.record({
      regions: fc.subarray(regions, { minLength: 1 }),
      mostAccounts: fc.integer({ min: 0, max: 4 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

const subsets = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_each, at) => at).filter((at) => (bits >> at) % 2 === 1),
  );

describe('where not everything finds room', () => {
  test('no more is left out than Hall’s condition forces, and the fewest reps with too little room are named', () => {
    let met = 0;
    fc.assert(
      fc.property(task, ({ asked, reps }) => {
        const able = asked.map((region) =>
          reps.flatMap((rep, at) => (region === '' || rep.regions.includes(region) ? [at] : [])),
        );
        const { conflicts, owner } = valueOf(
          carve(
            {
              count: asked.length,
              potential: new Float64Array(asked.length).fill(1),
              needs: { region: textColumn(asked) },
            },
            reps.map((rep, at) => repOf(`R${at}`, rep)),
          ),
        );
        const placeable = able.flatMap((each, row) => (each.length > 0 ? [row] : []));
        // Every set of reps: what only they can have, less their room.
        const lack = subsets(reps.length).map((chosen) => ({
          chosen,
          over:
            placeable.filter((row) => able[row]!.every((at) => chosen.includes(at))).length -
            chosen.reduce((sum, at) => sum + reps[at]!.mostAccounts, 0),
        }));
        const forced = Math.max(...lack.map(({ over }) => over));
        const out = placeable.filter((row) => owner[row] === -1);
        expect(out).toHaveLength(forced);
        for (const { why, rows } of conflicts) {
          if (why.code !== 'carve/too-many-accounts') {
            expect(rows.every((row) => able[row]!.length === 0)).toBe(true);
            continue;
          }
          met += 1;
          const smallest = Math.min(
            ...lack
              .filter(
                ({ chosen, over }) =>
                  over > 0 && rows.some((row) => able[row]!.every((at) => chosen.includes(at))),
              )
              .map(({ chosen }) => chosen.length),
          );
          expect(why.parameters.people).toBe(smallest);
          const { room, asked: wanted } = why.parameters;
          expect(Number(wanted)).toBeGreaterThan(Number(room));
        }
      }),
      { numRuns: 400 },
    );
    expect(met).toBeGreaterThan(50);
  });

  test('needs that rule everybody out are the fewest that do', () => {
    const met = fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(met, (each) => {
        const needs = each.map((of, at): Need => ({
          kind: 'skill',
          text: `S${at}`,
          met: Uint8Array.from(of),
        }));
        const nobody = (chosen: readonly Need[]): boolean =>
          [0, 1, 2, 3].every((rep) => chosen.some((need) => need.met[rep] === 0));
        fc.pre(nobody(needs));
        const ruling = subsets(needs.length).filter((chosen) => nobody(chosen.map((at) => needs[at]!)));
        const found = smallestConflict(needs, 4);
        expect(nobody(found)).toBe(true);
        expect(found).toHaveLength(Math.min(...ruling.map(({ length }) => length)));
      }),
      { numRuns: 300 },
    );
  });
});
