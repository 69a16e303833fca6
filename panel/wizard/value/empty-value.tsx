import { makeStyles, tokens } from '@fluentui/react-components';
import { Text } from '../../controls/text';
import { useWords } from '../../words/use-words';
import { LearnForm } from './learn-form';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    minWidth: 0,
  },
});

/** Nothing is said of worth: what that takes, and the way to it. */
export function EmptyValue() {
  const styles = useStyles();
  const { empty } = useWords().value;
  return (
    <section className={styles.empty} aria-label={empty.title}>
      <Text weight="semibold">{empty.title}</Text>
      <Text>{empty.needs}</Text>
      <Text>{empty.skip}</Text>
      <LearnForm />
    </section>
  );
}
