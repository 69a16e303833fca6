import { Screen } from '../../screen';
import { useWords } from '../../words/use-words';

export function FinishStep() {
  const words = useWords();
  return <Screen title={words.screens.finish} lead={words.product} />;
}
