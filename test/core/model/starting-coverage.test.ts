import { callFunction } from '../../../core/functions/call-function';
import { readReps } from '../../../core/history/read-reps';
import { checkModel } from '../../../core/model/check-model';
import type { Model } from '../../../core/model/model';
import { readModelSheet } from '../../../core/model/sheet/read-sheet';
import { writeModelSheet } from '../../../core/model/sheet/write-sheet';
import { starterModel } from '../../../core/model/starter/starter-model';
import { startingCoverage } from '../../../core/model/starter/starting-coverage';
import { makeSample } from '../../../core/sample/make-sample';
import { problemText } from '../../../core/values/problem';
import { valueOf } from '../history/tables';

const sample = makeSample({ accounts: 1200, seed: 1, today: 46_000 });
const starter = valueOf(starterModel(sample.accounts));
const dated: Model = { ...starter, settings: { ...starter.settings, asOf: '2026-11-22' } };
const { reps } = valueOf(readReps(sample.reps));

describe('what a plan of coverage starts from', () => {
  test.each([
    ['with reps', startingCoverage(dated, reps)],
    ['without reps', startingCoverage(dated)],
    ['without a day', startingCoverage(starter, reps)],
    ['of one segment', startingCoverage({ ...starter, segments: [] })],
    ['in yen', startingCoverage({ ...dated, settings: { ...dated.settings, currency: 'JPY' } })],
  ])('%s is a sound model that its sheet says again', (_, model) => {
    expect(checkModel(model).filter(({ level }) => level === 'problem')).toEqual([]);
    const read = readModelSheet(writeModelSheet(model));
    expect(read.ok ? read.value : read.problems.map(problemText)).toEqual(model);
  });

  test('says of each thing that it is a rule of thumb', () => {
    const { roles, touches, motions, balances, calendar } = startingCoverage(dated, reps);
    for (const { note } of [roles!, touches!, motions!, balances!, calendar!].flat())
      expect(note).toContain('a rule of thumb, not a law');
  });

  test('names the five roles, in the usual proportions', () => {
    const { roles } = startingCoverage(dated);
    expect(roles?.map(({ name, ratio, spend }) => [name, ratio?.each ?? spend ?? null])).toEqual([
      ['AE', null],
      ['SDR', 2.5],
      ['CSM', 2_000_000],
      ['SE', 4],
      ['manager', 8],
    ]);
    expect(roles?.[0]).toMatchObject({ attainment: 0.55, ramp: [0, 0.2, 0.4, 0.6, 0.8] });
    expect(roles?.some(({ quota }) => quota !== undefined)).toBe(false);
  });

  test('takes quotas and costs from the reps, and calls roles as they do', () => {
    const named = reps.map((rep) => ({
      ...rep,
      role: rep.role === 'AE' ? 'Account Executive' : rep.role === 'CSM' ? 'csm' : 'Partner manager',
    }));
    const { roles, touches, balances } = startingCoverage(dated, named);
    // Those who sell have quotas of 1.5 million, 900,000 and 500,000, and earn a fifth of it on target.
    const quotas = reps.flatMap(({ quota }) => quota ?? []).sort((one, other) => one - other);
    const median = (quotas[(quotas.length - 1) >> 1]! + quotas[quotas.length >> 1]!) / 2;
    expect(roles?.[0]).toMatchObject({ name: 'Account Executive', quota: median, cost: median / 5 });
    expect(roles?.map(({ name }) => name)).toEqual(expect.arrayContaining(['csm', 'SDR', 'Partner manager']));
    expect(touches?.every(({ role }) => role === 'Account Executive')).toBe(true);
    expect(balances?.[0]?.role).toBe('Account Executive');
  });

  test('books are those of field, mid-market and small business where there are three segments', () => {
    const { touches } = startingCoverage(dated);
    // 46 weeks of 30 hours over 35, 100 and 325 accounts: the middles of 20–50, 50–150 and 150–500.
    expect(touches?.map(({ segment, hours }) => [segment, hours])).toEqual([
      ['Enterprise', 39],
      ['Mid-Market', 13],
      ['SMB', 4],
    ]);
  });

  test('above field stand named large and named global accounts', () => {
    const lines = [50_000, 10_000, 1_000, 100, 10];
    const segments = lines.map((value) => ({
      name: `From ${value}`,
      when: [[{ field: 'employees', test: 'at least' as const, value }]],
    }));
    // 1,380 hours over 4, 4, 13, 35, 100 and 325 accounts; what is above the highest book is as heavy as that.
    expect(startingCoverage({ ...dated, segments }).touches?.map(({ hours }) => hours)).toEqual([
      345, 345, 106, 39, 13, 4,
    ]);
  });

  test('the kick-off is the Monday of the second week of the next fiscal year', () => {
    expect(startingCoverage(dated).kickOff?.day).toBe('2027-01-04');
    const april = { ...dated, settings: { ...dated.settings, fiscalYear: 4 } };
    expect(startingCoverage(april).kickOff?.day).toBe('2027-04-05');
    expect(startingCoverage(starter).kickOff).toBeUndefined();
  });

  test('what the model says already stays', () => {
    const own: Model = {
      ...dated,
      roles: [{ name: 'Hunter' }],
      calendar: [{ name: 'Talk', weeksBefore: 1 }],
    };
    const { roles, touches, balances, calendar } = startingCoverage(own);
    expect([roles, calendar]).toEqual([own.roles, own.calendar]);
    expect([touches?.[0]?.role, balances?.[0]?.role]).toEqual(['Hunter', 'Hunter']);
  });

  test('is enough for every function of coverage', () => {
    const model = writeModelSheet(startingCoverage(dated, reps));
    for (const name of ['COVERAGE_PLAN', 'COVERAGE_CHECK', 'CARVE', 'BOOKS', 'MOTIONS']) {
      const others = name === 'MOTIONS' ? [] : [sample.reps.rows];
      const answer = callFunction(name, [sample.accounts.rows, model, ...others]);
      expect([name, answer.ok ? [] : answer.problems.map(problemText)]).toEqual([name, []]);
    }
    const carved = callFunction('CARVE', [sample.accounts.rows, model, sample.reps.rows]);
    const [header = [], ...rows] = carved.ok ? carved.value : [];
    const owner = header.findIndex((cell) => String(cell).startsWith('owner'));
    expect(rows.filter((row) => row[owner] === '').length).toBeLessThan(0.1 * rows.length);
  });
});
