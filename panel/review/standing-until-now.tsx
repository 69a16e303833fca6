import { Text } from '../controls/text';
import type { StandingDecision } from '../engine/questions/standing-decisions';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

/** What was decided of the same account and field before, since saving replaces it; nothing where nothing was. */
export function StandingUntilNow({ standing }: { readonly standing: readonly StandingDecision[] }) {
  const text = useWords().review;
  const figures = useFigures();
  if (standing.length === 0) return null;
  return (
    <div role="status">
      {standing.length > 1 && (
        <Text size={200} block>
          {text.replacesAll(figures.count(standing.length))}
        </Text>
      )}
      {standing.map(({ row, value, who, when }) => (
        <Text key={row} size={200} block>
          {text.replaces(value, who === '' ? text.nobody : who, when)}
        </Text>
      ))}
      <Text size={200} block>
        {text.replacing}
      </Text>
    </div>
  );
}
