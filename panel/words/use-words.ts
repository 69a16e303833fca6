import { createContext, useContext } from 'react';
import { english } from './languages';
import type { Words } from './words';

/** The words of the user's language, for everything inside the panel. */
export const WordsContext = createContext<Words>(english.words);

/** Every word that a component shows. */
export function useWords(): Words {
  return useContext(WordsContext);
}
