import { makeStyles, tokens } from '@fluentui/react-components';
import { Text } from '../controls/text';
import type { SinceLastRun } from '../engine/questions/home-figures';
import { secondTableNames } from '../second-places';
import { NotRead } from './not-read';
import { useLastRun } from './use-last-run';
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

export interface WorkbookFactsProps {
  /** Null until it is known. */
  readonly since: { readonly since: SinceLastRun | null } | null;
}

/** The accounts, the model and the tables beside them, in a line each. */
export function WorkbookFacts({ since }: WorkbookFactsProps) {
  const styles = useStyles();
  const text = useWords().home;
  const figures = useFigures();
  const { accounts, saved, second, modelSheet, tables: found, progress, note } = useView().state;
  const last = useLastRun();
  // Called off before a table was found, it is said in a note.
  if (!accounts) return (found ?? note) && progress === null ? <NotRead /> : <Waiting />;
  const tables = secondTableNames.filter((name) => second?.places[name]).map((name) => text.tables[name]);
  const sinceText = (run: SinceLastRun | null) => {
    if (!run) return text.neverRun;
    const { segmented, moved, fresh } = run;
    const changes =
      moved + fresh === 0 ? text.sinceNothing : text.since(figures.count(moved), figures.count(fresh));
    return `${text.lastRun(figures.count(segmented))} ${changes}`;
  };
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
      {last && (
        <li>
          <Text>{text.lastWritten(figures.day(last.when), figures.count(last.accounts))}</Text>
        </li>
      )}
      {since && (
        <li>
          <Text className={styles.quiet}>{sinceText(since.since)}</Text>
        </li>
      )}
    </ul>
  );
}
