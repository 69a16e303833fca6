import type { Criterion, Model } from '#core';
import { useMemo } from 'react';
import { useView } from '../../view';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/words';
import { withCriterion } from './criterion-edits';

type UndoWords = Words['fit']['undo'];

/** Edits of the model at this step. */
export interface FitEdits {
  /** One step of Undo by itself. */
  readonly once: (what: (words: UndoWords) => string, change: (model: Model) => Model) => void;
  /** Edits of one thing one after another are one step of Undo. */
  readonly change: (key: string, what: (words: UndoWords) => string, change: (model: Model) => Model) => void;
  readonly criterion: (at: number, change: (criterion: Criterion) => Criterion) => void;
  /** The same, and cuts that the criterion learns are learned anew. */
  readonly relearn: (at: number, change: (criterion: Criterion) => Criterion) => void;
}

let edits = 0;

/** Edits with the words that Undo says. */
export function useFitEdits(): FitEdits {
  const { deeds, desk } = useView();
  const { undo } = useWords().fit;
  return useMemo(() => {
    const change: FitEdits['change'] = (key, what, by) => deeds.edit({ what: what(undo), key, change: by });
    const criterionNow = (at: number) => desk.store.get().draft?.criteria[at];
    const criterion: FitEdits['criterion'] = (at, by) =>
      change(
        `criterion ${at}`,
        (words) => words.criterion(criterionNow(at)?.name ?? ''),
        (model) => withCriterion(model, at, by),
      );
    return {
      change,
      criterion,
      once: (what, by) => change(`fit ${edits++}`, what, by),
      relearn: (at, by) => {
        criterion(at, by);
        const { draft } = desk.store.get();
        const asked = criterionNow(at);
        if (!draft || !asked) return;
        void desk.runner.quietly(async () => {
          const learned = await desk.engine.ask('learned cuts', { model: draft, criterion: asked });
          if (criterionNow(at) === asked) criterion(at, () => learned);
        });
      },
    };
  }, [deeds, desk, undo]);
}
