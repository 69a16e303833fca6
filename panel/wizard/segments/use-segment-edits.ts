import type { Model } from '#core';
import { useMemo, useRef } from 'react';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/words';

/** Edits of the model at this step. */
export interface SegmentEdits {
  /** One step of Undo by itself. */
  readonly once: (
    what: (words: Words['segments']['undo']) => string,
    change: (model: Model) => Model,
  ) => void;
  /** Changes of one thing that is typed are one step of Undo until another thing is changed. */
  readonly typing: (
    thing: string,
    what: (words: Words['segments']['undo']) => string,
    change: (model: Model) => Model,
  ) => void;
  /** Moves of one thing that follow each other closely are one step of Undo: a drag, or some keys. */
  readonly moving: (thing: string, change: (model: Model) => Model) => void;
}

/** A pause of so many milliseconds ends a move. */
const pause = 1_000;

/** Edits with the words that Undo says. */
export function useSegmentEdits(): SegmentEdits {
  const { deeds } = useView();
  const { undo } = useWords().segments;
  const last = useRef({ thing: '', at: 0, count: 0 });
  return useMemo(
    () => ({
      once: (what, change) => {
        last.current = { thing: '', at: 0, count: last.current.count + 1 };
        deeds.edit({ what: what(undo), key: `segments ${last.current.count}`, change });
      },
      typing: (thing, what, change) => {
        const { count } = last.current;
        last.current = { thing, at: 0, count: last.current.thing === thing ? count : count + 1 };
        deeds.edit({ what: what(undo), key: `${thing} ${last.current.count}`, change });
      },
      moving: (thing, change) => {
        const before = last.current;
        const at = performance.now();
        const isSame = before.thing === thing && at - before.at < pause;
        last.current = { thing, at, count: isSame ? before.count : before.count + 1 };
        deeds.edit({ what: undo.lines, key: `lines ${last.current.count}`, change });
      },
    }),
    [deeds, undo],
  );
}
