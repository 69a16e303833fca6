import { makeStyles, tokens } from '@fluentui/react-components';
import { blockText, parseBlock } from '../../block';
import type { AccountBehind, NamedAccount } from '../../engine/questions/accounts-behind';
import { useView } from '../../view';
import { WayToCell } from '../../way-to-cell';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  account: { display: 'flex', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

export interface AccountsListProps {
  readonly accounts: readonly (NamedAccount & Partial<AccountBehind>)[];
  /** How many there are; those beyond the list are counted. */
  readonly all: number;
  readonly write?: (worth: number) => string;
}

/** Accounts by name, each the way to its row of the sheet. */
export function AccountsList({ accounts, all, write }: AccountsListProps) {
  const styles = useStyles();
  const text = useWords().coverage.plan;
  const { count } = useFigures();
  const { place } = useView().state.accounts ?? {};
  if (!place) return null;
  const { column } = parseBlock(place.range);
  const rowOf = (row: number) => blockText({ row, column, rowCount: 1, columnCount: 1 });
  const rest = all - accounts.length;
  return (
    <ul className={styles.list}>
      {accounts.map(({ name, sheetRow, worth, from }) => (
        <li key={sheetRow} className={styles.account}>
          <span>
            <WayToCell cell={{ sheet: place.sheet, range: rowOf(sheetRow) }}>
              {name === '' ? rowOf(sheetRow) : name}
            </WayToCell>
            {from && <span className={styles.quiet}> {text.trace.from(from)}</span>}
          </span>
          {write && (
            <span className={styles.quiet}>
              {worth === null || worth === undefined ? text.unknown : write(worth)}
            </span>
          )}
        </li>
      ))}
      {rest > 0 && <li className={styles.quiet}>{text.checks.more(count(rest))}</li>}
    </ul>
  );
}
