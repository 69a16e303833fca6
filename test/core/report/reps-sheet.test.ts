import fc from 'fast-check';
import { readReps } from '../../../core/history/read-reps';
import { coveredColumns } from '../../../core/model/covered-accounts';
import { run } from '../../../core/model/run';
import { starterModel } from '../../../core/model/starter/starter-model';
import { startingReps } from '../../../core/model/starter/starting-reps';
import { mergeReps, repsSheet } from '../../../core/report/reps-sheet';
import { makeSample } from '../../../core/sample/make-sample';
import type { Cell, Rows } from '../../../core/values/cell';
import type { Rep } from '../../../core/values/rep';
import { tableOf, valueOf } from '../history/tables';

const rowsOf = (reps: readonly Rep[]): Rows => {
  const { columns, rows } = repsSheet(reps);
  return [columns.map(({ header }) => header), ...(rows as Rows)];
};

const text = fc.constantFrom('Enterprise', 'Mid-Market', 'EMEA', 'DACH', 'German', 'CET', 'Security');
const some = fc.uniqueArray(text, { maxLength: 3 });
const money = fc.option(fc.integer({ min: 0, max: 2_000_000 }));
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const rep: fc.Arbitrary<Omit<Rep, 'name'>> = fc.record({
  role: fc.constantFrom('', 'AE', 'SDR', 'CSM'),
  segments: some,
  regions: some,
  timeZones: some,
  languages: some,
  skills: some,
  start: fc.option(fc.integer({ min: 40_000, max: 46_000 })),
  end: fc.option(fc.integer({ min: 46_001, max: 48_000 })),
  quota: money,
  ote: money,
  ramp: fc.option(fc.array(share, { minLength: 1, maxLength: 9 })),
  // Nobody plans with people who reach nothing at all.
  attainment: fc.option(fc.integer({ min: 1, max: 120 }).map((percent) => percent / 100)),
  mostAccounts: fc.option(fc.nat(500)),
  mostHours: fc.option(fc.nat(2000)),
});

test('a sheet of reps is read as the reps that it was written of', () => {
  fc.assert(
    fc.property(fc.array(rep, { minLength: 1, maxLength: 6 }), (drawn) => {
      const reps = drawn.map((one, at): Rep => ({ ...one, name: `Rep ${at + 1}` }));
      expect(valueOf(readReps(tableOf(rowsOf(reps), 'Reps'))).reps).toEqual(reps);
    }),
    { numRuns: 200 },
  );
});

const { accounts } = makeSample({ accounts: 600, seed: 2, today: 46_000 });
const model = valueOf(starterModel(accounts));
const of = (given: typeof accounts) => startingReps(given, valueOf(run(given, model, coveredColumns(model))));
const column = (header: string): readonly Cell[] => {
  const at = accounts.headers.indexOf(header);
  return accounts.rows.slice(1).map((row) => row[at] ?? null);
};

describe('reps to start from', () => {
  test('are the owners of the accounts, with the segments and regions that they work', () => {
    const reps = of(accounts);
    const owners = new Set(column('Account Owner'));
    expect(reps.length).toBeGreaterThan(5);
    expect(reps.every(({ name }) => owners.has(name))).toBe(true);
    expect(
      reps.every(({ role, segments, quota }) => role === 'AE' && segments.length > 0 && quota === null),
    ).toBe(true);
  });

  test('are seats by segment and region where no account has an owner', () => {
    const at = accounts.headers.indexOf('Account Owner');
    const rows = accounts.rows.map((row, place) =>
      place === 0 ? row : row.map((cell, column) => (column === at ? null : cell)),
    );
    const reps = of({ ...accounts, rows });
    expect(reps.map(({ name }) => name)).toContain('AE Enterprise EMEA');
    expect(reps.every(({ segments, regions }) => segments.length <= 1 && regions.length <= 1)).toBe(true);
  });

  test('come to a sheet that stands already as rows below, and nothing of the user’s is touched', () => {
    const [first, second, ...others] = of(accounts);
    const mine: Rows = [
      ['My notes', 'Role', 'Rep', 'Quota'],
      ['stays', 'hunter', first!.name.toUpperCase(), 1],
    ];
    const writes = mergeReps([first!, second!], mine) ?? [];
    const under = new Map(
      writes.flatMap(({ row, headers, cells }) =>
        headers.map((header, at) => [`${row} ${header}`, cells[at]]),
      ),
    );
    expect(under.get('1 Role')).toBeUndefined();
    expect(under.get('1 Quota')).toBeUndefined();
    expect(under.get('1 Rep')).toBeUndefined();
    expect(under.get('2 Rep')).toBe(second!.name);
    expect(writes.filter(({ headers }) => headers.length === 0).flatMap(({ column: at }) => at)).toEqual([4]);
    expect(others.length).toBeGreaterThan(0);
    expect(mergeReps([first!], [['Topic', 'Remark']])).toBeNull();
  });
});
