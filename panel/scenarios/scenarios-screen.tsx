import { Screen } from '../screen';
import { useWords } from '../words/use-words';

export function ScenariosScreen() {
  const words = useWords();
  return <Screen title={words.screens.scenarios} lead={words.product} />;
}
