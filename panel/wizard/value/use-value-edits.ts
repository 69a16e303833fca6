import type { Model } from '#core';
import { useMemo, useRef } from 'react';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/words';

/**
 * Edits the model at this step. Edits of one thing that follow each other closely are one step of Undo: a drag, some keys.
 * @param what what Undo will say
 * @param thing what is edited, where `what` says it of several
 */
export type ValueEdit = (
  what: keyof Words['value']['undo'],
  change: (model: Model) => Model,
  thing?: string,
) => void;

/** A pause of so many milliseconds ends a step. */
const pause = 1_000;

export function useValueEdits(): ValueEdit {
  const { deeds } = useView();
  const { undo } = useWords().value;
  const last = useRef({ thing: '', at: 0, count: 0 });
  return useMemo(
    () =>
      (what, change, thing = what) => {
        const before = last.current;
        const at = performance.now();
        const isSame = before.thing === thing && at - before.at < pause;
        last.current = { thing, at, count: isSame ? before.count : before.count + 1 };
        deeds.edit({ what: undo[what], key: `value ${thing} ${last.current.count}`, change });
      },
    [deeds, undo],
  );
}
