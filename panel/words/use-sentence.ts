import { useContext } from 'react';
import type { Parameters } from '#core';
import { WordsContext } from './use-words';

/** Something that core says: what it means as code and parameters, and its English. */
export interface Said {
  readonly code: string;
  readonly parameters: Parameters;
  readonly message: string;
}

/** A reason, a change or an explanation in the user's language. */
export function useSentence(): (said: Said) => string {
  useContext(WordsContext);
  return messageOf;
}

function messageOf({ message }: Said): string {
  return message;
}
