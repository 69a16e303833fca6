import type { StepEdit } from '../../use-step-edits';
import { useStepEdits } from '../../use-step-edits';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/words';

export type CoverageEdit = StepEdit<keyof Words['coverage']['undo']>;

/** Edits the model at the step Coverage. */
export function useCoverageEdits(): CoverageEdit {
  return useStepEdits('coverage', useWords().coverage.undo);
}
