import { useContext } from 'react';
import type { Problem } from '#core';
import { problemText } from '#core';
import { WordsContext } from './use-words';

/** A problem or a notice in the user's language, with its cell in front. */
export function useProblemText(): (problem: Problem) => string {
  useContext(WordsContext);
  return problemText;
}
