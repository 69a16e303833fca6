import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Reason } from '#core';
import type { FitAccount } from '../../engine/questions/fit-accounts';
import { useFigures } from '../../words/use-figures';
import { useSentence } from '../../words/use-sentence';
import { useWords } from '../../words/use-words';

/** So many reasons are shown at once; the others are unfolded. */
const shownReasons = 3;

const useStyles = makeStyles({
  line: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  score: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  right: { textAlign: 'right' },
  reasons: {
    listStyleType: 'none',
    margin: '2px 0 0',
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reason: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', overflowWrap: 'anywhere' },
  sign: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  positive: { color: tokens.colorPaletteGreenForeground1 },
  negative: { color: tokens.colorPaletteRedForeground1 },
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** One account: its score and grade, how much of it is known, and why. */
export function AccountLine({ account }: { readonly account: FitAccount }) {
  const styles = useStyles();
  const text = useWords().fit.accounts;
  const { count, exact, share } = useFigures();
  const { row, name, place, score, grade, confidence, reasons } = account;
  const scored =
    score === null ? (grade ?? text.noScore) : text.score(exact(Math.round(score * 10) / 10), grade ?? '');
  // Where everything is known of every account, none is the least known.
  const isPlaced = place !== null && (place !== 'least known' || confidence < 1);
  const rest = reasons.slice(shownReasons);
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <span className={styles.name}>{name ?? text.unnamed(count(row + 1))}</span>
        <span className={styles.score}>{scored}</span>
        <span className={styles.quiet}>{isPlaced ? text.places[place] : ''}</span>
        <span className={mergeClasses(styles.quiet, styles.right)}>{text.confidence(share(confidence))}</span>
      </div>
      <Reasons reasons={reasons.slice(0, shownReasons)} />
      {rest.length > 0 && (
        <details>
          <summary className={styles.summary}>{text.more(count(rest.length))}</summary>
          <Reasons reasons={rest} />
        </details>
      )}
    </li>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const styles = useStyles();
  const text = useWords().fit.accounts;
  const sentence = useSentence();
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason, at) => (
        <li key={at} className={styles.reason}>
          <span
            aria-hidden
            className={mergeClasses(
              styles.sign,
              reason.sign === 'positive' && styles.positive,
              (reason.sign === 'negative' || reason.sign === 'excluded') && styles.negative,
            )}
          >
            {text.signs[reason.sign]}
          </span>
          <span>
            <span className={styles.spoken}>{`${text.spokenSigns[reason.sign]} `}</span>
            {sentence(reason)}
          </span>
        </li>
      ))}
    </ul>
  );
}
