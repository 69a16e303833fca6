import { makeStyles } from '@fluentui/react-components';
import type { MotionFinding } from '#core';
import { Text } from '../../controls/text';
import { useProblemText } from '../../words/use-problem-text';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  said: { display: 'block', overflowWrap: 'anywhere', '::first-letter': { textTransform: 'uppercase' } },
  list: { margin: 0, paddingLeft: '18px' },
});

export interface FindingListProps {
  readonly findings: readonly MotionFinding[];
}

/** What was found of motions and of ways to organise, each with what to do. */
export function FindingList({ findings }: FindingListProps) {
  const styles = useStyles();
  const { cuts } = useWords().coverage.plan.motions;
  const cutWord = (cut: string) => cuts[cut as keyof typeof cuts] ?? cut;
  const problemText = useProblemText();
  return (
    <ul className={styles.list}>
      {findings.map(({ about, name, function: of, says, advice }, at) => (
        <li key={at}>
          <Text className={styles.said}>
            {about === 'organisation'
              ? name.split(' × ').map(cutWord).join(' × ')
              : [name, of].filter((part) => part !== '').join(', ')}
          </Text>
          {[...says, ...advice].map((said, index) => (
            <Text key={index} size={200} className={styles.said}>
              {problemText(said)}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}
