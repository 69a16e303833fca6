import type { AskableField, Condition, ConditionValue, Test, When } from '#core';
import { carriedValue, shapeOf, testFor } from './condition-value';

/** A condition while it is edited: what is not given yet leaves the rule as it was. */
export interface ConditionDraft {
  readonly id: number;
  /** Blank until one is chosen. */
  readonly field: string;
  readonly test: Test;
  /** Undefined until one is given. */
  readonly value: ConditionValue | undefined;
  /** What was given for other fields and tests, should they be chosen again. */
  readonly given: ReadonlyMap<string, ConditionValue>;
  /** The condition as it stands in the rule; null for one that does not yet. */
  readonly settled: Condition | null;
}

/** A rule while it is edited: its alternatives, and the number of the next condition. */
export interface RuleDraft {
  readonly alternatives: readonly (readonly ConditionDraft[])[];
  readonly next: number;
}

/** What a user does to one condition. */
export type ConditionEdit =
  | { readonly kind: 'field'; readonly field: AskableField }
  | { readonly kind: 'test'; readonly test: Test }
  | { readonly kind: 'value'; readonly value: ConditionValue };

export function draftOf(when: When): RuleDraft {
  let next = 0;
  const alternatives = when.map((conditions) =>
    conditions.map((settled): ConditionDraft => {
      const { field, test, value } = settled;
      return { id: next++, field, test, value, given: new Map(), settled };
    }),
  );
  return { alternatives, next };
}

/** The rule as far as it is whole. */
export function whenOf({ alternatives }: RuleDraft): When {
  return alternatives
    .map((drafts) => drafts.flatMap(({ settled }) => settled ?? []))
    .filter((conditions) => conditions.length > 0);
}

/** Where each condition stands in the rule; those that do not stand there yet are not among them. */
export function placesOf({ alternatives }: RuleDraft): ReadonlyMap<number, readonly [number, number]> {
  const whole = alternatives
    .map((drafts) => drafts.filter(({ settled }) => settled))
    .filter((drafts) => drafts.length > 0);
  return new Map(
    whole.flatMap((drafts, alternative) =>
      drafts.map(({ id }, place) => [id, [alternative, place] as const] as const),
    ),
  );
}

/** The draft with one more condition, in an alternative that is there or in a new one. */
export function withCondition(draft: RuleDraft, alternative: number): RuleDraft {
  const fresh: ConditionDraft = {
    id: draft.next,
    field: '',
    test: 'is',
    value: undefined,
    given: new Map(),
    settled: null,
  };
  const alternatives = draft.alternatives[alternative]
    ? draft.alternatives.map((drafts, at) => (at === alternative ? [...drafts, fresh] : drafts))
    : [...draft.alternatives, [fresh]];
  return { alternatives, next: draft.next + 1 };
}

export function withoutCondition(draft: RuleDraft, id: number): RuleDraft {
  const alternatives = draft.alternatives
    .map((drafts) => drafts.filter((each) => each.id !== id))
    .filter((drafts) => drafts.length > 0);
  return { ...draft, alternatives };
}

export function withEdit(draft: RuleDraft, id: number, edit: ConditionEdit): RuleDraft {
  const alternatives = draft.alternatives.map((drafts) =>
    drafts.map((each) => (each.id === id ? settledIn(edited(each, edit)) : each)),
  );
  return { ...draft, alternatives };
}

const givenAs = (field: string, test: Test) => `${shapeOf(test)} ${field}`;

function edited(draft: ConditionDraft, edit: ConditionEdit): ConditionDraft {
  if (edit.kind === 'value') return { ...draft, value: edit.value };
  const given = new Map(draft.given);
  if (draft.value !== undefined) given.set(givenAs(draft.field, draft.test), draft.value);
  const field = edit.kind === 'field' ? edit.field.field : draft.field;
  const test =
    edit.kind === 'field' ? testFor(edit.field.kind, draft.field === '' ? null : draft.test) : edit.test;
  const known = field === draft.field ? draft.value : undefined;
  const carried = carriedValue(known, shapeOf(draft.test), shapeOf(test));
  const value = carried === undefined ? given.get(givenAs(field, test)) : carried;
  return { ...draft, field, test, value, given };
}

/** A condition that is whole takes the place of the one in the rule; its note stays. */
function settledIn(draft: ConditionDraft): ConditionDraft {
  const { field, test, value, settled } = draft;
  if (field === '' || value === undefined) return draft;
  const note = settled?.note;
  return { ...draft, settled: { field, test, value, ...(note === undefined ? {} : { note }) } };
}
