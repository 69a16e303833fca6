import { useCallback } from 'react';
import type { StepEdit } from '../../use-step-edits';
import { useStepEdits } from '../../use-step-edits';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/words';

type Edited = keyof Words['value']['undo'];

export type ValueEdit = StepEdit<Edited>;

/** Edits the model at the step Value. */
export function useValueEdits(): ValueEdit {
  const { undo } = useWords().value;
  return useStepEdits(
    'value',
    useCallback((what: Edited) => undo[what], [undo]),
  );
}
