import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import type { Surprise } from '../engine/questions/health-figures';
import { useView } from '../view';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  said: { display: 'block', '::first-letter': { textTransform: 'uppercase' }, overflowWrap: 'anywhere' },
  cell: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What is odd about the accounts, in words, each with the way to its first cell. */
export function SurpriseList({ surprises }: { readonly surprises: readonly Surprise[] }) {
  const styles = useStyles();
  const text = useWords().health;
  const core = useCoreSpeech();
  const { desk } = useView();
  return (
    <ul className={styles.list}>
      {surprises.map(({ problem, cell }, index) => (
        <li key={index} className={styles.item}>
          <div>
            <Text className={styles.said}>{core.problem(problem)}</Text>
            {cell && (
              <Text size={200} className={styles.cell}>
                {text.see(cell.range)}
              </Text>
            )}
          </div>
          {cell && (
            <Button
              size="small"
              aria-label={text.showCell(cell.range)}
              onClick={() => void desk.runner.quietly(() => desk.host.sheets.select(cell))}
            >
              {text.show}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
