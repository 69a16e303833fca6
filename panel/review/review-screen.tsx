import { Screen } from '../screen';
import { useWords } from '../words/use-words';

export function ReviewScreen() {
  const words = useWords();
  return <Screen title={words.screens.review} lead={words.product} />;
}
