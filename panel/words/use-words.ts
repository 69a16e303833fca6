import { createContext, useContext } from 'react';
import { text } from '../text.en';
import type { Words } from './words';

/** The words of the user's language, for everything inside the panel. */
export const WordsContext = createContext<Words>(text);

/** Every word that a component shows. */
export function useWords(): Words {
  return useContext(WordsContext);
}
