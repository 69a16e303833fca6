import { Screen } from '../../screen';
import { useWords } from '../../words/use-words';

export function AccountsStep() {
  const words = useWords();
  return <Screen title={words.screens.accounts} lead={words.product} />;
}
