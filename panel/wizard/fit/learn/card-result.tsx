import { makeStyles, tokens } from '@fluentui/react-components';
import type { CardAttempt, Learned, Problem } from '#core';
import { Calibration } from '../../../charts/calibration';
import { LiftChart } from '../../../charts/lift-chart';
import { Text } from '../../../controls/text';
import { NoticeDetails } from '../../../notice-list';
import { useFigures } from '../../../words/use-figures';
import { useProblemText } from '../../../words/use-problem-text';
import { useWords } from '../../../words/use-words';
import { CharacteristicList } from './characteristic-list';
import { Refusals } from './refusals';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
  charts: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  findings: { margin: '4px 0 0', paddingLeft: '18px', overflowWrap: 'anywhere' },
  finding: {
    '::first-letter': { textTransform: 'uppercase' },
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What became of one scorecard: in words, in pictures, and what it rests on; or why it was not learned. */
export function CardResult({ attempt }: { readonly attempt: CardAttempt }) {
  const styles = useStyles();
  const text = useWords().fit.learn;
  const { card, from, result, notices } = attempt;
  return (
    <section className={styles.card} aria-label={text.cards[card]}>
      <h3 className={styles.title}>{text.cards[card]}</h3>
      {result.ok ? (
        <LearnedCard learned={result.value} from={from} notices={notices} />
      ) : (
        <Refusals problems={result.problems} notices={notices} />
      )}
    </section>
  );
}

interface LearnedCardProps extends Pick<CardAttempt, 'from' | 'notices'> {
  readonly learned: Learned;
}

function LearnedCard({ learned, from, notices }: LearnedCardProps) {
  const styles = useStyles();
  const text = useWords().fit.learn;
  const { count } = useFigures();
  const { card, characteristics, validation, grade, findings } = learned;
  const source = text.sources[from](count(card.rows), count(card.won), count(card.rows - card.won));
  const leaks = findings.filter(({ code }) => leakCodes.includes(code));
  const watch = findings.filter(({ code }) => code === suspicious);
  const others = findings.filter((finding) => !leaks.includes(finding) && !watch.includes(finding));
  const ofHundred = (share: number) => count(Math.round(share * 100));
  return (
    <>
      {grade === 'chance' ? (
        <Text weight="semibold">{text.nothing}</Text>
      ) : (
        <>
          <Text weight="semibold">{text.pairs(ofHundred(validation.auc))}</Text>
          <Text>{text.grades[grade]}</Text>
          <Text size={200} className={styles.quiet}>
            {text.interval(ofHundred(validation.low), ofHundred(validation.high))}
          </Text>
        </>
      )}
      <Text size={200} className={styles.quiet}>
        {source}
      </Text>
      {grade !== 'chance' && (
        <div className={styles.charts}>
          <LiftChart title={text.lift} note={text.liftNote} tenths={validation.lift} />
          <Calibration
            title={text.calibration}
            note={text.calibrationNote}
            points={validation.calibration.bins}
          />
          <CharacteristicList characteristics={characteristics} />
        </div>
      )}
      <Findings title={text.leftOut} findings={leaks} />
      <Findings title={text.watch} findings={watch} />
      <NoticeDetails notices={[...notices, ...others]} summary={text.more} />
    </>
  );
}

const suspicious = 'propensity-suspicious';
const leakCodes: readonly string[] = [
  'propensity-leak-filled',
  'propensity-leak-separates',
  'propensity-known-after',
];

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Problem[] }) {
  const styles = useStyles();
  const problemText = useProblemText();
  if (findings.length === 0) return null;
  return (
    <div>
      <Text size={200} weight="semibold">
        {title}
      </Text>
      <ul className={styles.findings}>
        {findings.map((finding, at) => (
          <li key={at} className={styles.finding}>
            {problemText(finding)}
          </li>
        ))}
      </ul>
    </div>
  );
}
