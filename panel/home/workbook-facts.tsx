import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { secondTableNames } from '../second-places';
import { Waiting } from '../shell/waiting';
import { useView } from '../view';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  facts: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The accounts, the model and the tables beside them, in a line each. */
export function WorkbookFacts() {
  const styles = useStyles();
  const text = useWords().home;
  const figures = useFigures();
  const { accounts, saved, second, modelSheet } = useView().state;
  if (!accounts) return <Waiting />;
  const tables = secondTableNames.filter((name) => second?.places[name]).map((name) => text.tables[name]);
  return (
    <ul className={styles.facts}>
      <li>
        <Text>{text.accounts(figures.count(accounts.accountCount), accounts.place.sheet)}</Text>
      </li>
      {tables.length > 0 && (
        <li>
          <Text>{text.beside(figures.list(tables))}</Text>
        </li>
      )}
      {(saved || modelSheet?.standing === 'none') && (
        <li>
          <Text className={styles.quiet}>{saved ? text.model(saved.name) : text.noModel}</Text>
        </li>
      )}
    </ul>
  );
}
