import { useEffect, useRef, useState } from 'react';
import type { AnswerOf, ArgumentOf, QuestionName } from './engine/engine';
import { useView } from './view';

/** The answer to a question that is asked again whenever what it is about changes. */
export interface LiveAnswer<Answer> {
  /** The last answer that came; null until the first. */
  readonly answer: Answer | null;
  /** The answer is to an earlier question; the present one is under way. */
  readonly isBehind: boolean;
}

interface Held<Name extends QuestionName> {
  readonly about: readonly unknown[];
  readonly answer: AnswerOf<Name> | null;
  /** Why there is no answer, through no fault of the user. */
  readonly failure: Error | null;
}

/**
 * Asks the engine and asks again when the argument or the accounts change. While a question is under way, only the latest
 * change waits, so that a line can be dragged as fast as the hand goes. An engine that fails takes the screen with it, which
 * says so and offers to try again.
 * @param argument null asks nothing; its properties are compared one by one
 */
export function useAnswer<Name extends QuestionName>(
  name: Name,
  argument: ArgumentOf<Name> | null,
): LiveAnswer<AnswerOf<Name>> {
  const { desk, state } = useView();
  const [held, setHeld] = useState<Held<Name>>({ about: [], answer: null, failure: null });
  const about = useUnchanged([
    name,
    state.accounts,
    state.second,
    ...(argument === null ? [] : Object.values(argument as object)),
  ]);
  const wanted = useRef<{ about: readonly unknown[]; argument: ArgumentOf<Name> } | null>(null);
  const isAsking = useRef(false);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => void (isGone.current = true);
  }, []);
  useEffect(() => {
    if (argument === null) return;
    wanted.current = { about, argument };
    if (isAsking.current) return;
    isAsking.current = true;
    const next = async () => {
      while (wanted.current && !isGone.current) {
        const now = wanted.current;
        wanted.current = null;
        const settled = await desk.engine.ask(name, now.argument).then(
          (answer) => ({ answer, failure: null }),
          (error: unknown) => ({
            answer: null,
            failure: error instanceof Error ? error : new Error(String(error)),
          }),
        );
        if (!isGone.current) setHeld({ about: now.about, ...settled });
      }
      isAsking.current = false;
    };
    void next();
  }, [about]);
  const isBehind = argument !== null && held.about !== about;
  if (held.failure && !isBehind) throw held.failure;
  return { answer: held.answer, isBehind };
}

/** The same list as long as its items are the same. */
function useUnchanged(items: readonly unknown[]): readonly unknown[] {
  const kept = useRef(items);
  if (!isSame(kept.current, items)) kept.current = items;
  return kept.current;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => Object.is(item, other[index]));
}
