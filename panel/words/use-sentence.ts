import type { Saying } from './core/core-sentences';
import { useCoreSpeech } from './use-core-speech';

export type { Saying as Said };

/** A reason, a change or an explanation in the user's language. */
export function useSentence(): (said: Saying) => string {
  return useCoreSpeech().saying;
}
