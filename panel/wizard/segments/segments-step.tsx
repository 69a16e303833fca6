import { Screen } from '../../screen';
import { useWords } from '../../words/use-words';

export function SegmentsStep() {
  const words = useWords();
  return <Screen title={words.screens.segments} lead={words.product} />;
}
