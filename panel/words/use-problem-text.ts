import type { Problem } from '#core';
import { useCoreSpeech } from './use-core-speech';

/** A problem or a notice in the user's language, with its cell in front. */
export function useProblemText(): (problem: Problem) => string {
  return useCoreSpeech().problem;
}
