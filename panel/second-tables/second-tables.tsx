import { makeStyles, tokens } from '@fluentui/react-components';
import type { SecondTableName } from '#core';
import { Button } from '../controls/button';
import { Text } from '../controls/text';
import { NoticeDetails } from '../notice-list';
import { joinedTableNames } from '../second-places';
import { Waiting } from '../shell/waiting';
import { useView } from '../view';
import { useWords } from '../words/use-words';
import { SecondTableField } from './second-table-field';
import { useSecondFindings } from './use-second-findings';

const useStyles = makeStyles({
  tables: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

export interface SecondTablesProps {
  /** Which of them the screen learns from; the others keep what was chosen for them. */
  readonly names: readonly SecondTableName[];
}

/** Which tables of the workbook hold deals, spend and effort, what was found in each, and which rows found no account. */
export function SecondTables({ names }: SecondTablesProps) {
  const styles = useStyles();
  const text = useWords().secondTables;
  const { state, deeds } = useView();
  const { answer } = useSecondFindings();
  const { second } = state;
  if (!second) return <Waiting />;
  if (second.offered.length === 0)
    return (
      <div className={styles.empty}>
        <Text>{text.noTables}</Text>
        {names.map((name) => (
          <Text key={name}>{text.add[name]}</Text>
        ))}
        <Button size="small" onClick={deeds.look} disabled={state.progress !== null}>
          {text.lookAgain}
        </Button>
      </div>
    );
  const isJoined = names.some((name) => joinedTableNames.some((joined) => joined === name));
  const told = (isJoined && answer?.notices.filter(({ code }) => !saidAlready.includes(code))) || [];
  return (
    <div className={styles.tables}>
      {names.map((name) => (
        <SecondTableField
          key={name}
          name={name}
          second={second}
          finding={second.places[name] && (answer?.tables[name] ?? null)}
        />
      ))}
      <NoticeDetails notices={told} summary={text.more} />
    </div>
  );
}

/** What the lines under each table say already. */
const saidAlready: readonly string[] = ['join/joined', 'join/blank', 'history/as-of'];
