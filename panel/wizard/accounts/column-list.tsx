import { makeStyles, tokens } from '@fluentui/react-components';
import type { FieldQuality } from '#core';
import { Text } from '../../controls/text';
import { doubledFields } from '../../mapped-column';
import type { MappedColumn } from '../../mapped-column';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { ColumnLine } from './column-line';
import { doubtfulFirst } from './doubtful-first';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    paddingTop: '4px',
    paddingBottom: '4px',
    minHeight: '24px',
  },
});

export interface ColumnListProps {
  /** One a field, as it is read now; none until they are known. */
  readonly qualities: readonly FieldQuality[];
}

/** More columns than these would keep the page from drawing. */
const mostShown = 200;

/** All columns of the accounts with their fields: the recognised ones first, of these the doubtful ones, the others folded away. */
export function ColumnList({ qualities }: ColumnListProps) {
  const styles = useStyles();
  const text = useWords().accounts;
  const figures = useFigures();
  const { state, deeds } = useView();
  const { mapping, accounts } = state;
  const doubled = doubledFields(mapping);
  const unrecognised = new Set(accounts?.unrecognised);
  const line = (column: MappedColumn) => (
    <ColumnLine
      key={column.header}
      column={column}
      knownFields={accounts?.knownFields ?? []}
      isDoubled={column.field !== null && doubled.has(column.field)}
      quality={qualities.find(({ field }) => field === column.field) ?? null}
      onField={(field) => deeds.map(remapped(mapping, column.header, field))}
    />
  );
  const recognised = doubtfulFirst(
    mapping.filter(({ header }) => !unrecognised.has(header)),
    accounts?.mapping ?? [],
  );
  const rest = mapping.filter(({ header }) => unrecognised.has(header));
  return (
    <div>
      <ul className={styles.list}>{recognised.map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{text.unused(figures.count(rest.length))}</summary>
          <ul className={styles.list}>{rest.slice(0, mostShown).map(line)}</ul>
          {rest.length > mostShown && <Text size={200}>{text.tooMany(figures.count(mostShown))}</Text>}
        </details>
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
