import { makeStyles, tokens } from '@fluentui/react-components';

/** One bar: what is sure, and how far it may reach. */
export interface ShareBar {
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** 0 to 1, at least `share`. */
  readonly possible?: number;
  /** Where the bar begins, 0 to 1; at the left unless said. */
  readonly start?: number;
  /** How strong its colour is, 0 to 1. */
  readonly strength?: number;
  /** Under the name, in a quieter voice. */
  readonly detail?: string;
  /** What stands at the right, in the order of the headings. */
  readonly figures: readonly string[];
}

export interface ShareBarsProps {
  readonly caption: string;
  /** The first heading is the names', the others the figures'. */
  readonly headings: readonly string[];
  readonly bars: readonly ShareBar[];
}

const forced = '@media (forced-colors: active)';
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
  figure: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    paddingLeft: '4px',
    paddingTop: '6px',
    '@media (max-width: 220px)': { whiteSpace: 'normal' },
  },
  picture: { display: 'block', width: '100%', height: '8px' },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  track: { fill: tokens.colorNeutralStroke2, [forced]: { fill: 'Canvas', stroke: 'CanvasText' } },
  possible: { fill: tokens.colorCompoundBrandBackground, opacity: 0.45, [forced]: { fill: 'CanvasText' } },
  share: { fill: tokens.colorCompoundBrandBackground, [forced]: { fill: 'CanvasText' } },
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
  const start = bar.start ?? 0;
  return (
    <>
      <tr>
        <th scope="row" className={styles.name}>
          {bar.name}
          {bar.detail && <span className={styles.detail}>{bar.detail}</span>}
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
            {bar.possible !== undefined && bar.possible > bar.share && (
              <rect
                className={styles.possible}
                x={percent(start + bar.share)}
                width={percent(bar.possible - bar.share)}
                height="8"
              />
            )}
            <rect
              className={styles.share}
              fillOpacity={bar.strength ?? 1}
              x={percent(start)}
              width={percent(bar.share)}
              height="8"
            />
          </svg>
        </td>
      </tr>
    </>
  );
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}
