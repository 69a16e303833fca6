import { makeStyles, tokens } from '@fluentui/react-components';
import { Button } from './controls/button';
import { Text } from './controls/text';
import { useView } from './view';
import { useWords } from './words/use-words';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    alignItems: 'flex-start',
    padding: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A workbook without a table of accounts, and what to do about it. */
export function NoTables() {
  const styles = useStyles();
  const text = useWords().accounts;
  const { deeds } = useView();
  return (
    <div className={styles.empty}>
      <Text weight="semibold">{text.none}</Text>
      <Text>{text.noneAdvice}</Text>
      <Button onClick={deeds.look}>{text.refresh}</Button>
    </div>
  );
}
