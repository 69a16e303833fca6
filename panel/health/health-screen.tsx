import { Screen } from '../screen';
import { useWords } from '../words/use-words';

export function HealthScreen() {
  const words = useWords();
  return <Screen title={words.screens.health} lead={words.product} />;
}
