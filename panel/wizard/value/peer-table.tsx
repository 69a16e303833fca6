import { makeStyles, tokens } from '@fluentui/react-components';
import type { Model, Peer } from '#core';
import { Text } from '../../controls/text';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';
import { useTableStyles } from '../../table-styles';

const useStyles = makeStyles({
  peers: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The groups of peers as they were learned: how many are in each, what they spend, how sure that is. */
export function PeerTable({ model }: { readonly model: Model }) {
  const styles = useStyles();
  const table = useTableStyles();
  const text = useWords().value.potential;
  const figures = useFigures();
  const all = model.peers ?? [];
  const groups = all.filter(({ product }) => product === undefined);
  const { currency } = model.settings;
  if (groups.length === 0) return <Text className={styles.quiet}>{text.noPeers}</Text>;
  const surely = ({ low, high, weight }: Peer) =>
    low === undefined || high === undefined
      ? text.weight(figures.share(weight))
      : text.interval(
          figures.shortMoney(low, currency),
          figures.shortMoney(high, currency),
          figures.share(weight),
        );
  return (
    <div className={styles.peers}>
      <table className={table.table}>
        <caption className={table.caption}>{text.peers}</caption>
        <thead>
          <tr>
            {[text.group, text.customers, text.spend].map((heading) => (
              <th key={heading} scope="col" className={table.heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((peer) => (
            <tr key={peer.name}>
              <th scope="row" className={table.name}>
                {peer.name}
                <span className={table.detail}>{surely(peer)}</span>
              </th>
              <td className={table.figure}>{figures.count(peer.accounts)}</td>
              <td className={table.figure}>{figures.shortMoney(peer.spend, currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200} className={styles.quiet}>
        {text.peersNote}
      </Text>
      {all.length > groups.length && (
        <Text size={200} className={styles.quiet}>
          {text.products(figures.count(all.length - groups.length))}
        </Text>
      )}
    </div>
  );
}
