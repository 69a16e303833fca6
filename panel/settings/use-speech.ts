import { useView } from '../view';
import { languageOf } from '../words/languages';

/** The language that the panel speaks, for names that browsers know. */
export function useSpeech(): string {
  const { desk, state } = useView();
  return languageOf(state.preferences.language ?? desk.host.desk.locale);
}
