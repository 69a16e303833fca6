import { createContext, useContext } from 'react';
import type { CoreSpeech } from './core-speech';
import { englishSpeech } from './core-speech';

/** What core says, in the user's language, for everything inside the panel. */
export const CoreSpeechContext = createContext<CoreSpeech>(englishSpeech());

/** How a component says what core says. */
export function useCoreSpeech(): CoreSpeech {
  return useContext(CoreSpeechContext);
}
