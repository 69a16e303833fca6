import { makeStyles, tokens } from '@fluentui/react-components';
import type { TopDownCell } from '../../engine/questions/top-down';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { rangeText, shareText } from './size-text';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  heading: {
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    verticalAlign: 'bottom',
    paddingLeft: '8px',
    ':first-child': { textAlign: 'left', paddingLeft: 0 },
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: {
    textAlign: 'right',
    verticalAlign: 'top',
    padding: '4px 0 4px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The cells of the market with most accounts: how many firms are there, how many of them are accounts, and what is not shown or unknown. */
export function TopDownTable({ cells }: { readonly cells: readonly TopDownCell[] }) {
  const styles = useStyles();
  const words = useWords().market;
  const text = words.topDown;
  const { count, fineShare } = useFigures();
  const nameOf = ({ kind, reason, industry }: TopDownCell): string =>
    kind === 'outside' ? text.outside : reason ? text.reasons[reason] : industry || text.allIndustries;
  const detailOf = ({ kind, reason, size, isSure, place }: TopDownCell): string => {
    if (kind === 'outside' || reason) return '';
    const told = kind === 'withheld' ? [text.withheld] : kind === 'absent' ? [text.absent] : [];
    return [size ?? text.allSizes, place, ...told, ...(isSure ? [] : [text.partly])].join(' · ');
  };
  const firmsOf = ({ reason, there, mostThere }: TopDownCell): string => {
    if (reason) return '';
    return mostThere === null ? text.unknown : rangeText(there, mostThere, count, words.shortRange);
  };
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{text.cells}</caption>
      <thead>
        <tr>
          {[text.cell, text.firmsThere, text.accountsThere].map((heading) => (
            <th key={heading} scope="col" className={styles.heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map((cell, at) => (
          <tr key={at}>
            <th scope="row" className={styles.name}>
              {nameOf(cell)}
              <span className={styles.detail}>{detailOf(cell)}</span>
            </th>
            <td className={styles.figure}>{firmsOf(cell)}</td>
            <td className={styles.figure}>
              {count(cell.accounts)}
              {cell.completeness !== null && (
                <span className={styles.detail}>{shareText(cell.completeness, fineShare, text.under)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
