import { makeStyles, tokens } from '@fluentui/react-components';
import type { GuardrailFinding, Verdict } from '#core';
import { Text } from '../controls/text';
import { useCoreSpeech } from '../words/use-core-speech';
import { useFigures } from '../words/use-figures';
import { useWords } from '../words/use-words';
import { Mark } from '../shell/mark';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px', paddingBottom: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'center' },
  name: {
    display: 'inline-block',
    '::first-letter': { textTransform: 'uppercase' },
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  finding: { display: 'block', '::first-letter': { textTransform: 'uppercase' } },
  advice: {
    display: 'block',
    '::first-letter': { textTransform: 'uppercase' },
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  fold: { cursor: 'pointer', minHeight: '24px', padding: '6px 0', color: tokens.colorNeutralForeground2 },
});

const colours = { good: 'good', watch: 'watch', act: 'bad', 'not known': 'plain' } as const;
const urgency: readonly Verdict[] = ['act', 'watch', 'not known', 'good'];

/** The guardrails, those that ask for something first; those that are good are folded away. */
export function GuardrailList({ guardrails }: { readonly guardrails: readonly GuardrailFinding[] }) {
  const styles = useStyles();
  const text = useWords().results;
  const figures = useFigures();
  if (guardrails.length === 0) return <Text className={styles.quiet}>{text.noGuardrails}</Text>;
  const sorted = [...guardrails].sort((a, b) => urgency.indexOf(a.verdict) - urgency.indexOf(b.verdict));
  const good = sorted.filter(({ verdict }) => verdict === 'good');
  return (
    <>
      <Findings findings={sorted.filter(({ verdict }) => verdict !== 'good')} />
      {good.length > 0 && (
        <details>
          <summary className={styles.fold}>{text.calm(figures.count(good.length))}</summary>
          <Findings findings={good} />
        </details>
      )}
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly GuardrailFinding[] }) {
  const styles = useStyles();
  const words = useWords();
  const { names } = words.segments.guardrails;
  const core = useCoreSpeech();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={finding.name} className={styles.item}>
          <div className={styles.head}>
            <span className={styles.name}>{names[finding.name as keyof typeof names]}</span>
            <Mark look={colours[finding.verdict]}>{words.results.verdicts[finding.verdict]}</Mark>
          </div>
          <Text className={styles.finding}>{core.finding(finding)}</Text>
          {finding.verdict !== 'good' && finding.advice !== '' && (
            <Text className={styles.advice}>{core.advice(finding)}</Text>
          )}
        </li>
      ))}
    </ul>
  );
}
