import { useCallback } from 'react';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';
import { fieldName } from './rule-sentence';

/** What a field is called, where it is chosen and where it is spoken of; its key stays what is written. */
export function useFieldName(): (field: string) => string {
  const { rules } = useWords();
  const core = useCoreSpeech();
  return useCallback((field) => fieldName(field, rules, core), [rules, core]);
}
