import { makeStyles } from '@fluentui/react-components';
import { Button } from '../../controls/button';
import { Text } from '../../controls/text';
import { DraftProblems } from '../../draft-problems';
import { NoticeList } from '../../notice-list';
import { ProblemList } from '../../problem-list';
import { Screen, Section } from '../../screen';
import { Waiting } from '../../shell/waiting';
import { useAnswer } from '../../use-answer';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { ColumnList } from './column-list';
import { NoTables } from '../../no-tables';
import { ImportSection } from './import-section';
import { TableField } from './table-field';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Pick the table, see what its columns are taken for and how good they are, and mend it. */
export function AccountsStep() {
  const styles = useStyles();
  const words = useWords();
  const { state, deeds } = useView();
  const { tables, accounts, progress } = state;
  const isBusy = progress !== null;
  const text = words.accounts;
  if (tables && tables.length === 0)
    return (
      <Screen title={words.screens.accounts}>
        <NoTables />
      </Screen>
    );
  return (
    <Screen title={words.screens.accounts} lead={text.lead}>
      {tables ? <TableField tables={tables} /> : <Waiting />}
      <div className={styles.buttons}>
        <Button size="small" onClick={deeds.pickSelection} disabled={isBusy}>
          {text.useSelection}
        </Button>
        <Button size="small" appearance="subtle" onClick={deeds.look} disabled={isBusy}>
          {text.refresh}
        </Button>
      </div>
      {accounts && <ProblemList problems={[...accounts.problems, ...accounts.draftProblems]} />}
      <DraftProblems of="accounts" />
      {accounts && accounts.problems.length === 0 && (
        <>
          <Columns />
          <ImportSection />
        </>
      )}
    </Screen>
  );
}

function Columns() {
  const words = useWords();
  const figures = useFigures();
  const { state } = useView();
  const { accounts, mapping, draft } = state;
  const quality = useAnswer('data quality', draft && { fields: draft.fields });
  if (!accounts) return null;
  const text = words.accounts;
  const known = mapping.filter(({ field }) => field !== null && accounts.knownFields.includes(field)).length;
  return (
    <Section title={text.mapping}>
      <Text>
        {[
          text.mappingLead(figures.count(known), figures.count(mapping.length)),
          ...(state.saved ? [text.fromModel] : []),
          ...(accounts.overrideCount > 0 ? [text.overrides(figures.count(accounts.overrideCount))] : []),
        ].join(' ')}
      </Text>
      <ColumnList qualities={quality.answer?.fields ?? []} />
      <NoticeList title={text.notices} notices={accounts.notices} />
    </Section>
  );
}
