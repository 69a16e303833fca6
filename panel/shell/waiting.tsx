import { Text } from '../controls/text';
import { useWords } from '../words/use-words';

/** In the place of a screen, or of figures, that are on their way. */
export function Waiting() {
  const words = useWords();
  return (
    <Text role="status" data-waiting>
      {words.shell.loading}
    </Text>
  );
}
