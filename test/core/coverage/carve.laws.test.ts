import fc from 'fast-check';
import { carve } from '../../../core/coverage/carve';
import { balances, type CarveAccounts } from '../../../core/coverage/territories';
import { textColumn } from '../../../core/history/text-column';
import { seededChance } from '../../../core/stats/seeded-chance';
import type { Rep } from '../../../core/values/rep';
import { valueOf } from '../history/tables';
import { drawTask, repOf } from './carve-tasks';

const need = (...values: readonly string[]) => fc.constantFrom('', '', ...values);
const account = fc.record({
  potential: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constant(NaN)),
  hours: fc.integer({ min: 0, max: 40 }),
  region: need('EMEA', 'APAC'),
  language: need('German', 'German; Japanese'),
  skill: need('SAP'),
  owner: need('Ann', 'Ben', 'Cat', 'Gone'),
  lock: fc.constantFrom('', '', '', '', 'Ann', 'Cat'),
  parent: fc.integer({ min: -6, max: 11 }),
});
const list = (...values: readonly string[]) => fc.subarray([...values]);
const rep = fc.record({
  regions: list('EMEA', 'APAC'),
  languages: list('German', 'Japanese'),
  skills: list('SAP'),
  mostAccounts: fc.option(fc.integer({ min: 0, max: 8 })),
  mostHours: fc.option(fc.integer({ min: 0, max: 150 })),
});
const task = fc.record({
  rows: fc.array(account, { minLength: 1, maxLength: 14 }),
  reps: fc.tuple(rep, rep, rep),
  balance: fc.constantFrom(...balances),
  keepOwner: fc.constantFrom(0, 0.2),
});

type Task = typeof task extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function givenOf({ rows, reps }: Task): { accounts: CarveAccounts; reps: Rep[] } {
  const column = (of: (row: Task['rows'][number]) => string) => textColumn(rows.map(of));
  return {
    reps: reps.map((each, at) => repOf(['Ann', 'Ben', 'Cat'][at]!, each)),
    accounts: {
      count: rows.length,
      potential: Float64Array.from(rows, ({ potential }) => potential),
      hours: Float64Array.from(rows, ({ hours }) => hours),
      needs: {
        region: column(({ region }) => region),
        language: column(({ language }) => language),
        skill: column(({ skill }) => skill),
      },
      owner: column(({ owner }) => owner),
      lock: column(({ lock }) => lock),
      // A parent above its child never makes a circle.
      parent: Int32Array.from(rows, ({ parent }, row) => (parent < row ? Math.max(-1, parent) : -1)),
    },
  };
}

const has = (who: Rep, { region, language, skill, lock }: Task['rows'][number]): boolean =>
  (region === '' || who.regions.length === 0 || who.regions.includes(region)) &&
  (language === '' || language.split('; ').every((each) => who.languages.includes(each))) &&
  (skill === '' || who.skills.includes(skill)) &&
  (lock === '' || lock === who.name);

test('every constraint holds, and whoever has no rep is named in exactly one conflict', () => {
  fc.assert(
    fc.property(task, (drawn) => {
      const { accounts, reps } = givenOf(drawn);
      const { owner, conflicts, books } = valueOf(carve(accounts, reps, drawn));
      drawn.rows.forEach((row, at) => {
        if (owner[at]! >= 0) expect(has(reps[owner[at]!]!, row)).toBe(true);
        const parent = accounts.parent![at]!;
        if (parent >= 0) expect(owner[at]).toBe(owner[parent]);
      });
      for (const book of books) {
        expect(book.accounts).toBeLessThanOrEqual(reps[book.rep]!.mostAccounts ?? Infinity);
        expect(book.hours).toBeLessThanOrEqual(reps[book.rep]!.mostHours ?? Infinity);
      }
      const out = [...owner.keys()].filter((at) => owner[at] === -1);
      expect(conflicts.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual(out);
    }),
    { numRuns: 300 },
  );
});

test('no books are better than the bound says', () => {
  fc.assert(
    fc.property(task, (drawn) => {
      const { accounts, reps } = givenOf(drawn);
      const { imbalance, bound, cost, relaxation, conflicts, moved } = valueOf(carve(accounts, reps, drawn));
      expect(bound).toBeLessThanOrEqual(imbalance + 1e-9);
      if (conflicts.length === 0) {
        expect(relaxation).toBeLessThanOrEqual(cost + 1e-7);
        expect(moved.bound).toBeLessThanOrEqual(moved.share + 1e-9);
      }
    }),
    { numRuns: 200 },
  );
});

test('the same task gives the same books', () => {
  const { accounts, reps } = drawTask(5, 600, 8, true);
  const first = valueOf(carve(accounts, reps));
  expect([...valueOf(carve(accounts, reps)).owner]).toEqual([...first.owner]);
});

test('once carved, no more accounts move than change: 1 % of them worth half or half as much again', () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const { accounts, reps } = drawTask(seed, 1000, 12, true);
    const first = valueOf(carve(accounts, reps));
    const names = textColumn([...first.owner].map((place) => reps[place]?.name ?? ''));
    const chance = seededChance(seed, 9);
    const potential = accounts.potential.slice();
    for (let change = 0; change < 10; change += 1)
      potential[chance.below(1000)]! *= chance.happens(0.5) ? 1.5 : 0.5;
    const again = valueOf(carve({ ...accounts, potential, owner: names }, reps));
    expect(again.moved.accounts).toBeLessThanOrEqual(10);
  }
});

test('on potential alone, hardly more moves than must, and no book leaves the tolerance', () => {
  for (let seed = 1; seed <= 4; seed += 1) {
    const drawn = drawTask(seed, 3000, 12, true);
    const potential = drawn.accounts.potential.map((each) => Math.min(each, 60_000));
    const accounts = { ...drawn.accounts, potential };
    const { imbalance, bound, moved } = valueOf(carve(accounts, drawn.reps, { weights: { hours: 0 } }));
    expect(imbalance).toBeLessThanOrEqual(Math.max(0.05, bound) + 1e-9);
    expect(moved.share).toBeLessThanOrEqual(1.03 * moved.bound);
  }
});
