import { makeStyles } from '@fluentui/react-components';
import type { UnknownField } from '#core';
import { Text } from '../controls/text';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { ChangeList } from './change-list';
import { Fold } from '../fold';
import { SentenceText } from './sentence-text';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
  },
});

export interface UnknownListProps {
  readonly unknown: readonly UnknownField[];
  readonly currency: string;
}

/** What is blank and would decide something; what decides nothing is folded away. */
export function UnknownList({ unknown, currency }: UnknownListProps) {
  const styles = useStyles();
  const text = useWords().explain;
  const figures = useFigures();
  if (unknown.length === 0) return <Text>{text.nothingUnknown}</Text>;
  const deciding = unknown.filter(({ decides }) => decides.length > 0);
  const idle = unknown.filter(({ decides }) => decides.length === 0);
  return (
    <>
      {deciding.length > 0 && (
        <ul className={styles.list}>
          {deciding.map(({ value, sentence, decides }) => (
            <li key={value.field}>
              <SentenceText said={sentence} />
              <Text size={200}>{text.wouldDecide}</Text>
              <ChangeList changes={decides} currency={currency} />
            </li>
          ))}
        </ul>
      )}
      {idle.length > 0 && (
        <Fold summary={text.moreUnknown(figures.count(idle.length))}>
          <ul className={styles.list}>
            {idle.map(({ value, sentence }) => (
              <li key={value.field}>
                <SentenceText said={sentence} isQuiet />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}
