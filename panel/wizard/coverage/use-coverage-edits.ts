import { useCallback } from 'react';
import type { StepEdit } from '../../use-step-edits';
import { useStepEdits } from '../../use-step-edits';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/words';

type Edited = keyof Words['coverage']['undo'];

export type CoverageEdit = StepEdit<Edited>;

/** Edits the model at the step Coverage. */
export function useCoverageEdits(): CoverageEdit {
  const { undo } = useWords().coverage;
  return useStepEdits(
    'coverage',
    useCallback((what: Edited) => undo[what], [undo]),
  );
}
