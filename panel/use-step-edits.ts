import type { Model } from '#core';
import { useMemo, useRef } from 'react';
import { useView } from './view';

/**
 * Edits the model at a step. Edits of one thing that follow each other closely are one step of Undo: a drag, some keys.
 * @param what what Undo will say
 * @param thing what is edited, where `what` says it of several
 */
export type StepEdit<What extends string> = (
  what: What,
  change: (model: Model) => Model,
  thing?: string,
) => void;

/** A pause of so many milliseconds ends a step of Undo. */
const pause = 1_000;

/**
 * The edits of a step of the wizard.
 * @param step tells the things of one step from those of another
 * @param undo what Undo says of each; the same function from draw to draw
 */
export function useStepEdits<What extends string>(
  step: string,
  undo: (what: What) => string,
): StepEdit<What> {
  const { deeds } = useView();
  const last = useRef({ thing: '', at: 0, count: 0 });
  return useMemo(
    () =>
      (what, change, thing = what) => {
        const before = last.current;
        const at = performance.now();
        const isSame = before.thing === thing && at - before.at < pause;
        last.current = { thing, at, count: isSame ? before.count : before.count + 1 };
        deeds.edit({ what: undo(what), key: `${step} ${thing} ${last.current.count}`, change });
      },
    [deeds, step, undo],
  );
}
