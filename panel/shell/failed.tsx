import { makeStyles } from '@fluentui/react-components';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  failed: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
});

export interface FailedProps {
  readonly why: string;
  readonly onAgain: () => void;
}

/** A screen that could not be shown. */
export function Failed({ why, onAgain }: FailedProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.failed} role="alert">
      <Text>{words.shell.failed}</Text>
      <Text size={200}>{why}</Text>
      <Button onClick={onAgain}>{words.shell.tryAgain}</Button>
    </div>
  );
}
