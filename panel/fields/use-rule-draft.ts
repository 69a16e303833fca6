import { useState } from 'react';
import type { When } from '#core';
import type { RuleDraft } from './rule-draft';
import { draftOf, whenOf, withCondition } from './rule-draft';

const isSame = (one: When, other: When) => one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * A rule while it is edited. A rule that was changed elsewhere (taken back, or edited on the sheet) takes the place of what
 * is being edited.
 */
export function useRuleDraft(
  when: When,
  mayBeEmpty: boolean,
  onWhen: (when: When) => void,
): readonly [RuleDraft, (next: RuleDraft) => void] {
  const [held, setHeld] = useState(() => ({ when, draft: begun(when, mayBeEmpty) }));
  const isOwn = isSame(held.when, when);
  const now = isOwn ? held : { when, draft: renumbered(begun(when, mayBeEmpty), held.draft) };
  if (!isOwn) setHeld(now);
  const change = (draft: RuleDraft) => {
    const next = whenOf(draft);
    setHeld({ when: next, draft });
    if (!isSame(next, now.when)) onWhen(next);
  };
  return [now.draft, change];
}

/** A rule that must have a condition begins with one to be filled in. */
function begun(when: When, mayBeEmpty: boolean): RuleDraft {
  const draft = draftOf(when);
  return when.length === 0 && !mayBeEmpty ? withCondition(draft, 0) : draft;
}

/** New numbers, so that inputs that show what was typed are made anew. */
function renumbered({ alternatives }: RuleDraft, before: RuleDraft): RuleDraft {
  let { next } = before;
  return {
    alternatives: alternatives.map((drafts) => drafts.map((each) => ({ ...each, id: next++ }))),
    next,
  };
}
