import { makeStyles, tokens } from '@fluentui/react-components';
import { useChartStyles } from './chart-styles';

export interface ChartKeyProps {
  readonly entries: readonly {
    readonly look: 'dot' | 'curve' | 'otherCurve' | 'reference' | 'mark' | 'possible';
    readonly name: string;
  }[];
}

const useStyles = makeStyles({
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'flex', alignItems: 'center', gap: '6px', minWidth: 0, overflowWrap: 'anywhere' },
  sample: { flexShrink: 0 },
});

/** What the marks of a picture stand for. */
export function ChartKey({ entries }: ChartKeyProps) {
  const styles = useStyles();
  const shared = useChartStyles();
  return (
    <ul className={styles.key}>
      {entries.map(({ look, name }) => (
        <li key={name} className={styles.entry}>
          <svg className={styles.sample} width={16} height={12} aria-hidden="true" focusable="false">
            {look === 'dot' && <circle className={shared.dot} cx={8} cy={6} r={4} />}
            {(look === 'mark' || look === 'possible') && (
              <rect className={shared[look]} x={2} y={1} width={12} height={10} />
            )}
            {(look === 'curve' || look === 'otherCurve' || look === 'reference') && (
              <path className={shared[look]} d="M0 6H16" />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
