import { makeStyles, tokens } from '@fluentui/react-components';
import { Text } from '../controls/text';
import type { HealthOfModel } from '../engine/questions/health-figures';
import { Hint } from '../hints/hint';
import { Section } from '../screen';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
  },
  bar: { display: 'block', width: '100%', height: '8px' },
  track: {
    fill: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  part: {
    fill: tokens.colorPaletteMarigoldBackground3,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  sentence: { display: 'block', '::first-letter': { textTransform: 'uppercase' }, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface HealthOfModelProps {
  readonly health: HealthOfModel;
  readonly rows: number;
}

/** Which blanks leave accounts open, and whether what is seen from outside settles the segment. */
export function HealthOfModelSections({ health: { open, openFields, minute }, rows }: HealthOfModelProps) {
  const styles = useStyles();
  const words = useWords();
  const text = words.health;
  const core = useCoreSpeech();
  const figures = useFigures();
  const most = Math.max(1, rows);
  return (
    <>
      {minute && (
        <Section title={text.minute}>
          <Text>
            {minute.figure === null
              ? text.minuteUnknown
              : text.minuteFigure(figures.share(minute.figure), figures.share(minute.threshold))}
            <Hint term="guardrail" />
          </Text>
          <Text className={styles.sentence}>{core.ended(core.finding(minute))}</Text>
          {minute.verdict !== 'good' && minute.advice !== '' && (
            <Text className={`${styles.sentence} ${styles.quiet}`}>{core.ended(core.advice(minute))}</Text>
          )}
        </Section>
      )}
      <Section title={text.unknownBecause}>
        <Text>
          {open === 0 ? text.nothingOpen : text.open(figures.count(open))}
          <Hint term="blank" />
        </Text>
        {openFields.length > 0 && (
          <ul className={styles.list}>
            {openFields.map(({ field, accounts }) => (
              <li key={field}>
                <Text>{text.openField(core.field(field), figures.count(accounts))}</Text>
                <svg className={styles.bar} aria-hidden="true" focusable="false">
                  <rect className={styles.track} width="100%" height="8" />
                  <rect className={styles.part} width={`${(100 * accounts) / most}%`} height="8" />
                </svg>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
