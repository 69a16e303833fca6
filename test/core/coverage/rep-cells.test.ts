import fc from 'fast-check';
import { hasAccounts, isInSeat, repsOfCells, worksCell, type Cell } from '../../../core/coverage/rep-cells';
import { repOf } from './carve-tasks';

const cell = (segment: string, region: string, accounts: number): Cell => ({ segment, region, accounts });
const roles = [{ name: 'AE', accounts: 50 }];

test('a rep is in seat from the first to the last day', () => {
  const rep = repOf('Ann', { start: 10, end: 20 });
  expect([9, 10, 20, 21].map((day) => isInSeat(rep, day))).toEqual([false, true, true, false]);
  expect(isInSeat(rep, null)).toBe(true);
  expect(isInSeat(repOf('Ben'), 0)).toBe(true);
});

test.each([
  ['a role that counts by another', [{ name: 'SE', ratio: { of: 'AE', each: 4 } }], 'se', false],
  [
    'one that counts by another and has a book',
    [{ name: 'CSM', ratio: { of: 'AE', each: 3 }, accounts: 20 }],
    'CSM',
    true,
  ],
  ['a manager without a line', roles, 'Manager', false],
  ['a manager whose line gives a book', [{ name: 'manager', accounts: 5 }], 'Manager', true],
  ['a role without a line', roles, 'Hunter', true],
  ['a blank role', roles, '', true],
])('%s has accounts: %#', (_, lines, role, has) => {
  expect(hasAccounts(repOf('Ann', { role }), lines)).toBe(has);
});

test('blank segments and regions of a rep mean any; others are compared as folded', () => {
  const rep = repOf('Ann', { segments: ['Mid-Market'], regions: [] });
  expect(worksCell(rep, 'mid-market', 'Anywhere')).toBe(true);
  expect(worksCell(rep, 'Enterprise', 'Anywhere')).toBe(false);
});

test('who works two cells shares each with the others there', () => {
  // Ann alone in the north, with Ben in the south: she can reach 30 + 40 ÷ 2, he 40 ÷ 2.
  const reps = [
    repOf('Ann', { regions: ['North', 'South'] }),
    repOf('Ben', { regions: ['South'], mostAccounts: 25 }),
  ];
  expect(
    repsOfCells([cell('Top', 'North', 30), cell('Top', 'South', 40), cell('Top', 'West', 5)], reps, roles),
  ).toEqual([
    { role: 'AE', reps: 1, reach: 50, fullBook: 50 },
    { role: 'AE', reps: 2, reach: 50, fullBook: 25 },
    { role: '', reps: 0, reach: 0, fullBook: null },
  ]);
});

test('only those of one role make a handful', () => {
  const reps = ['AE', 'AE', 'CSM', 'SDR', 'SDR', 'SDR'].map((role, at) => repOf(`Rep ${at}`, { role }));
  expect(repsOfCells([cell('Top', 'North', 30)], reps, [])).toEqual([
    { role: 'AE', reps: 2, reach: 15, fullBook: null },
  ]);
});

test('laws: reaches of a role without limits of segment and region add up to all accounts; another rep never takes one away', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      (accounts, covered) => {
        const cells = accounts.map((count, at) => cell('Top', `Region ${at}`, count));
        const reps = covered.map((regions, at) =>
          repOf(`Rep ${at}`, { regions: regions.map((each) => `Region ${each}`) }),
        );
        const found = repsOfCells(cells, reps, roles);
        const more = repsOfCells(cells, [...reps, repOf('One more')], roles);
        const all = accounts.reduce((sum, count) => sum + count, 0);
        found.forEach(({ reps: count, reach }, at) => {
          expect(count).toBe(reps.filter((rep) => worksCell(rep, 'Top', `Region ${at}`)).length);
          expect(reach).toBeLessThanOrEqual(all + 1e-9);
          expect(more[at]!.reps).toBe(count + 1);
        });
        const everywhere = repsOfCells(
          cells,
          reps.map((rep) => ({ ...rep, regions: [] })),
          roles,
        );
        expect(everywhere[0]!.reach * reps.length).toBeCloseTo(all, 6);
      },
    ),
  );
});
