import { makeStyles, tokens } from '@fluentui/react-components';
import type { Mover } from '#core';
import { Text } from '../controls/text';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { placeWord } from './place-word';
import { TitledPart } from './titled-part';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  value: { fontVariantNumeric: 'tabular-nums' },
  move: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

export interface MoverListProps {
  readonly movers: readonly Mover[];
  readonly currency: string;
}

/** The accounts that move and are worth most. */
export function MoverList({ movers, currency }: MoverListProps) {
  const styles = useStyles();
  const words = useWords();
  const text = words.scenarios;
  const figures = useFigures();
  const speech = useCoreSpeech();
  return (
    <TitledPart title={text.movers}>
      {movers.length === 0 && <Text>{text.noMovers}</Text>}
      <ol className={styles.list}>
        {movers.map(({ row, id, name, from, to, value, was, why }) => (
          <li key={row} className={styles.item}>
            <span className={styles.name}>{name || id || text.nameless}</span>
            <span className={styles.value}>
              {value === null ? words.explain.unknown : figures.shortMoney(value, currency)}
            </span>
            <span className={styles.move}>{text.move(placeWord(from, text), placeWord(to, text))}</span>
            {was && (
              <span className={styles.move}>
                {text.was}: {speech.saying(was)}
              </span>
            )}
            {why && (
              <span className={styles.move}>
                {text.is}: {speech.saying(why)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </TitledPart>
  );
}
