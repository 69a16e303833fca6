import { Screen } from '../screen';
import { useWords } from '../words/use-words';

export function SettingsScreen() {
  const words = useWords();
  return <Screen title={words.screens.settings} lead={words.product} />;
}
