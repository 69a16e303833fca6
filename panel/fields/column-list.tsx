import { makeStyles, tokens } from '@fluentui/react-components';
import type { Figures } from '../figures';
import type { MappedColumn } from '../mapped-column';
import { doubledFields } from '../mapped-column';
import { text } from '../text.en';
import { ColumnLine } from './column-line';

const useStyles = makeStyles({
  rest: { marginTop: '8px' },
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    paddingTop: '4px',
    paddingBottom: '4px',
  },
});

export interface ColumnListProps {
  readonly mapping: readonly MappedColumn[];
  /** Columns that nobody recognised when the table was read; they stand folded away. */
  readonly unrecognised: ReadonlySet<string>;
  readonly fields: readonly string[];
  readonly isDisabled: boolean;
  readonly figures: Figures;
  readonly onMapping: (mapping: readonly MappedColumn[], header: string, field: string | null) => void;
}

/** All columns of the accounts with their fields; the recognised ones first. */
export function ColumnList({
  mapping,
  unrecognised,
  fields,
  isDisabled,
  figures,
  onMapping,
}: ColumnListProps) {
  const styles = useStyles();
  const doubled = doubledFields(mapping);
  const line = (column: MappedColumn) => (
    <ColumnLine
      key={column.header}
      column={column}
      fields={fields}
      isDoubled={column.field !== null && doubled.has(column.field)}
      isDisabled={isDisabled}
      figures={figures}
      onField={(field) => onMapping(mapping, column.header, field)}
    />
  );
  const rest = mapping.filter(({ header }) => unrecognised.has(header));
  return (
    <div>
      {mapping.filter(({ header }) => !unrecognised.has(header)).map(line)}
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary className={styles.summary}>{text.mapping.unused(figures.count(rest.length))}</summary>
          {rest.map(line)}
        </details>
      )}
    </div>
  );
}
