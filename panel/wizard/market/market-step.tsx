import { Screen } from '../../screen';
import { useWords } from '../../words/use-words';

export function MarketStep() {
  const words = useWords();
  return <Screen title={words.screens.market} lead={words.product} />;
}
