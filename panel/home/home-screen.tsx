import { Screen } from '../screen';
import { useWords } from '../words/use-words';

export function HomeScreen() {
  const words = useWords();
  return <Screen title={words.screens.home} lead={words.product} />;
}
