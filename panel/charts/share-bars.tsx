import { makeStyles, tokens } from '@fluentui/react-components';

/** One bar: what is sure, and how far it may reach. */
export interface ShareBar {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** 0 to 1, at least `share`. */
  readonly possible?: number;
  /** What stands at the right, in the order of the headings. */
  readonly figures: readonly string[];
}

export interface ShareBarsProps {
  readonly caption: string;
  /** The first heading is the names', the others the figures'. */
  readonly headings: readonly string[];
  readonly bars: readonly ShareBar[];
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  heading: {
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    paddingBottom: '2px',
    paddingLeft: '4px',
    ':first-child': { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' },
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    paddingTop: '6px',
  },
  figure: { textAlign: 'right', whiteSpace: 'nowrap', paddingLeft: '4px', paddingTop: '6px' },
  picture: { display: 'block', width: '100%', height: '8px' },
  track: { fill: tokens.colorNeutralStroke2 },
  possible: { fill: tokens.colorCompoundBrandBackground, opacity: 0.45 },
  share: { fill: tokens.colorCompoundBrandBackground },
});

/** A table whose rows carry a bar under them: read as a table, seen as a chart. */
export function ShareBars({ caption, headings, bars }: ShareBarsProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={caption}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col" className={styles.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <Bar key={bar.name} bar={bar} columns={headings.length} />
        ))}
      </tbody>
    </table>
  );
}

function Bar({ bar, columns }: { readonly bar: ShareBar; readonly columns: number }) {
  const styles = useStyles();
  return (
    <>
      <tr>
        <th scope="row" className={styles.name}>
          {bar.name}
        </th>
        {bar.figures.map((figure, index) => (
          <td key={index} className={styles.figure}>
            {figure}
          </td>
        ))}
      </tr>
      <tr aria-hidden="true">
        <td colSpan={columns}>
          <svg className={styles.picture} viewBox="0 0 100 8" preserveAspectRatio="none" focusable="false">
            <rect className={styles.track} width="100" height="8" />
            <rect className={styles.possible} width={percent(bar.possible ?? bar.share)} height="8" />
            <rect className={styles.share} width={percent(bar.share)} height="8" />
          </svg>
        </td>
      </tr>
    </>
  );
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}
