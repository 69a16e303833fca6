import { makeStyles } from '@fluentui/react-components';
import type { Change } from '#core';
import { useFigures } from '../words/use-figures';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';
import { Fold } from '../fold';
import { useSaid } from './use-said';

const useStyles = makeStyles({
  list: { margin: 0, padding: '0 0 0 18px', overflowWrap: 'anywhere' },
});

/** More are folded away. */
const shown = 5;

export interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly currency: string;
}

/** What a cell would have to say, and where that would move the account. */
export function ChangeList({ changes, currency }: ChangeListProps) {
  const text = useWords().explain;
  const figures = useFigures();
  const rest = changes.slice(shown);
  return (
    <>
      <Lines changes={changes.slice(0, shown)} currency={currency} />
      {rest.length > 0 && (
        <Fold summary={text.moreChanges(figures.count(rest.length))}>
          <Lines changes={rest} currency={currency} />
        </Fold>
      )}
    </>
  );
}

function Lines({ changes, currency }: ChangeListProps) {
  const styles = useStyles();
  const text = useWords().explain;
  const speech = useCoreSpeech();
  const figures = useFigures();
  const said = useSaid(currency);
  const worded = (change: Change): string => {
    const { field, kind, value, by, moves, sentence: whole } = change;
    if (typeof value !== 'number') return speech.saying(whole);
    const where = figures.list(moves.map((move) => speech.saying(move.sentence)));
    if (by === null) return text.change.to(said.amount(value, kind), speech.field(field), where);
    const sign = by < 0 ? '−' : '+';
    return text.change.by(sign + said.amount(Math.abs(by), kind), speech.field(field), where);
  };
  return (
    <ul className={styles.list}>
      {changes.map((change, index) => (
        <li key={index}>{worded(change)}</li>
      ))}
    </ul>
  );
}
