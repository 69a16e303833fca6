import { Screen } from '../screen';
import { useWords } from '../words/use-words';

export function ExplainScreen() {
  const words = useWords();
  return <Screen title={words.screens.explain} lead={words.product} />;
}
