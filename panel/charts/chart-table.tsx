import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useWayStyles } from '../way-styles';

/** The figures of a picture: the first of each row names it. */
export interface ChartFigures {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartTableProps extends ChartFigures {
  readonly caption: string;
  /** How the figures of a row come about, shown below it once its name is pressed. */
  readonly detailOf?: (row: number) => ReactNode;
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
    whiteSpace: 'pre-line',
    fontWeight: tokens.fontWeightRegular,
    ':first-child': { textAlign: 'left', paddingLeft: 0 },
  },
  heading: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom', hyphens: 'auto' },
  /** A name may go on in a second line. */
  name: { overflowWrap: 'break-word' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  detail: { padding: '2px 0 10px 12px', textAlign: 'left' },
});

/** What a chart shows, in figures; the name of a row unfolds how its figures come about, where that is told. */
export function ChartTable({ caption, headings, rows, detailOf }: ChartTableProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(null);
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
          {rows.map((row, at) => (
            <ChartRow
              key={at}
              row={row}
              isOpen={open === row[0]}
              onToggle={() => setOpen(open === row[0] ? null : (row[0] ?? ''))}
              detail={detailOf && (() => detailOf(at))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChartRowProps {
  readonly row: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly detail: (() => ReactNode) | undefined;
}

function ChartRow({ row: [name = '', ...figures], isOpen, onToggle, detail }: ChartRowProps) {
  const styles = useStyles();
  const ways = useWayStyles();
  return (
    <>
      <tr className={styles.row}>
        <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
          {detail ? (
            <button
              type="button"
              className={mergeClasses(ways.way, ways.asAround)}
              aria-expanded={isOpen}
              onClick={onToggle}
            >
              {name}
            </button>
          ) : (
            name
          )}
        </th>
        {figures.map((figure, at) => (
          <td key={at} className={styles.cell}>
            {figure}
          </td>
        ))}
      </tr>
      {detail && isOpen && (
        <tr>
          <td className={styles.detail} colSpan={1 + figures.length}>
            {detail()}
          </td>
        </tr>
      )}
    </>
  );
}
