import type { TopDownCell } from '../../engine/questions/top-down';
import { useTableStyles } from '../../table-styles';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { rangeText, shareText } from './size-text';

/** The cells of the market with most accounts: how many firms are there, how many of them are accounts, and what is not shown or unknown. */
export function TopDownTable({ cells }: { readonly cells: readonly TopDownCell[] }) {
  const styles = useTableStyles();
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
