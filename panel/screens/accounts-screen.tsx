import { Button, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ColumnList } from '../fields/column-list';
import type { Figures } from '../figures';
import type { MappedColumn } from '../mapped-column';
import { isRecognised } from '../mapped-column';
import { NoticeList } from '../notice-list';
import type { PanelDeeds } from '../panel-deeds';
import { samePlace } from '../second-places';
import type { PanelState } from '../state';
import { text } from '../text.en';
import { WorthSection } from './worth-section';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  quiet: { color: tokens.colorNeutralForeground2 },
  // A grid's column is as wide as the longest table name unless it is told that it may shrink.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '> select': { width: '100%', textOverflow: 'ellipsis' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
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

export interface AccountsScreenProps {
  readonly state: PanelState;
  readonly deeds: PanelDeeds;
  readonly fields: readonly string[];
  readonly figures: Figures;
}

/** Pick the table, see what its columns are taken for, and mend it; below, what to learn from. */
export function AccountsScreen({ state, deeds, fields, figures }: AccountsScreenProps) {
  const styles = useStyles();
  const { tables, place, accounts, mapping, progress } = state;
  if (tables && tables.length === 0) return <NoTables onLook={deeds.look} />;
  const chosen = tables?.findIndex((table) => samePlace(table.place, place));
  const known = mapping.filter(isRecognised).length;
  return (
    <div className={styles.screen}>
      <h2 className={styles.title}>{text.accounts.title}</h2>
      <Text className={styles.quiet}>{text.accounts.lead}</Text>
      <Field className={styles.field} label={text.accounts.table}>
        <Select
          className={styles.select}
          value={String(chosen ?? '')}
          disabled={!tables || progress !== null}
          onChange={(_, { value }) => {
            const table = tables?.[Number(value)];
            if (table) deeds.pick(table.place);
          }}
        >
          {tables?.map((table, index) => (
            <option key={`${table.place.sheet}!${table.place.range}`} value={String(index)}>
              {text.accounts.tableOption(table.name, figures.count(table.rowCount))}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={deeds.pickSelection} disabled={progress !== null}>
          {text.accounts.useSelection}
        </Button>
        <Button size="small" appearance="subtle" onClick={deeds.look} disabled={progress !== null}>
          {text.accounts.refresh}
        </Button>
      </div>
      {accounts && (
        <section aria-label={text.mapping.title}>
          <h3 className={styles.subtitle}>{text.mapping.title}</h3>
          <Text className={styles.quiet}>
            {text.mapping.lead(figures.count(known), figures.count(mapping.length))}
            {accounts.model && ` ${text.mapping.fromModel}`}
            {accounts.overrides.length > 0 &&
              ` ${text.mapping.overrides(figures.count(accounts.overrides.length))}`}
          </Text>
          <ColumnList
            mapping={mapping}
            unrecognised={accounts.unrecognised}
            fields={fields}
            isDisabled={progress !== null}
            figures={figures}
            onMapping={(columns, header, field) => deeds.map(remapped(columns, header, field))}
          />
          <NoticeList title={text.mapping.notices} notices={accounts.recognition.notices} />
        </section>
      )}
      {state.second && accounts?.problems.length === 0 && (
        <WorthSection state={state} second={state.second} deeds={deeds} figures={figures} />
      )}
    </div>
  );
}

/** What the user says is sure. */
function remapped(
  mapping: readonly MappedColumn[],
  header: string,
  field: string | null,
): readonly MappedColumn[] {
  return mapping.map((column) =>
    column.header === header
      ? { ...column, field, kind: field === null ? null : column.kind, confidence: 1 }
      : column,
  );
}

function NoTables({ onLook }: { readonly onLook: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Text weight="semibold">{text.accounts.none}</Text>
      <Text>{text.accounts.noneAdvice}</Text>
      <Button onClick={onLook}>{text.accounts.refresh}</Button>
    </div>
  );
}
