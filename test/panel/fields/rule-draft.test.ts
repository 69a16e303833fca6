import type { AskableField, When } from '#core';
import type { RuleDraft } from '../../../panel/fields/rule-draft';
import {
  draftOf,
  placesOf,
  whenOf,
  withCondition,
  withEdit,
  withoutCondition,
} from '../../../panel/fields/rule-draft';

const large = { field: 'employees', test: 'at least', value: 200, note: 'ours' } as const;
const served = { field: 'country', test: 'in', value: ['Germany', 'France'] } as const;
const when: When = [[large, served]];
const revenue: AskableField = { field: 'revenue', kind: 'money', isComputed: false };
const target: AskableField = { field: 'target', kind: 'flag', isComputed: false };
const country: AskableField = { field: 'country', kind: 'category', isComputed: false };

const edit = (draft: RuleDraft, id: number, ...edits: Parameters<typeof withEdit>[2][]) =>
  edits.reduce((all, each) => withEdit(all, id, each), draft);

test('a value takes the place of the one before, and the note stays', () => {
  expect(whenOf(edit(draftOf(when), 0, { kind: 'value', value: 500 }))).toEqual([
    [{ ...large, value: 500 }, served],
  ]);
});

test('a field or test that lacks a value leaves the rule as it was', () => {
  expect(whenOf(edit(draftOf(when), 0, { kind: 'field', field: revenue }))).toEqual(when);
  expect(whenOf(edit(draftOf(when), 1, { kind: 'test', test: 'is' }))).toEqual(when);
  expect(whenOf(withCondition(draftOf(when), 0))).toEqual(when);
});

test('a test that needs no value counts at once', () => {
  expect(whenOf(edit(draftOf(when), 1, { kind: 'test', test: 'is blank' }))[0]?.[1]).toEqual({
    field: 'country',
    test: 'is blank',
    value: null,
  });
  expect(whenOf(edit(draftOf(when), 1, { kind: 'field', field: target }))[0]?.[1]).toEqual({
    field: 'target',
    test: 'is yes',
    value: null,
  });
});

test('what was given comes back with the test or the field it was given for', () => {
  const there = edit(draftOf(when), 1, { kind: 'test', test: 'is' });
  expect(whenOf(edit(there, 1, { kind: 'test', test: 'not in' }))[0]?.[1]).toEqual({
    ...served,
    test: 'not in',
  });
  const elsewhere = edit(draftOf(when), 1, { kind: 'field', field: target });
  expect(whenOf(edit(elsewhere, 1, { kind: 'field', field: country }))).toEqual(when);
});

test('one value becomes several, and several of one become one', () => {
  const one: When = [[{ field: 'country', test: 'is', value: 'Germany' }]];
  const several = edit(draftOf(one), 0, { kind: 'test', test: 'in' });
  expect(whenOf(several)).toEqual([[{ field: 'country', test: 'in', value: ['Germany'] }]]);
  expect(whenOf(edit(several, 0, { kind: 'test', test: 'is' }))).toEqual(one);
});

test('a new condition begins with the test that is usual for the field', () => {
  const draft = edit(
    withCondition(draftOf([]), 0),
    0,
    { kind: 'field', field: revenue },
    { kind: 'value', value: 5_000_000 },
  );
  expect(whenOf(draft)).toEqual([[{ field: 'revenue', test: 'at least', value: 5_000_000 }]]);
});

test('an alternative goes with its last condition', () => {
  const draft = edit(
    withCondition(draftOf(when), 1),
    2,
    { kind: 'field', field: target },
    { kind: 'test', test: 'is no' },
  );
  expect(whenOf(draft)).toEqual([[large, served], [{ field: 'target', test: 'is no', value: null }]]);
  expect(whenOf(withoutCondition(draft, 2))).toEqual(when);
  expect(whenOf(withoutCondition(withoutCondition(draft, 0), 1))).toHaveLength(1);
});

test('a condition is found in the rule where it stands among those that are whole', () => {
  const draft = withCondition(withCondition(draftOf(when), 0), 1);
  expect([...placesOf(withoutCondition(draft, 0))]).toEqual([[1, [0, 0]]]);
});
