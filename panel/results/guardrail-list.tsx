import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { GuardrailFinding, Verdict } from '#core';
import { useCoreSpeech } from '../words/use-core-speech';
import { useWords } from '../words/use-words';

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
});

const colours = { good: 'success', watch: 'warning', act: 'danger', 'not known': 'informative' } as const;
const urgency: readonly Verdict[] = ['act', 'watch', 'not known', 'good'];

/** The guardrails, those that ask for something first. */
export function GuardrailList({ guardrails }: { readonly guardrails: readonly GuardrailFinding[] }) {
  const styles = useStyles();
  const text = useWords().results;
  const core = useCoreSpeech();
  if (guardrails.length === 0) return <Text className={styles.quiet}>{text.noGuardrails}</Text>;
  const sorted = [...guardrails].sort((a, b) => urgency.indexOf(a.verdict) - urgency.indexOf(b.verdict));
  return (
    <ul className={styles.list}>
      {sorted.map((finding) => (
        <li key={finding.name} className={styles.item}>
          <div className={styles.head}>
            <span className={styles.name}>{core.guardrail({ name: finding.name, question: '' }).name}</span>
            <Badge appearance="tint" color={colours[finding.verdict]}>
              {text.verdicts[finding.verdict]}
            </Badge>
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
