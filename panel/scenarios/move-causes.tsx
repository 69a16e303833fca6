import { makeStyles, tokens } from '@fluentui/react-components';
import type { SegmentMove } from '#core';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { placeWord } from './place-word';
import { TitledPart } from './titled-part';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { display: 'block', overflowWrap: 'anywhere' },
  line: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Changes of the model that are named for a move; the others stand in the list of all. */
const mostNamed = 3;

export interface MoveCausesProps {
  readonly moves: readonly SegmentMove[];
  readonly currency: string;
}

/** Every way that accounts go, what hangs on them, and what of the models sends them there. */
export function MoveCauses({ moves, currency }: MoveCausesProps) {
  const styles = useStyles();
  const text = useWords().scenarios;
  const figures = useFigures();
  const speech = useCoreSpeech();
  const told = ({ accounts, openDeals, pipeline, owners }: SegmentMove) =>
    [
      text.cause.accounts(figures.count(accounts)),
      ...(openDeals === null || openDeals === 0
        ? []
        : [text.cause.deals(figures.count(openDeals), figures.shortMoney(pipeline ?? 0, currency))]),
      ...(owners === null || owners === 0 ? [] : [text.cause.owners(figures.count(owners))]),
    ].join(' · ');
  return (
    <TitledPart title={text.causes}>
      <ul className={styles.list}>
        {moves.map((move) => (
          <li
            key={`${move.from.kind} ${move.from.name} ${move.to.kind} ${move.to.name}`}
            className={styles.item}
          >
            <span className={styles.name}>
              {text.move(placeWord(move.from, text), placeWord(move.to, text))}
            </span>
            <span className={styles.line}>{told(move)}</span>
            {move.because.slice(0, mostNamed).map((change, at) => (
              <span key={at} className={styles.line}>
                {speech.saying(change)}
              </span>
            ))}
            {move.because.length > mostNamed && (
              <span className={styles.line}>
                {text.cause.more(figures.count(move.because.length - mostNamed))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </TitledPart>
  );
}
