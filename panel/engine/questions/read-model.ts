import type { ModelSheetRead } from '../read-model-block';
import { readModelBlock } from '../read-model-block';
import type { Question } from '../question';

/** Reads the Model sheet again: it was edited by hand, or taken back. */
export const readModelAgain: Question<null, ModelSheetRead> = (session) => readModelBlock(session);
