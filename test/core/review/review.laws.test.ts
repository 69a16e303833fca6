import fc from 'fast-check';
import { columnOf } from '../../../core/model/run';
import { takeCorrections } from '../../../core/review/take-corrections';
import type { Cell } from '../../../core/values/cell';
import { plainColumn } from '../frame-of';
import { fill, ran, readAll, tableOf, writtenSheets } from './reviewed-accounts';

const account = fc.record({
  owner: fc.constantFrom<Cell>('Ann', 'Bob', null),
  employees: fc.constantFrom<Cell>(null, 20, 300, 5000),
  revenue: fc.constantFrom<Cell>(null, 1e6, 4e6),
  region: fc.constantFrom<Cell>(null, 'EMEA', 'APAC'),
  competitor: fc.constantFrom<Cell>(null, false, true),
});
const answer = fc.record({
  place: fc.nat(),
  segment: fc.constantFrom<Cell>(null, 'keep', 'Enterprise', 'Mid-Market', 'SMB', 'Entreprise'),
  region: fc.constantFrom<Cell>(null, 'keep', 'EMEA', 'APAC'),
  value: fc.constantFrom<Cell>(null, 10, 700, 'ja', 'many'),
  why: fc.constantFrom<Cell>(null, 'told by the owner'),
});
const reviewed = fc.record({
  accounts: fc.array(account, { minLength: 1, maxLength: 7 }),
  answers: fc.array(answer, { maxLength: 6 }),
  seed: fc.nat(),
});
const runs = { numRuns: 20 };

type Reviewed = typeof reviewed extends fc.Arbitrary<infer Each> ? Each : never;

function answeredSheets({ accounts, answers }: Reviewed) {
  const table = tableOf(
    accounts.map(({ owner, employees, revenue, region, competitor }, at) => [
      ...[`A-${at}`, `Name ${at}`, owner, employees, revenue, region, competitor, null],
    ]),
  );
  const sheets = writtenSheets({}, table);
  for (const { place, segment, region, value, why } of answers) {
    const key = `A-${place % accounts.length}`;
    for (const rows of sheets.values()) {
      const column = rows[0]!.indexOf('Correct region');
      if (!rows.some((row) => row.includes(key))) continue;
      const cells = { 'Correct segment': segment, 'Correct value': value, Reason: why };
      fill(rows, key, column < 0 ? cells : { ...cells, 'Correct region': region });
    }
  }
  return { table, sheets };
}

/** An order of so many places that the seed decides. */
function shuffled(count: number, seed: number): readonly number[] {
  const at = Array.from({ length: count }, (_, place) => place);
  return at.sort((one, other) => (((one + 1) * (seed + 7)) % 97) - (((other + 1) * (seed + 7)) % 97));
}

describe('review', () => {
  test('sheets that nobody answered say nothing', () => {
    fc.assert(
      fc.property(reviewed, ({ accounts }) => {
        const { table, sheets } = answeredSheets({ accounts, answers: [], seed: 0 });
        expect(readAll(sheets, [], table)).toEqual({
          ...{ taken: [], conflicts: [], confirmed: [], duplicates: [], problems: [] },
        });
      }),
      runs,
    );
  });

  test('rows and columns in another order, and columns of the user, say the same', () => {
    fc.assert(
      fc.property(reviewed, (each) => {
        const { table, sheets } = answeredSheets(each);
        const moved = [...sheets].map(([name, [top = [], ...rows]]) => {
          const columns = [...shuffled(top.length, each.seed), -1];
          const grid = [top, ...shuffled(rows.length, each.seed + 3).map((at) => rows[at]!)];
          return [
            `x ${name}`,
            grid.map((row) => columns.map((at) => (at < 0 ? 'mine' : (row[at] ?? null)))),
          ] as const;
        });
        const [before, after] = [sheets, new Map([...moved].reverse())].map((all) => readAll(all, [], table));
        expect(takeCorrections(after!).overrides).toEqual(takeCorrections(before!).overrides);
        expect(after!.problems).toHaveLength(before!.problems.length);
      }),
      runs,
    );
  });

  test('after a run with what was taken, every account is where its correction says', () => {
    fc.assert(
      fc.property(reviewed, (each) => {
        const { table, sheets } = answeredSheets(each);
        const { taken, ...read } = readAll(sheets, [], table);
        const { overrides } = takeCorrections({ taken, ...read });
        const { frame } = ran(overrides, table);
        const decided = taken.filter(({ field }) => field === 'segment' || field === 'region');
        for (const { row, field, value } of decided)
          expect(plainColumn(columnOf(frame, field))[row]).toBe(value);
        // The second reading finds nothing that is not known.
        expect(readAll(sheets, overrides, table)).toMatchObject({ taken: [], conflicts: [] });
      }),
      runs,
    );
  });
});
