import { Screen } from '../../screen';
import { useWords } from '../../words/use-words';

export function ValueStep() {
  const words = useWords();
  return <Screen title={words.screens.value} lead={words.product} />;
}
