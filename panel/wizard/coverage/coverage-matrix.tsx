import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { CoverageFigures } from '#core';
import type { CoverageSeen } from '../../engine/questions/coverage-cells';
import { scrollCue } from '../../scroll-cue';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import type { CoverageFigure } from './coverage-figures';
import { isStarving } from './coverage-figures';

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    maxWidth: '100%',
    ...scrollCue,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    minWidth: '100%',
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { textAlign: 'right', whiteSpace: 'nowrap', padding: '4px 0 4px 12px', borderTop: line },
  heading: {
    textAlign: 'right',
    verticalAlign: 'bottom',
    padding: '0 0 4px 12px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    minWidth: '48px',
  },
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    textAlign: 'left',
    minWidth: '72px',
    maxWidth: '104px',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    padding: '4px 4px 4px 0',
    borderTop: line,
  },
  corner: {
    borderTop: 'none',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  small: { color: tokens.colorPaletteRedForeground1 },
  flag: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '2px',
    fontSize: tokens.fontSizeBase200,
  },
});

export interface CoverageMatrixProps {
  readonly seen: CoverageSeen;
  readonly figure: CoverageFigure;
}

/** One figure by segment and region, the total first and then the largest region; it scrolls inside itself where regions are many. */
export function CoverageMatrix({ seen, figure }: CoverageMatrixProps) {
  const styles = useStyles();
  const words = useWords().coverage;
  const figures = useFigures();
  const regions = seen.regions
    .map((region, at) => ({ region, at, accounts: seen.byRegion[at]?.accounts ?? 0 }))
    .sort((one, other) => other.accounts - one.accounts);
  const title = words.smallTitle(figures.exact(seen.quota.threshold));
  const totalCell = (held: CoverageFigures | null, key?: string) => (
    <td key={key} className={mergeClasses(styles.cell, styles.total)}>
      {held && figure.write(held)}
    </td>
  );
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.matrix}>
      <table className={styles.table} aria-label={figure.name}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.heading, styles.name, styles.corner)}>
              {words.segment}
            </th>
            <th scope="col" className={styles.heading}>
              {words.total}
            </th>
            {regions.map(({ region }) => (
              <th key={region} scope="col" className={styles.heading}>
                {region}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seen.segments.map((segment, row) => (
            <tr key={segment}>
              <th scope="row" className={styles.name}>
                {segment}
              </th>
              {totalCell(seen.bySegment[row] ?? null)}
              {regions.map(({ region, at }) => {
                const held = seen.cells[row]?.[at] ?? null;
                const isSmall = isStarving(seen, segment, region, held);
                return (
                  <td key={region} className={mergeClasses(styles.cell, isSmall && styles.small)}>
                    {held && figure.write(held)}
                    {isSmall && (
                      <span className={styles.flag} title={title}>
                        <WarningRegular aria-hidden="true" />
                        {words.small}
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.name}>
              {words.total}
            </th>
            {totalCell(seen.total)}
            {regions.map(({ region, at }) => totalCell(seen.byRegion[at] ?? null, region))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
