import { makeStyles, tokens } from '@fluentui/react-components';
import type { ImportColumn, SaidPair } from '#core';
import { Select } from '../../controls/select';
import { Text } from '../../controls/text';
import { Fold } from '../../fold';
import { useView } from '../../view';
import { useFigures } from '../../words/use-figures';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '0 8px',
    alignItems: 'center',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** More columns than these would keep the page from drawing. */
const mostShown = 100;
const nowhere = '';

export interface ImportColumnsProps {
  readonly columns: readonly ImportColumn[];
  readonly onPair: (pair: SaidPair) => void;
}

/** Where each column of the import goes. */
export function ImportColumns({ columns, onPair }: ImportColumnsProps) {
  const styles = useStyles();
  const text = useWords().accounts.import;
  const figures = useFigures();
  const headers = useView().state.accounts?.headers ?? [];
  const taken = columns.filter(({ to }) => to !== null).length;
  return (
    <Fold summary={text.columns(figures.count(taken), figures.count(columns.length))}>
      <ul className={styles.list}>
        {columns.slice(0, mostShown).map(({ header, to, road }) => (
          <li key={header} className={styles.line}>
            <div className={styles.name}>
              <Text>{header}</Text>
              <Text size={200} className={styles.why}>
                {text.roads[road]}
              </Text>
            </div>
            <Select
              size="small"
              aria-label={text.goesTo(header)}
              value={to ?? nowhere}
              onChange={(_, { value }) => onPair({ header, to: value === nowhere ? null : value })}
            >
              <option value={nowhere}>{text.leaveOut}</option>
              {!headers.includes(header) && <option value={header}>{text.newColumn(header)}</option>}
              {headers.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
