import { makeStyles, tokens } from '@fluentui/react-components';
import type { GuardrailShift } from '#core';
import { Text } from '../controls/text';
import { Fold } from '../fold';
import { useFigures } from '../words/use-figures';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';
import { Mark } from '../shell/mark';
import { TitledPart } from './titled-part';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'start' },
  name: {
    '::first-letter': { textTransform: 'uppercase' },
    display: 'inline-block',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

const colours = {
  better: 'good',
  worse: 'bad',
  same: 'plain',
  'not compared': 'plain',
} as const;

/** What the guardrails say under each model; those whose verdict stays are folded away. */
export function GuardrailShifts({ shifts }: { readonly shifts: readonly GuardrailShift[] }) {
  const text = useWords().scenarios;
  const figures = useFigures();
  const changed = shifts.filter(({ shift }) => shift === 'better' || shift === 'worse');
  const others = shifts.filter(({ shift }) => shift === 'same' || shift === 'not compared');
  return (
    <TitledPart title={text.guardrails}>
      {shifts.length === 0 && <Text>{text.noGuardrails}</Text>}
      <Shifts shifts={changed} />
      {others.length > 0 && (
        <Fold summary={text.guardrailSame(figures.count(others.length))}>
          <Shifts shifts={others} />
        </Fold>
      )}
    </TitledPart>
  );
}

function Shifts({ shifts }: { readonly shifts: readonly GuardrailShift[] }) {
  const styles = useStyles();
  const words = useWords();
  const speech = useCoreSpeech();
  const text = words.scenarios;
  const { verdicts } = words.results;
  const { names } = words.segments.guardrails;
  return (
    <ul className={styles.list}>
      {shifts.map(({ name, before, after, shift }) => (
        <li key={name} className={styles.item}>
          <div className={styles.head}>
            <span className={styles.name}>{names[name as keyof typeof names]}</span>
            <Mark look={colours[shift]}>{text.shifts[shift]}</Mark>
          </div>
          <span className={styles.line}>
            {text.before}: {verdicts[before.verdict]}, {speech.finding(before)}
          </span>
          <span className={styles.line}>
            {text.after}: {verdicts[after.verdict]}, {speech.finding(after)}
          </span>
        </li>
      ))}
    </ul>
  );
}
