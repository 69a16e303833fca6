import type { CapacityInput, CoverageCell } from '../../../core/coverage/capacity-facts';
import { capacityPlan, type CapacityPlan } from '../../../core/coverage/capacity-plan';
import { planYear } from '../../../core/coverage/plan-year';
import { dayOf, isoDay } from '../../../core/values/day';
import { valueOf } from '../history/tables';
import { repOf } from './carve-tasks';

const day = (iso: string): number => dayOf(iso)!;
const cellOf = (segment: string, region: string, changes: Partial<CoverageCell> = {}): CoverageCell => ({
  ...{
    segment,
    region,
    accounts: 100,
    value: 1_000_000,
    whitespace: 600_000,
    spend: 400_000,
    valueUnknown: 0,
  },
  ...changes,
});
const inputOf = (changes: Partial<CapacityInput>): CapacityInput => ({
  ...{ cells: [], reps: [], rules: {}, year: planYear(day('2026-11-21')) },
  ...{ target: null, margin: null, lifetimeRatio: null },
  ...changes,
});
const planOf = (changes: Partial<CapacityInput>): CapacityPlan => valueOf(capacityPlan(inputOf(changes)));
const noticesOf = (changes: Partial<CapacityInput>): readonly string[] => {
  const made = capacityPlan(inputOf(changes));
  return made.ok ? made.notices.map(({ message }) => message) : [];
};
const rowOf = ({ rows }: CapacityPlan, segment: string | null, region: string | null, role: string | null) =>
  rows.find((row) => row.segment === segment && row.region === region && row.role === role);

test.each([
  ['2026-11-21', 1, '2027-01-01', 2027],
  ['2027-01-01', 1, '2027-01-01', 2027],
  ['2027-09-30', 1, '2027-01-01', 2027],
  ['2027-10-01', 1, '2028-01-01', 2028],
  ['2026-11-21', 2, '2027-02-01', 2028],
  ['2026-11-21', 3, '2026-03-01', 2027],
  ['2026-11-21', 12, '2026-12-01', 2027],
  ['2026-12-31', 7, '2026-07-01', 2027],
])('a plan of %s, with fiscal years from month %d, begins on %s', (asOf, first, begins, named) => {
  const { year, months } = planYear(day(asOf), first);
  expect([isoDay(months[0]!.first), year, months.length]).toEqual([begins, named, 12]);
});

describe('what a cell needs', () => {
  const roles = [
    { name: 'AE', hours: 1_500, accounts: 60 },
    { name: 'CSM', hours: 1_600, spend: 2_000_000 },
    { name: 'SDR', ratio: { of: 'AE', each: 2.5 } },
    { name: 'manager', ratio: { of: 'SDR', each: 8 } },
  ];
  const touches = [
    { segment: 'Enterprise', role: 'ae', hours: 30 },
    { segment: 'Enterprise', role: 'AE', region: 'APAC', hours: 12 },
    { segment: 'Enterprise', role: 'CSM', hours: 8 },
    { segment: 'SMB', role: 'AE', hours: 3 },
  ];
  const plan = planOf({
    cells: [
      cellOf('Enterprise', 'EMEA', { spend: 3_000_000 }),
      cellOf('enterprise', 'APAC', { spend: null }),
      cellOf('SMB', 'EMEA'),
      cellOf('Other', 'EMEA'),
    ],
    rules: { roles, touches },
  });
  test.each([
    // Hours: 100 accounts × 30 ÷ 1,500; a book: 100 ÷ 60.
    ['Enterprise', 'EMEA', 'AE', 3_000, { hours: 2, accounts: 100 / 60 }, 2, 'hours'],
    // 100 × 12 ÷ 1,500 = 0.8 is less than 100 ÷ 60.
    ['enterprise', 'APAC', 'AE', 1_200, { hours: 0.8, accounts: 100 / 60 }, 100 / 60, 'accounts'],
    // 100 × 8 ÷ 1,600 = 0.5 is less than 3,000,000 ÷ 2,000,000.
    ['Enterprise', 'EMEA', 'CSM', 800, { hours: 0.5, spend: 1.5 }, 1.5, 'spend'],
    ['enterprise', 'APAC', 'CSM', 800, { hours: 0.5 }, 0.5, 'hours'],
    ['Enterprise', 'EMEA', 'SDR', null, { ratio: 0.8 }, 0.8, 'ratio'],
    ['Enterprise', 'EMEA', 'manager', null, { ratio: 0.1 }, 0.1, 'ratio'],
  ])('%s in %s needs of %s by its rules', (segment, region, role, hours, by, needed, binds) => {
    const row = rowOf(plan, segment, region, role)!;
    expect(row.hours).toBe(hours);
    expect(row.by).toEqual({ hours: null, accounts: null, spend: null, ratio: null, ...by });
    expect(row.needed).toBeCloseTo(needed, 12);
    expect(row.binds).toBe(binds);
  });

  test('a role that the lines of a segment leave out is needed by nobody there', () => {
    expect(rowOf(plan, 'SMB', 'EMEA', 'CSM')).toBeUndefined();
  });

  test('of a segment without touch lines hours and need are unknown, never 0', () => {
    expect(rowOf(plan, 'Other', 'EMEA', 'AE')).toMatchObject({
      ...{ hours: null, needed: null, binds: null, gap: null, hoursUnknown: 100 },
    });
    expect(rowOf(plan, null, null, 'AE')).toMatchObject({ accounts: 400, hours: 4_500, hoursUnknown: 100 });
    expect(rowOf(plan, null, null, null)).toMatchObject({ accounts: 400, hoursUnknown: 100 });
  });

  test('a role that no line names is counted by its book everywhere', () => {
    const rows = planOf({ cells: [cellOf('SMB', 'EMEA')], rules: { roles: [{ name: 'AE', accounts: 40 }] } });
    expect(rowOf(rows, 'SMB', 'EMEA', 'AE')).toMatchObject({ hours: null, needed: 2.5, binds: 'accounts' });
  });

  test('roles that count each other in a circle, or one that is not there, have no need', () => {
    const circle = [
      { name: 'A', ratio: { of: 'B', each: 2 } },
      { name: 'B', ratio: { of: 'A', each: 2 } },
      { name: 'C', ratio: { of: 'nobody', each: 2 } },
    ];
    const { rows } = planOf({ cells: [cellOf('SMB', 'EMEA')], rules: { roles: circle } });
    expect(rows.map(({ needed }) => needed)).toEqual(rows.map(() => null));
  });
});

describe('who is there', () => {
  const rules = {
    roles: [
      { name: 'AE', quota: 600_000, hours: 1_500, attainment: 0.5, cost: 120_000 },
      { name: 'SDR', ratio: { of: 'AE', each: 2 } },
    ],
    touches: [
      { segment: 'Enterprise', role: 'AE', hours: 30 },
      { segment: 'SMB', role: 'AE', hours: 10 },
    ],
  };
  const cells = [cellOf('Enterprise', 'EMEA'), cellOf('SMB', 'EMEA'), cellOf('Rest', 'EMEA')];

  test('a rep of several cells is shared out by hours, and the shares add up to 1', () => {
    const plan = planOf({ cells, rules, reps: [repOf('Ann')] });
    expect(plan.reps[0]!.places.map(({ share }) => share)).toEqual([0.75, 0.25]);
    // All year in seat: 600,000 × 50 % = 300,000, of which three quarters.
    expect(rowOf(plan, 'Enterprise', 'EMEA', 'AE')).toMatchObject({
      ...{ reps: 0.75, needed: 2, gap: -1.25, capacity: 225_000, cost: 90_000 },
    });
    expect(rowOf(plan, null, null, 'AE')).toMatchObject({ reps: 1, capacity: 300_000, cost: 120_000 });
  });

  test('how much of a rep goes where hours are not known is unknown', () => {
    const plan = planOf({ cells, rules, reps: [repOf('Ann')] });
    expect(rowOf(plan, 'Rest', 'EMEA', 'AE')).toMatchObject({ reps: null, gap: null });
  });

  test('who works only where hours are not known is shared out by accounts', () => {
    const plan = planOf({ cells, rules, reps: [repOf('Ann', { segments: ['rest'] })] });
    expect(rowOf(plan, 'Rest', 'EMEA', 'AE')).toMatchObject({ reps: 1, needed: null, gap: null });
  });

  test('a role without hours is shared out by who is needed', () => {
    const plan = planOf({ cells, rules, reps: [repOf('Sid', { role: 'SDR' })] });
    const [one, other] = plan.reps[0]!.places;
    expect([one!.share, other!.share, plan.reps[0]!.by]).toEqual([0.75, 0.25, 'needed']);
  });

  test('somebody who is in seat for half of the year is half a rep', () => {
    const half = repOf('Ann', { start: day('2027-07-01'), segments: ['SMB'] });
    expect(rowOf(planOf({ cells, rules, reps: [half] }), 'SMB', 'EMEA', 'AE')!.reps).toBe(0.5);
  });

  test('without reps all that is needed lacks, and nothing is sold or paid', () => {
    const plan = planOf({ cells, rules, target: 1_200 });
    expect(rowOf(plan, null, null, 'AE')).toMatchObject({ reps: 0, gap: plan.rows.at(-2)!.needed! * -1 });
    expect(plan.year).toMatchObject({ people: 0, capacity: 0, cost: 0, gap: -1_200, payback: null });
  });

  test('the one rep of a plan is all of it', () => {
    const plan = planOf({ cells, rules, target: 360_000, margin: 0.5, reps: [repOf('Ann')] });
    expect(plan.year).toMatchObject({
      ...{ people: 1, capacity: 300_000, cost: 120_000, gap: -60_000, gapReps: -0.2 },
      // 120,000 ÷ (300,000 × 0.5 ÷ 12).
      ...{ coverage: 300_000 / 360_000, payback: 9.6, lifetimeToCost: null },
    });
  });

  test('a cell worth nothing, or less, is planned all the same', () => {
    const poor = [
      cellOf('SMB', 'EMEA', { value: -500 }),
      cellOf('SMB', 'APAC', { value: null, valueUnknown: 100 }),
    ];
    const plan = planOf({ cells: poor, rules });
    expect(rowOf(plan, null, null, 'AE')).toMatchObject({ value: -500, valueUnknown: 100, hours: 2_000 });
  });
});

describe('what is not said is told', () => {
  const cells = [cellOf('SMB', 'EMEA', { spend: null })];
  test.each([
    [{ cells, reps: [repOf('Ann', { quota: 1, ote: 1, attainment: 1 })] }, 'the model has no roles'],
    [
      { rules: { roles: [{ name: 'CSM' }] }, cells, reps: [repOf('Ann', { ote: 1 })] },
      '1 rep is "AE", a role that the model does not have',
    ],
    [
      { cells, rules: { roles: [{ name: 'AE' }], touches: [{ segment: 'X', role: 'AE', hours: 1 }] } },
      '100 accounts of SMB have no row "touch"',
    ],
    [
      { cells, rules: { roles: [{ name: 'AE', hours: 1_500 }] } },
      'nothing tells how many of role "AE" are needed',
    ],
    [
      { cells, rules: { roles: [{ name: 'CSM', accounts: 10, spend: 5 }] } },
      'current spend is not known, so role "CSM" is not counted by the spend',
    ],
    [
      { cells, reps: [repOf('Ann'), repOf('Ben', { quota: 5 }), repOf('Cat')] },
      '2 reps have no quota, though others of the role have one, and no capacity is counted: Ann, Cat',
    ],
    [
      {
        cells,
        rules: { roles: [{ name: 'AE', ratio: { of: 'CSM', each: 2 } }] },
        reps: [repOf('Ann', { quota: 5 })],
      },
      'the quota of 1 rep of role "AE" is not counted',
    ],
    [{ cells, reps: [repOf('Ann', { quota: 5 })] }, 'no attainment is said for 1 rep with a quota'],
    [{ cells, reps: [repOf('Ann')] }, 'neither a cost nor OTE is said for 1 rep'],
    [
      { cells, reps: [repOf('Ann', { regions: ['Mars'] })] },
      '"Ann" works no segment and region that has accounts',
    ],
    [{ cells }, 'the model has no target'],
  ])('%#: %s', (given, said) => {
    expect(noticesOf(given).filter((notice) => notice.startsWith(said))).toHaveLength(1);
  });

  test('a role by ratio sells nothing of its own', () => {
    const roles = [{ name: 'AE', ratio: { of: 'CSM', each: 2 } }];
    expect(planOf({ cells, rules: { roles }, reps: [repOf('Ann', { quota: 5 })] }).year.capacity).toBeNull();
  });

  test('the cost of one rep that is not known leaves payback unknown', () => {
    const reps = [repOf('Ann', { quota: 600, ote: 120 }), repOf('Ben', { quota: 600 })];
    expect(planOf({ cells, reps, margin: 0.5 }).year).toMatchObject({
      cost: 120,
      acquisition: null,
      payback: null,
    });
  });
});
