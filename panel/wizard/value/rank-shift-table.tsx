import { makeStyles, tokens } from '@fluentui/react-components';
import { Text } from '../../controls/text';
import type { LifetimeSeen } from '../../engine/questions/value-figures';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { useTableStyles } from '../../table-styles';

const useStyles = makeStyles({
  shifts: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface RankShiftTableProps {
  readonly seen: LifetimeSeen;
  readonly currency: string;
}

/** The accounts that the first deal and the lifetime rank most differently. */
export function RankShiftTable({ seen, currency }: RankShiftTableProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const text = useWords().value.lifetime;
  const { count, shortMoney } = useFigures();
  const { shifts, ranked } = seen;
  if (ranked === 0) return null;
  if (shifts.length === 0) return <Text size={200}>{text.noShifts}</Text>;
  return (
    <div className={styles.shifts}>
      <table className={table.table}>
        <caption className={table.caption}>{text.shifts}</caption>
        <thead>
          <tr>
            {[text.account, text.byLand, text.byValue].map((heading) => (
              <th key={heading} scope="col" className={table.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shifts.map(({ row, account, land, value, landRank, valueRank }) => (
            <tr key={row}>
              <th scope="row" className={table.name}>
                {account ?? text.row(count(row + 1))}
              </th>
              <td className={table.figure}>
                {text.place(count(landRank))}
                <span className={table.detail}>{shortMoney(land, currency)}</span>
              </td>
              <td className={table.figure}>
                {text.place(count(valueRank))}
                <span className={table.detail}>{shortMoney(value, currency)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200} className={styles.quiet}>
        {text.shiftsLead(count(ranked))}
      </Text>
    </div>
  );
}
