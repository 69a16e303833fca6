import type { Model } from '#core';
import { readModelSheet } from '#core';
import { exampleModel } from '../../core/functions/example-accounts';
import { balanceOf, withBalance } from '../../panel/wizard/coverage/balance-edits';
import { rampEntry, readRamp } from '../../panel/wizard/coverage/ramp-entry';
import {
  hoursOf,
  withHours,
  withoutRole,
  withRamp,
  withRatio,
  withRole,
  withRoleFigure,
} from '../../panel/wizard/coverage/role-edits';

const read = readModelSheet(exampleModel);
const model: Model = {
  ...(read.ok ? read.value : ({} as never)),
  roles: [
    { name: 'AE', quota: 900_000, note: 'median of our reps' },
    { name: 'SDR', cost: 90_000, ratio: { of: 'AE', each: 2.5 } },
  ],
  touches: [
    { segment: 'Enterprise', role: 'AE', hours: 40 },
    { segment: 'Enterprise', role: 'AE', hours: 60, region: 'DACH' },
    { segment: 'SMB', role: 'SDR', hours: 4 },
  ],
  balances: [
    { role: 'AE', weights: { potential: 1 }, note: 'a rule of thumb' },
    { role: 'SDR', weights: { potential: 1 } },
  ],
};
const roleOf = ({ roles = [] }: Model, name: string) => roles.find((role) => role.name === name);

describe('the figures of a role', () => {
  test('are changed one at a time, and where they came from is not said any more', () => {
    expect(roleOf(withRoleFigure(model, 'AE', 'cost', 180_000), 'AE')).toEqual({
      name: 'AE',
      quota: 900_000,
      cost: 180_000,
    });
  });

  test('are taken away by blank, which is unknown and not zero', () => {
    expect(roleOf(withRoleFigure(model, 'AE', 'quota', null), 'AE')).toEqual({ name: 'AE' });
  });

  test('leave other roles as they are', () => {
    expect(roleOf(withRoleFigure(model, 'AE', 'quota', 1), 'SDR')).toBe(roleOf(model, 'SDR'));
  });

  test('hold a ramp and what the role hangs on, until these are taken away', () => {
    const ramped = withRamp(withRatio(model, 'AE', { of: 'SDR', each: 2 }), 'AE', [0, 0.5]);
    expect(roleOf(ramped, 'AE')).toEqual({
      name: 'AE',
      quota: 900_000,
      ratio: { of: 'SDR', each: 2 },
      ramp: [0, 0.5],
    });
    const bare = withRamp(withRatio(ramped, 'AE', null), 'AE', null);
    expect(roleOf(bare, 'AE')).toEqual({ name: 'AE', quota: 900_000 });
  });
});

describe('a role', () => {
  test('is added with nothing said of it', () => {
    expect(withRole(model, 'SE').roles?.at(-1)).toEqual({ name: 'SE' });
  });

  test('is taken out with its hours and its balance, and no other hangs on it any more', () => {
    const left = withoutRole(model, 'AE');
    expect(left.roles).toEqual([{ name: 'SDR', cost: 90_000 }]);
    expect(left.touches).toEqual([{ segment: 'SMB', role: 'SDR', hours: 4 }]);
    expect(left.balances?.map(({ role }) => role)).toEqual(['SDR']);
  });

  test('that was the last leaves a model that says nothing of roles', () => {
    expect(withoutRole(withoutRole(model, 'AE'), 'SDR')).not.toHaveProperty('roles');
  });
});

describe('hours of an account', () => {
  test('are those of everywhere, not of one region', () => {
    expect(hoursOf(model, 'enterprise', 'ae')).toBe(40);
    expect(hoursOf(model, 'SMB', 'AE')).toBeNull();
  });

  test('are changed, added and taken away, while lines of one region stay', () => {
    const regional = model.touches?.[1];
    expect(withHours(model, 'Enterprise', 'AE', 0).touches).toEqual([
      { segment: 'Enterprise', role: 'AE', hours: 0 },
      regional,
      model.touches?.[2],
    ]);
    expect(withHours(model, 'SMB', 'AE', 8).touches?.at(-1)).toEqual({
      segment: 'SMB',
      role: 'AE',
      hours: 8,
    });
    expect(withHours(model, 'Enterprise', 'AE', null).touches).toEqual([regional, model.touches?.[2]]);
  });
});

describe('the balance of books', () => {
  test('of a role without a line says nothing', () => {
    expect(balanceOf(model, 'CSM')).toEqual({ role: 'CSM' });
  });

  test('is changed where it stands, without the note of where it came from', () => {
    const changed = withBalance(model, 'ae', (rule) => ({ ...rule, keepOwner: 0.2 }));
    expect(changed.balances).toEqual([
      { role: 'AE', weights: { potential: 1 }, keepOwner: 0.2 },
      model.balances?.[1],
    ]);
  });

  test('is added for a role that has none', () => {
    const changed = withBalance(model, 'CSM', (rule) => ({ ...rule, mostMoves: 50 }));
    expect(changed.balances?.at(-1)).toEqual({ role: 'CSM', mostMoves: 50 });
  });
});

describe('a ramp as it is typed', () => {
  test.each([
    ['', null],
    ['  ', null],
    ['5', [0, 0.2, 0.4, 0.6, 0.8]],
    ['4 months', [0, 0.25, 0.5, 0.75]],
    ['0 %; 25 %; 50 %', [0, 0.25, 0.5]],
    ['0 %; 33,5 %', [0, 0.335]],
    ['0 %, 25 %, 50 %', [0, 0.25, 0.5]],
    ['０％；２５％', [0, 0.25]],
    ['0; 0.25; 0.5', [0, 0.25, 0.5]],
    ['0 %; 125 %', undefined],
    ['-10 %; 20 %', undefined],
    ['0,25,50', undefined],
    ['soon', undefined],
  ])('%j is %j', (typed, ramp) => {
    expect(readRamp(typed)).toEqual(ramp);
  });

  test.each([
    [null, ''],
    [[0, 0.25, 0.5], '0 %; 25 %; 50 %'],
    [[0, 0.335], '0 %; 33.5 %'],
  ])('%j stands in the field as %j', (ramp, entry) => {
    expect(rampEntry(ramp, 'en-US')).toBe(entry);
  });

  test('that stands in a field is read as it was, in each language', () => {
    const ramp = [0, 0.125, 0.335, 1];
    for (const locale of ['en-US', 'de-DE', 'ja-JP']) expect(readRamp(rampEntry(ramp, locale))).toEqual(ramp);
  });
});
