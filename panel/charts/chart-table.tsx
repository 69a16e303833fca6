import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

/** The figures of a picture: the first of each row names it. */
export interface ChartFigures {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartTableProps extends ChartFigures {
  readonly caption: string;
}

const useStyles = makeStyles({
  /** The last resort where words are longer than a narrow panel. */
  frame: { overflowX: 'auto', marginTop: '4px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: {
    padding: '2px 0 2px 6px',
    textAlign: 'right',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    ':first-child': { textAlign: 'left', paddingLeft: 0 },
  },
  heading: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom', hyphens: 'auto' },
  /** A name may go on in a second line. */
  name: { overflowWrap: 'break-word', whiteSpace: 'pre-line' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What a chart shows, in figures. */
export function ChartTable({ caption, headings, rows }: ChartTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...figures], row) => (
            <tr key={row} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              {figures.map((figure, at) => (
                <td key={at} className={styles.cell}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
