import { makeStyles } from '@fluentui/react-components';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { useView } from '../view';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** Reading the accounts was called off, or failed: how to go on. */
export function NotRead() {
  const styles = useStyles();
  const words = useWords();
  const { deeds } = useView();
  return (
    <div className={styles.line}>
      <Text>{words.home.notRead}</Text>
      <Button onClick={deeds.look}>{words.shell.lookAgain}</Button>
    </div>
  );
}
