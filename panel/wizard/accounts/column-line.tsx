import { makeStyles, tokens } from '@fluentui/react-components';
import type { FieldQuality } from '#core';
import { FillBar } from '../../charts/fill-bar';
import { Select } from '../../controls/select';
import type { MappedColumn } from '../../mapped-column';
import { useView } from '../../view';
import { useCoreSpeech } from '../../words/use-core-speech';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { ColumnReading } from './column-reading';
import { doubtful } from './doubtful-first';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '2px',
    alignItems: 'center',
    paddingTop: '8px',
    paddingBottom: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  wide: { gridColumn: '1 / -1', minWidth: 0 },
  detail: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  wrong: { color: tokens.colorPaletteRedForeground1, whiteSpace: 'normal' },
});

export interface ColumnLineProps {
  readonly column: MappedColumn;
  readonly knownFields: readonly string[];
  readonly isDoubled: boolean;
  readonly quality: FieldQuality | null;
  readonly onField: (field: string | null) => void;
}

/** From this share on a guess is shown without its confidence. */
const sureEnough = 0.95;

/** One column of the accounts: its name, the field it is taken for, what it looks like and how well it is filled. */
export function ColumnLine({ column, knownFields, isDoubled, quality, onField }: ColumnLineProps) {
  const styles = useStyles();
  const text = useWords().accounts;
  const core = useCoreSpeech();
  const figures = useFigures();
  const { state } = useView();
  const { field, kind, header, confidence } = column;
  const isUsed = field !== null && kind !== null;
  // A field of the user's own is offered where it stands.
  const offered = field === null || knownFields.includes(field) ? knownFields : [field, ...knownFields];
  const sure = isUsed && confidence < sureEnough ? text.confidence(figures.share(confidence)) : null;
  const samples = column.samples.length > 0 ? text.sample(column.samples.join(', ')) : text.noSample;
  return (
    <li className={styles.line}>
      <div className={styles.header}>{header}</div>
      <Select
        size="small"
        aria-label={text.field(header)}
        value={field ?? ''}
        disabled={state.progress !== null}
        onChange={(_, { value }) => onField(value === '' ? null : value)}
      >
        <option value="">{text.leaveOut}</option>
        {offered.map((each) => (
          <option key={each} value={each}>
            {core.field(each)}
          </option>
        ))}
      </Select>
      <div className={styles.detail} title={samples}>
        {isUsed && <span>{text.kinds[kind]} · </span>}
        {sure && <span className={confidence < doubtful ? styles.doubtful : undefined}>{sure} · </span>}
        {samples}
      </div>
      {quality && (
        <div className={styles.wide}>
          <FillBar
            name={header}
            filled={quality.filled * validOf(quality)}
            unreadable={quality.filled * (1 - validOf(quality))}
          />
        </div>
      )}
      {isDoubled && field && (
        <div className={`${styles.detail} ${styles.wrong}`}>{text.twice(core.field(field))}</div>
      )}
      {isUsed && quality && (
        <div className={styles.wide}>
          <ColumnReading header={header} field={field} quality={quality} />
        </div>
      )}
    </li>
  );
}

/** Of a column without any value nothing is unreadable. */
function validOf({ valid }: FieldQuality): number {
  return Number.isNaN(valid) ? 1 : valid;
}
