import { makeStyles } from '@fluentui/react-components';
import { Text } from '../../controls/text';
import type { ShownMerge } from '../../engine/questions/prepare-import';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  names: { overflowWrap: 'anywhere' },
});

/** What an import does to the accounts: how many are new, changed, gone, and the first of them. */
export function ImportChanges({ merge }: { readonly merge: ShownMerge }) {
  const styles = useStyles();
  const text = useWords().accounts.import;
  const figures = useFigures();
  const { added, changed, gone, unchanged, changes, firstAdded, firstGone } = merge;
  const shown = (value: string) => (value === '' ? text.blank : value);
  return (
    <>
      <Text role="status">
        {text.counts(
          figures.count(added),
          figures.count(changed),
          figures.count(gone),
          figures.count(unchanged),
        )}
      </Text>
      {changes.length > 0 && (
        <div>
          <Text>{text.changes}</Text>
          <ul className={styles.list}>
            {changes.map(({ account, header, before, after }) => (
              <li key={`${account} ${header}`}>
                <Text>{text.change(account, header, shown(before), shown(after))}</Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      {firstAdded.length > 0 && <Text className={styles.names}>{text.added(figures.list(firstAdded))}</Text>}
      {firstGone.length > 0 && <Text className={styles.names}>{text.goneOnes(figures.list(firstGone))}</Text>}
    </>
  );
}
