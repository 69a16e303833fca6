import type { StepEdit } from '../../use-step-edits';
import { useStepEdits } from '../../use-step-edits';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/words';

export type ValueEdit = StepEdit<keyof Words['value']['undo']>;

/** Edits the model at the step Value. */
export function useValueEdits(): ValueEdit {
  return useStepEdits('value', useWords().value.undo);
}
