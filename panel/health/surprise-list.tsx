import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Text } from '../controls/text';
import type { Surprise } from '../engine/questions/health-figures';
import { useCapital } from '../words/capital-style';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';
import { CellLine } from './cell-line';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  said: { display: 'block', overflowWrap: 'anywhere' },
  cell: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What is odd about the accounts, in words, each with the way to its first cell. */
export function SurpriseList({ surprises }: { readonly surprises: readonly Surprise[] }) {
  const styles = useStyles();
  const text = useWords().health;
  const core = useCoreSpeech();
  const capital = useCapital();
  const said = surprises.map(({ problem, cell }) => ({ told: core.problem(problem), cell }));
  return (
    <ul className={styles.list}>
      {said.map(({ told, cell }, index) => (
        <li key={index} className={styles.item}>
          <CellLine cell={cell} show={text.show} showOf={cell ? text.showCell(cell.range) : ''}>
            <Text className={mergeClasses(styles.said, capital(told))}>{told}</Text>
            {cell && (
              <Text size={200} className={styles.cell}>
                {text.see(cell.range)}
              </Text>
            )}
          </CellLine>
        </li>
      ))}
    </ul>
  );
}
