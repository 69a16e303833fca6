import { makeStyles } from '@fluentui/react-components';
import { Text } from '../controls/text';
import type { TruthHole } from '../engine/questions/crm-truth';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', overflowWrap: 'anywhere' },
  said: { display: 'block' },
});

export interface HoleListProps {
  readonly holes: readonly TruthHole[];
  readonly currency: string;
}

/** How far each exclusion is checked, and what it would take to know the rest. */
export function HoleList({ holes, currency }: HoleListProps) {
  const styles = useStyles();
  const text = useWords().health.truth;
  const core = useCoreSpeech();
  const { count, shortMoney } = useFigures();
  return (
    <ul className={styles.list}>
      {holes.map(({ exclusion, unchecked, value, fields, holdsTagged }) => (
        <li key={exclusion}>
          <Text className={styles.said}>
            {unchecked === 0
              ? text.checked(exclusion, count(holdsTagged))
              : text.unchecked(
                  exclusion,
                  count(unchecked),
                  value === null ? '' : shortMoney(value, currency),
                  count(holdsTagged),
                )}
          </Text>
          {fields.map(({ field, source, accounts }) => (
            <Text key={field} size={200} className={styles.said}>
              {text.wouldTell(core.field(field), count(accounts), text.ways[source])}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}
