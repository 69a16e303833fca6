import { callFunction } from '../../../core/functions/call-function';
import { exampleMarket } from '../../../core/functions/example-headcount';
import { examplePlanModel, examplePlanReps } from '../../../core/functions/example-plan';
import { problemLine } from '../../../core/functions/problem-line';
import type { Cell, Rows } from '../../../core/values/cell';
import { valueOf } from '../evidence/taught';

const header = ['Rep', 'Role', 'Segment', 'Region', 'Start', 'End', 'Quota', 'Ramp', 'Attainment'];
const ann: Readonly<Record<string, Cell>> = { Rep: 'Ann', Role: 'AE', Attainment: 1 };
const repOf = (changes: Readonly<Record<string, Cell>>): Rows => [
  header,
  header.map((name) => ({ ...ann, ...changes })[name] ?? null),
];
const rowOf = (part: string, item: string, test: Cell, value: Cell, field: Cell = null): readonly Cell[] => [
  ...[part, item, field, test, value],
  ...[null, null, null],
];
const withoutPart = (...parts: readonly string[]): Rows =>
  examplePlanModel().filter(([part]) => !parts.includes(String(part)));

function refusal(accounts: Rows, model: Rows, reps: Rows, ...more: readonly Cell[]): string {
  const answer = callFunction('COVERAGE_PLAN', [accounts, model, reps, ...more]);
  return answer.ok ? '' : problemLine(answer.problems);
}

const plan = (model: Rows, reps: Rows, view = 'cells', accounts = exampleMarket()) =>
  valueOf(callFunction('COVERAGE_PLAN', [accounts, model, reps, view]));

describe('what cannot be planned is refused with its place', () => {
  test.each([
    ['no reps', [header], 'reps'],
    ['a rep without a name', repOf({ Rep: null }), 'the rep in this row has no name'],
    [
      'an end before the start',
      repOf({ Start: '2026-05-01', End: '2026-04-30' }),
      '"Ann" ends before the start',
    ],
    ['a ramp over 100 %', repOf({ Ramp: '50%; 120%' }), 'a month of the ramp "50%; 120%" is 120 %'],
    ['a quota below zero', repOf({ Quota: -1 }), '-1 under "Quota" is below zero'],
    [
      'a start that is no day',
      [...repOf({ Start: '2026-02-01' }), ...repOf({ Rep: 'Ben', Start: 'soon' }).slice(1)],
      '"soon" under "Start" is not a day',
    ],
    ['accounts instead of reps', exampleMarket(), 'reps'],
  ])('%s', (_, reps, said) => {
    expect(refusal(exampleMarket(), examplePlanModel(), reps)).toContain(said);
  });

  test('every mistake of the reps at once, each with its cell', () => {
    const two = [...repOf({ Quota: -1, Ramp: '0; 200%' })];
    expect(refusal(exampleMarket(), examplePlanModel(), two)).toMatch(/G2.*H2/s);
  });

  test('a model that does not say for which year', () => {
    const undated = examplePlanModel().filter(([, item]) => item !== 'as of');
    expect(refusal(exampleMarket(), undated, repOf({}))).toContain('a plan needs a day');
  });

  test('a ramp of a role over 100 %, on the Model sheet', () => {
    const steep = [...examplePlanModel().slice(0, -1), rowOf('role', 'CSM', 'ramp', '0; 1.5')];
    expect(refusal(exampleMarket(), steep, repOf({}))).toContain('month 2 of the ramp is 1.5');
  });

  test('a view that there is not', () => {
    expect(refusal(exampleMarket(), examplePlanModel(), repOf({}), 'weeks')).toContain('cells');
  });
});

test('the kick-off of the calendar tells the year before the as-of day does', () => {
  const later = [...examplePlanModel(), rowOf('calendar', 'kick-off', 'date', '2027-01-11')];
  expect(plan(later, repOf({}), 'months').at(-1)![0]).toBe('FY2027');
});

test('a fiscal year of its own begins in its month', () => {
  const april = [...examplePlanModel(), rowOf('setting', 'fiscal year', null, 4)];
  const months = plan(april, repOf({}), 'months').map(([month]) => month);
  expect([months[1], months[12], months[13]]).toEqual(['2026-04', '2027-03', 'FY2027']);
});

test('of a segment without a row touch nothing is known, never 0', () => {
  const open = examplePlanModel().filter(([part, item]) => part !== 'touch' || item !== 'SMB');
  const row = plan(open, repOf({})).find(([segment, , role]) => segment === 'SMB' && role === 'AE')!;
  expect(row.slice(7, 10)).toEqual(['', 4, '']);
  expect(row.slice(13, 17)).toEqual(['', '', '', '']);
});

test('without roles the reps are there, and what is needed is not known', () => {
  const rows = plan(withoutPart('role', 'touch'), repOf({ Quota: 120_000 }));
  const total = rows.find(([segment, , role]) => segment === 'Total' && role === 'AE')!;
  expect(total.slice(13, 18)).toEqual(['', '', 1, '', 120_000]);
});

test('a role without a quota sells nothing that is known', () => {
  const rows = plan(withoutPart('role', 'touch'), repOf({}), 'months');
  expect(rows.at(-1)!.slice(0, 3)).toEqual(['FY2026', 1, '']);
});

test('a blank and a negative value are planned like any other account', () => {
  const poor = exampleMarket().map((row, at) =>
    at === 1 || at === 2 ? [...row.slice(0, 4), at === 1 ? null : -5] : row,
  );
  const row = plan(examplePlanModel(), repOf({}), 'cells', poor).find(
    ([segment]) => segment === 'Enterprise',
  )!;
  expect([row[3], row[5], row[7]]).toEqual([4, 1, 4000]);
});

test('the views of one plan tell the same year', () => {
  const [cells, months, reps] = ['cells', 'months', 'reps'].map((view) =>
    plan(examplePlanModel(), examplePlanReps(), view),
  );
  const total = cells!.find(([segment, , role]) => segment === 'Total' && role === 'All roles')!;
  const cents = reps!.slice(1).reduce((sum, row) => sum + Math.round(100 * Number(row[10])), 0);
  expect(total[17]).toBe(months!.at(-1)![2]);
  expect(cents).toBe(Math.round(100 * Number(months!.at(-1)![2])));
});
