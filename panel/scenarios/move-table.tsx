import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MoveMatrix } from '#core';
import { scrollCue } from '../scroll-cue';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { placeWord } from './place-word';

const forced = '@media (forced-colors: active)';
const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    minWidth: 0,
    ...scrollCue,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: { padding: '4px 8px', textAlign: 'right', whiteSpace: 'nowrap' },
  heading: { fontWeight: tokens.fontWeightSemibold, verticalAlign: 'bottom' },
  name: {
    position: 'sticky',
    left: 0,
    textAlign: 'left',
    minWidth: '76px',
    maxWidth: '104px',
    overflowWrap: 'break-word',
    whiteSpace: 'normal',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  stayed: { color: tokens.colorNeutralForeground2 },
  moved: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    [forced]: { outline: '1px solid CanvasText' },
  },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

export interface MoveTableProps {
  readonly matrix: MoveMatrix;
  readonly label: string;
  readonly inMoney: boolean;
  readonly currency: string;
}

/** A matrix of moves that scrolls within itself: rows by the first model, columns by the second. */
export function MoveTable({ matrix, label, inMoney, currency }: MoveTableProps) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const figures = useFigures();
  const { places, cells, before, after } = matrix;
  const written = (accounts: number, value: number | null) => {
    if (accounts === 0) return '';
    if (!inMoney) return figures.count(accounts);
    return value === null ? '' : figures.shortMoney(value, currency);
  };
  const all = before.reduce((sum, total) => sum + total.accounts, 0);
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.heading, styles.name)}>
              {text.from}
            </th>
            {places.map((place, to) => (
              <th key={to} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                {placeWord(place, text)}
              </th>
            ))}
            <th scope="col" className={mergeClasses(styles.cell, styles.heading)}>
              {text.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((place, from) => (
            <tr key={from}>
              <th scope="row" className={mergeClasses(styles.cell, styles.heading, styles.name)}>
                {placeWord(place, text)}
              </th>
              {cells[from]?.map(({ accounts, valueBefore, valueAfter }, to) => (
                <td
                  key={to}
                  className={mergeClasses(
                    styles.cell,
                    from === to ? styles.stayed : accounts > 0 ? styles.moved : undefined,
                  )}
                >
                  {written(accounts, valueAfter ?? valueBefore)}
                </td>
              ))}
              <td className={styles.cell}>
                {written(before[from]?.accounts ?? 0, before[from]?.value ?? null)}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.heading, styles.name, styles.total)}>
              {text.total}
            </th>
            {after.map(({ accounts, value }, to) => (
              <td key={to} className={mergeClasses(styles.cell, styles.total)}>
                {written(accounts, value)}
              </td>
            ))}
            <td className={mergeClasses(styles.cell, styles.total)}>{inMoney ? '' : figures.count(all)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
