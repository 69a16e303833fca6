import { Screen } from '../screen';
import { useWords } from '../words/use-words';

export function ResultsScreen() {
  const words = useWords();
  return <Screen title={words.screens.results} lead={words.product} />;
}
