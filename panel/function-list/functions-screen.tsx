import { Screen } from '../screen';
import { useWords } from '../words/use-words';

export function FunctionsScreen() {
  const words = useWords();
  return <Screen title={words.screens.functions} lead={words.product} />;
}
