import { Select, makeStyles, tokens } from '@fluentui/react-components';
import type { Figures } from '../figures';
import type { MappedColumn } from '../mapped-column';
import { text } from '../text.en';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
    paddingTop: '8px',
    paddingBottom: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingTop: '2px',
  },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
  select: { minWidth: 0, '> select': { width: '100%' } },
});

export interface ColumnLineProps {
  readonly column: MappedColumn;
  readonly fields: readonly string[];
  readonly isDoubled: boolean;
  readonly isDisabled: boolean;
  readonly figures: Figures;
  readonly onField: (field: string | null) => void;
}

/** From this share on a guess is shown without its confidence. */
const sureEnough = 0.95;
/** Below this share the guess is coloured as doubtful. */
const doubtful = 0.7;

/** One column of the accounts: its name, the field it is taken for, and what it looks like. */
export function ColumnLine({ column, fields, isDoubled, isDisabled, figures, onField }: ColumnLineProps) {
  const styles = useStyles();
  const known = column.field !== null && column.kind !== null;
  // A field of the user's own is offered where it stands.
  const offered = column.field === null || fields.includes(column.field) ? fields : [column.field, ...fields];
  const sure =
    known && column.confidence < sureEnough
      ? text.mapping.confidence(figures.share(column.confidence))
      : null;
  const samples =
    column.samples.length > 0 ? text.mapping.sample(column.samples.join(', ')) : text.mapping.noSample;
  return (
    <div className={styles.line}>
      <div className={styles.header}>{column.header}</div>
      <Select
        className={styles.select}
        size="small"
        aria-label={text.mapping.field(column.header)}
        value={column.field ?? ''}
        disabled={isDisabled}
        onChange={(_, { value }) => onField(value === '' ? null : value)}
      >
        <option value="">{text.mapping.leaveOut}</option>
        {offered.map((field) => (
          <option key={field} value={field}>
            {field}
          </option>
        ))}
      </Select>
      <div className={styles.detail} title={samples}>
        {column.kind && known && <span>{text.mapping.kinds[column.kind]} · </span>}
        {sure && (
          <span className={column.confidence < doubtful ? styles.doubtful : undefined}>{sure} · </span>
        )}
        {samples}
      </div>
      {isDoubled && column.field && (
        <div className={styles.detail}>
          <span className={styles.wrong}>{text.mapping.twice(column.field)}</span>
        </div>
      )}
    </div>
  );
}
