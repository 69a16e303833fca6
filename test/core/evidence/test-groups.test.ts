import { groupOutcomes, testGroups } from '../../../core/evidence/test-groups';
import { groupsBy } from '../../../core/evidence/groups-by';
import { run } from '../../../core/model/run';
import { evidenceColumns } from '../../../core/evidence/evidence';
import { makeSample } from '../../../core/sample/make-sample';
import { evidenceOf, pupilOfSample, sampleDay, valueOf } from './taught';

const sample = makeSample({ accounts: 1500, seed: 4, today: sampleDay, faults: 1 });
const pupil = pupilOfSample(sample);
const done = valueOf(run(pupil.accounts, pupil.model, evidenceColumns(pupil.model)));

describe('accounts by group', () => {
  test('a misspelt value with a deal or two is no group: left out and counted', () => {
    const groups = valueOf(groupsBy(done, 'industry'));
    const outcomes = groupOutcomes(groups, pupil.history);
    const small = outcomes.filter(({ decided = 0, renewable = 0 }) => decided < 5 && renewable < 5);
    expect(small.length).toBeGreaterThan(0);
    const { notices, comparisons } = testGroups(groups, pupil.history);
    expect(notices[0]).toMatchObject({ code: 'evidence/small-groups', parameters: { count: small.length } });
    const compared = new Set(comparisons.flatMap(({ first, second }) => [first, second]));
    for (const { name } of small) expect(compared).not.toContain(name);
  });

  test('every joined decided deal is in one group or in none', () => {
    const groups = valueOf(groupsBy(done, 'segment'));
    const decided = groupOutcomes(groups, pupil.history).reduce((sum, { decided: own = 0 }) => sum + own, 0);
    const { account, outcome } = pupil.history.deals!;
    const expected = [...outcome].filter((each, at) => each !== 0 && groups.of[account[at]!]! >= 0).length;
    expect(decided).toBe(expected);
  });

  test('segments are all compared, however small', () => {
    const few = { ...pupil.history.deals!, outcome: pupil.history.deals!.outcome.map(() => 0) };
    const groups = valueOf(groupsBy(done, 'segment'));
    const { notices } = testGroups(groups, { ...pupil.history, deals: few, spend: null });
    expect(notices.map(({ code }) => code)).not.toContain('evidence/small-groups');
  });
});

test('effort of a sample is upside down, as its truth has it', () => {
  const { effort } = evidenceOf(pupil, pupil.model);
  const verdicts = new Map(effort.map(({ kind, verdict }) => [kind, verdict]));
  // Leads and activity go to accounts whatever they are worth; the reps follow value.
  expect(verdicts.get('Leads')).toBe('act');
  expect(verdicts.get('Activity')).toBe('act');
  expect(verdicts.get('Headcount')).not.toBe('act');
});
