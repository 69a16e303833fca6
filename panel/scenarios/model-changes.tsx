import { makeStyles, tokens } from '@fluentui/react-components';
import type { ModelChange } from '#core';
import { Text } from '../controls/text';
import { Fold } from '../fold';
import { useFigures } from '../words/use-figures';
import { useSentence } from '../words/use-sentence';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  title: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: '0 0 0 18px', overflowWrap: 'anywhere' },
  item: { '::first-letter': { textTransform: 'uppercase' } },
});

/** More are folded away. */
const shown = 12;

/** What two models say differently, in words. */
export function ModelChanges({ changes }: { readonly changes: readonly ModelChange[] }) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const figures = useFigures();
  const rest = changes.slice(shown);
  return (
    <section aria-label={text.changes}>
      <h3 className={styles.title}>{text.changes}</h3>
      {changes.length === 0 && <Text>{text.noChanges}</Text>}
      <Lines changes={changes.slice(0, shown)} />
      {rest.length > 0 && (
        <Fold summary={text.moreChanges(figures.count(rest.length))}>
          <Lines changes={rest} />
        </Fold>
      )}
    </section>
  );
}

function Lines({ changes }: { readonly changes: readonly ModelChange[] }) {
  const styles = useStyles();
  const sentence = useSentence();
  return (
    <ul className={styles.list}>
      {changes.map((change, index) => (
        <li key={index} className={styles.item}>
          {sentence(change)}
        </li>
      ))}
    </ul>
  );
}
