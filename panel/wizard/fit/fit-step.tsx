import { Screen } from '../../screen';
import { useWords } from '../../words/use-words';

export function FitStep() {
  const words = useWords();
  return <Screen title={words.screens.fit} lead={words.product} />;
}
